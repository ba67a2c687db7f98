package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck import}: makes a deck from a spreadsheet; nothing is written when a row cannot be used. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class DeckImportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.SHEET}")
	private Path sheet;

	@Option(names = "--base", paramLabel = "${bundle:label.DECK}")
	private String base;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.DECK);
		Optional<Deck> underneath = base == null ? Optional.empty() : Optional.of(NamedDeck.find(base, spec));
		Spreadsheet file = SheetReaders.platform().read(sheet);
		DeckImport read = underneath.map(deck -> DeckReader.read(file, deck)).orElseGet(() -> DeckReader.read(file));
		read.problems().forEach(spec.commandLine().getErr()::println);
		if (read.deck().isEmpty()) {
			return 1;
		}
		new DeckStore().write(read.deck().get(), out, target.replace(), new NullProgressMonitor());
		return 0;
	}
}
