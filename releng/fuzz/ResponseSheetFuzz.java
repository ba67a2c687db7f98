import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.export.excel.internal.reading.XlsxReader;

/** What the fuzzer runs on filled response sheets: a whole workbook, or one of its parts in the place where it stands. */
public final class ResponseSheetFuzz {

	private static final Path SEED = Seeds.FILES.resolve("response-sheet.xlsx");
	private static Workbook workbook;

	private ResponseSheetFuzz() {
	}

	/** Writes words and seeds; see run. */
	public static void main(String[] arguments) throws Exception {
		Workbook.words(Path.of(arguments[0]));
		new Workbook(SEED).seeds(Path.of(arguments[1]));
	}

	/** Loads what is to be watched before the clock of the first file runs. */
	public static void fuzzerInitialize() throws Exception {
		workbook = new Workbook(SEED);
		byte[] seed = Files.readAllBytes(SEED);
		Answers.take(() -> read(seed));
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		byte[] file = workbook.file(data);
		Answers.take(() -> read(file));
	}

	private static Spreadsheet read(byte[] file) throws IOException {
		return new XlsxReader().read(new ByteArrayInputStream(file), "answers.xlsx");
	}
}
