package io.orgdeck.cli.internal;

import java.nio.file.Path;
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

/** {@code orgdeck new}: starts an assessment of a client with a deck. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE")
	private Path file;

	@Option(names = "--deck", required = true, paramLabel = "ID")
	private String deckId;

	@Option(names = "--client", required = true, paramLabel = "NAME")
	private String client;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		Path target = OutputFile.checked(file, OutputFile.ASSESSMENT, force);
		DeckEntry entry = DeckRegistry.platform().find(deckId)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.noSuchDeck, deckId, knownDecks())));
		AssessmentDocument document = AssessmentDocument.create(entry.deck(), client);
		try {
			document.saveAs(target, new NullProgressMonitor());
		} finally {
			document.close();
		}
		return 0;
	}

	private static String knownDecks() {
		return DeckRegistry.platform().decks().stream().map(entry -> entry.deck().getId()).collect(Collectors.joining(", "));
	}
}
