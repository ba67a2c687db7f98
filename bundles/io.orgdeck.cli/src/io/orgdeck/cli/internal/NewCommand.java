package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck new}: starts an assessment of a client with a deck. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--deck", required = true, paramLabel = "${bundle:label.ID}")
	private String deckId;

	@Option(names = "--client", required = true, paramLabel = "${bundle:label.NAME}")
	private String client;

	@Option(names = "--aim", paramLabel = "${bundle:label.TAG}")
	private String aim;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		Path target = OutputFile.checked(file, OutputFile.ASSESSMENT, force);
		DeckEntry entry = DeckRegistry.platform().find(deckId)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.noSuchDeck, deckId, knownDecks())));
		Optional<String> tag = aim == null ? Optional.empty() : Optional.of(known(entry.deck()));
		AssessmentDocument document = AssessmentDocument.create(entry.deck(), client);
		try {
			tag.ifPresent(one -> document.set(document.content(), Literals.ASSESSMENT__AIM, one, Messages.newAim));
			document.saveAs(target, new NullProgressMonitor());
		} finally {
			document.close();
		}
		return 0;
	}

	/** The tag that is meant. */
	private String known(Deck deck) {
		Tags tags = Tags.of(deck);
		return tags.find(aim).map(Tags.Tag::tag).orElseThrow(() -> new ParameterException(spec.commandLine(), tags.all().isEmpty()
				? NLS.bind(Messages.noTags, deck.getTitle())
				: NLS.bind(Messages.noSuchTag, aim, tags.all().stream().map(Tags.Tag::tag).collect(Collectors.joining(", ")))));
	}

	private static String knownDecks() {
		return DeckRegistry.platform().decks().stream().map(entry -> entry.deck().getId()).collect(Collectors.joining(", "));
	}
}
