package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck install}: copies a deck into the folder of installed decks, and says whose it is. */
@Command(name = "install", mixinStandardHelpOptions = true)
final class DeckInstallCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		Optional<FileSignature> signature = FileSignature.of(file);
		if (signature.filter(known -> !known.intact()).isPresent() && !force) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, FileSignature.said(file, signature));
		}
		DeckFolder.Installed installed = DeckRegistry.platform().install(file, force, new NullProgressMonitor());
		Deck deck = installed.deck();
		spec.commandLine().getOut().println(NLS.bind(Messages.deckInstalled, new Object[] { deck.getTitle(), deck.getVersion(),
				orNotSaid(deck.getPublisher()), orNotSaid(deck.getLicence()) }));
		spec.commandLine().getOut().println(FileSignature.said(file, signature));
		return 0;
	}

	private static String orNotSaid(String text) {
		return Texts.or(text, Messages.notSaid);
	}
}
