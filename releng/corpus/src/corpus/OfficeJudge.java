package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Microsoft's Open XML SDK, which knows what Word, Excel and PowerPoint take for a damaged file. */
final class OfficeJudge {

	/** What {@link Missing} calls it. */
	private static final String ID = "judge";
	private static final Path SCRIPT = Path.of("npm", "judge-office.mjs").toAbsolutePath();

	private OfficeJudge() {
	}

	/**
	 * A finding.
	 *
	 * @param versions of Office that mind, or {@code all}
	 * @param part     of the file
	 * @param place    in the part, as an XPath
	 * @param rule     that is broken
	 * @param sentence in the SDK's words
	 */
	record Finding(String versions, String part, String place, String rule, String sentence) {

		static Finding of(String line) {
			String[] fields = line.split("\\t", -1);
			return new Finding(fields[0], fields[1], fields[2], fields[3], fields[4]);
		}

		@Override
		public String toString() {
			return part + ' ' + place + ' ' + sentence + " (" + rule + ", " + versions + ')';
		}
	}

	/** What it finds wrong, for every Office from 2010 on. Where it cannot be had, the test is skipped, but never on a build server. */
	static List<Finding> errors(Path file) throws IOException {
		Missing.skipWithout("The judge of Office files", ID);
		Product.Result result = Product.run(List.of("node", SCRIPT.toString(), file.toAbsolutePath().toString()));
		assertEquals(0, result.status(), result::toString);
		return result.out().lines().filter(line -> !line.isBlank()).map(Finding::of).toList();
	}
}
