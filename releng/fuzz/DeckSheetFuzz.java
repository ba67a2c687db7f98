import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.export.excel.internal.reading.XlsxReader;

/** What the fuzzer runs on spreadsheets that describe a deck, as comma-separated text and as workbook. */
public final class DeckSheetFuzz {

	private static final Path SEED = Seeds.FILES.resolve("deck-sheet.xlsx");
	private static Workbook workbook;

	private DeckSheetFuzz() {
	}

	/** Writes words and seeds; see run. */
	public static void main(String[] arguments) throws Exception {
		Seeds.words(Path.of(arguments[0]),
				List.of("section", "section title", "card", "title", "text", "question", "dimension", "weight", "level 1", "level 2",
						"kind", "rating", "discussion", "value", "label", "descriptor", "Scale", "Deck", "Cards", "sep=;", "level 0",
						"level -1", "id", "0.5", "50 %",
						"<row r=\"", "<c r=\"A1\" t=\"inlineStr\"><is><t>", "t=\"s\""));
		Path seeds = Path.of(arguments[1]);
		new Workbook(SEED).seeds(seeds);
		Seeds.write(seeds.resolve("csv"), Files.readAllBytes(Seeds.FILES.resolve("deck.csv")), 1);
		// A seed of a workbook is told from one of text by one more byte at its end.
		for (Path seed : Files.list(seeds).filter(file -> !file.endsWith("csv")).toList()) {
			Seeds.write(seed, Files.readAllBytes(seed), 0);
		}
	}

	/** Loads what is to be watched before the clock of the first file runs. */
	public static void fuzzerInitialize() throws Exception {
		workbook = new Workbook(SEED);
		DeckReader.read(new XlsxReader().read(new ByteArrayInputStream(Files.readAllBytes(SEED)), "deck.xlsx"));
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		boolean text = data.consumeByte((byte) 0, (byte) 1) == 1;
		byte[] file = text ? data.consumeRemainingAsBytes() : workbook.file(data);
		Spreadsheet sheet;
		try {
			sheet = text ? new CsvReader().read(new ByteArrayInputStream(file), "deck.csv")
					: new XlsxReader().read(new ByteArrayInputStream(file), "deck.xlsx");
		} catch (IOException e) {
			Seeds.assertTold(Failure.reason(e), e); // which logs, and so fails here, what nobody foresaw
			return;
		}
		DeckImport read = DeckReader.read(sheet);
		read.problems().forEach(problem -> Seeds.assertTold(problem.toString(), null));
		if (read.deck().isEmpty()) {
			if (read.problems().isEmpty()) {
				throw new AssertionError("Refused without a word.");
			}
			return;
		}
		byte[] written = new DeckStore().snapshot(read.deck().get()).xml();
		var again = new DeckStore().read(new ByteArrayInputStream(written), "Again");
		if (again.report().hasLosses()) {
			throw new AssertionError("What came in is not read again: " + again.report());
		}
	}
}
