package io.orgdeck.cli.internal;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck export}: writes a deck as a spreadsheet, and says what the kind of file has no room for. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class DeckExportCommand implements Callable<Integer> {

	private static final String WORKBOOK = "deck-sheet";

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.DECK}")
	private String name;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		String file = target.name().toLowerCase(Locale.ROOT);
		if (!file.endsWith(".xlsx") && !file.endsWith(".csv")) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.deckExportKinds, target.name()));
		}
		Path out = target.checked(file.endsWith(".csv") ? OutputFile.TABLE : "xlsx");
		Deck deck = NamedDeck.find(name, spec);
		if (file.endsWith(".xlsx")) {
			ExportRun.write(ExporterRegistry.platform().find(WORKBOOK).orElseThrow(), deck, ExportOptions.defaults(), out, target.replace(),
					new NullProgressMonitor());
			DeckWriter.lostInWorkbook(deck).forEach(spec.commandLine().getErr()::println);
			return 0;
		}
		SafeFile.write(out, target.replace(), stream -> {
			var text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			DeckWriter.csv(deck, text);
			text.flush();
		});
		DeckWriter.lost(deck).forEach(spec.commandLine().getErr()::println);
		return 0;
	}
}
