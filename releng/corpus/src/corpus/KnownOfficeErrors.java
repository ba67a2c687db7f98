package corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import corpus.OfficeJudge.Finding;

/** The findings that are still to be mended, each with the number of its fault, from known-office-errors.txt. */
record KnownOfficeErrors(List<Line> lines) {

	/**
	 * A line of the list.
	 *
	 * @param file  of the product's files
	 * @param part  in it
	 * @param fault its number
	 * @param words of the finding
	 */
	record Line(String text, Pattern file, Pattern part, String fault, String words) {

		static Line of(String text) {
			String[] fields = text.strip().split("\\s+", 4);
			return new Line(text, pattern(fields[0]), pattern(fields[1]), fields[2], fields[3]);
		}

		private static Pattern pattern(String name) {
			return Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
		}

		boolean isAbout(String name) {
			return file.matcher(name).matches();
		}

		boolean covers(Finding finding) {
			return part.matcher(finding.part()).matches() && finding.toString().contains(words);
		}
	}

	static KnownOfficeErrors read() throws IOException {
		return new KnownOfficeErrors(Files.readAllLines(Path.of(System.getProperty("corpus"), "known-office-errors.txt")).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::of).toList());
	}

	/** Those about one of the product's files. */
	List<Line> about(String name) {
		return lines.stream().filter(line -> line.isAbout(name)).toList();
	}
}
