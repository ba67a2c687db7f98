import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.tables.CsvReader;

/** What the fuzzer runs on tables of votes as comma-separated text. */
public final class VotesFuzz {

	private VotesFuzz() {
	}

	/** Writes words and seeds; see run. */
	public static void main(String[] arguments) throws Exception {
		Seeds.words(Path.of(arguments[0]),
				List.of("participant", "session", "question", "round", "answer", "value", "reason", "comment", "s-1", "K1.1",
						"level-1", "level-2", "sep=;", "\u00a0", "\ufeff", "\"\"", "don't know", "does not apply", "3.0", "3,0", "'=1",
						"\r\n", "id"));
		Path seeds = Path.of(arguments[1]);
		Seeds.write(seeds.resolve("votes"), Files.readAllBytes(Seeds.FILES.resolve("votes.csv")));
		Seeds.write(seeds.resolve("semicolons"), Files.readString(Seeds.FILES.resolve("votes.csv")).replace(',', ';').getBytes());
	}

	/** Loads what is to be watched before the clock of the first file runs. */
	public static void fuzzerInitialize() throws Exception {
		take(Files.readAllBytes(Seeds.FILES.resolve("votes.csv")));
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		take(data.consumeRemainingAsBytes());
	}

	private static void take(byte[] file) throws Exception {
		Answers.take(() -> new CsvReader().read(new ByteArrayInputStream(file), "votes.csv"));
	}
}
