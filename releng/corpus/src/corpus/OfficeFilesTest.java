package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import corpus.KnownOfficeErrors.Line;
import corpus.OfficeJudge.Finding;

/** W8: what the packed product makes of the sample client is what Office itself takes for a sound file. */
class OfficeFilesTest {

	/** Name of a file in known-office-errors.txt, and how it is made. */
	static final Map<String, List<String>> FILES = files();

	static final List<String> NAMES = List.copyOf(FILES.keySet());

	@TempDir
	private Path folder;

	private static Map<String, List<String>> files() {
		var files = new LinkedHashMap<String, List<String>>();
		files.put("board-paper.docx", List.of());
		files.put("board-paper-public.docx", List.of("part=public"));
		files.put("board-paper-staff.docx", List.of("audience=staff"));
		files.put("board-paper-easy-read.docx", List.of("audience=easy-read"));
		files.put("cards.docx", List.of());
		files.put("group-summary.docx", List.of());
		files.put("survey-word.docx", List.of());
		files.put("slides.pptx", List.of());
		files.put("slides-public.pptx", List.of("part=public"));
		files.put("slides-staff.pptx", List.of("audience=staff"));
		files.put("workbook.xlsx", List.of());
		files.put("response-sheet.xlsx", List.of("participant=1"));
		files.put("deck-sheet.xlsx", List.of());
		return files;
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	@DisplayName("W8: nothing is found that is not known, and nothing known is mended already")
	void areSound(String name) throws IOException {
		List<Line> known = KnownOfficeErrors.read().about(name);
		List<Finding> findings = OfficeJudge.errors(made(name));
		List<Finding> news = findings.stream().filter(finding -> known.stream().noneMatch(line -> line.covers(finding))).toList();
		assertEquals("", lines(news), "Microsoft's SDK finds these wrong");
		List<String> settled = known.stream().filter(line -> findings.stream().noneMatch(line::covers)).map(Line::text).toList();
		assertEquals("", lines(settled), "These lines of known-office-errors.txt are settled; take them out");
	}

	private static String lines(List<?> all) {
		return String.join("\n", all.stream().map(Object::toString).distinct().toList());
	}

	private Path made(String name) throws IOException {
		Path file = folder.resolve(name);
		var command = new ArrayList<Object>(List.of("export", Originals.sample(), "--format", format(name), "--out", file));
		FILES.get(name).forEach(option -> command.addAll(List.of("--option", option)));
		Product.run(command.toArray()).assertDone();
		return file;
	}

	/** The exporter whose name the file's name begins with. */
	private static String format(String name) {
		return Stream.of("board-paper", "slides").filter(name::startsWith).findFirst().orElseGet(() -> name.replaceFirst("\\.[a-z]+$", ""));
	}
}
