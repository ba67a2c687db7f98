package io.orgdeck.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.deckmap.DeckMapping;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.deckmap.DeckMappingFile;
import io.orgdeck.core.deckmap.MappedDeck;
import io.orgdeck.core.deckmap.MappingFit;
import io.orgdeck.core.deckmap.MappingProposal;
import io.orgdeck.core.deckmap.Meaning;
import io.orgdeck.core.deckmap.MeaningWords;
import io.orgdeck.core.deckmap.SheetRole;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;

/**
 * {@code orgdeck deck map}: makes a deck of any table of questions, and says what it takes each column for. What is decided stands
 * in a mapping, which is read where it is there and written where it is not; nothing is written when it fits the sheet no longer.
 */
@Command(name = "map", mixinStandardHelpOptions = true)
final class DeckMapCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.SHEET}")
	private Path sheet;

	@Option(names = "--mapping", paramLabel = "${bundle:label.MAPPING}")
	private Path mappingFile;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.DECK);
		boolean known = mappingFile != null && Files.exists(mappingFile);
		Path toWrite = mappingFile == null || known ? null : OutputFile.checked(mappingFile, "json", false);
		Spreadsheet file = SheetReaders.platform().read(sheet);
		DeckMapping mapping = known ? fitted(file) : MappingProposal.of(file);
		if (mapping == null) {
			return 1;
		}
		mapping.sheets().forEach(this::tell);
		if (toWrite != null) {
			DeckMappingFile.write(mapping, toWrite);
		}
		DeckImport read = MappedDeck.read(file, mapping);
		read.problems().forEach(spec.commandLine().getErr()::println);
		if (read.deck().isEmpty()) {
			return 1;
		}
		spec.commandLine().getOut().println(MeaningWords.kinds(read.deck().get()));
		new DeckStore().write(read.deck().get(), out, target.replace(), new NullProgressMonitor());
		return 0;
	}

	/** The mapping for this version of the sheet; null where a sheet or a column is not there any more, which is told. */
	private DeckMapping fitted(Spreadsheet file) throws StoreException {
		MappingFit fit = MappingFit.of(DeckMappingFile.read(mappingFile), file);
		fit.problems().forEach(spec.commandLine().getErr()::println);
		return fit.fits() ? fit.mapping() : null;
	}

	private void tell(SheetMapping one) {
		var out = spec.commandLine().getOut();
		if (one.role() == SheetRole.NOTHING) {
			return;
		}
		out.println(NLS.bind(Messages.mapSheet, one.name(), MeaningWords.of(one.role())));
		for (ColumnMapping column : one.columns()) {
			if (column.meaning() != Meaning.NOTHING) {
				String letters = new Place("", "", 1, column.index()).columnLetters();
				out.println(column.heading().isEmpty() ? NLS.bind(Messages.mapColumnAlone, letters, MeaningWords.of(column))
						: NLS.bind(Messages.mapColumn, new Object[] { letters, column.heading(), MeaningWords.of(column) }));
			}
		}
	}
}
