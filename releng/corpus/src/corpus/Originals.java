package corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Orgdeck and a person make of the sample client before other programs get hold of it. */
final class Originals {

	private static final String SHEET = "xl/worksheets/sheet2.xml";
	private static final Path FOLDER = Path.of("originals").toAbsolutePath();

	/** A table of votes as somebody keeps it in Excel. */
	private static final List<List<String>> VOTES = List.of(
			List.of("participant", "session", "question", "round", "answer", "reason", "comment"),
			List.of("1", "", "KC2.1", "1", "5", "", "Grüße & <Dank>"), List.of("2", "", "KC2.1", "1", "2", "", ""),
			List.of("3", "", "KC2.1", "1", "n/a", "not our work", ""), List.of("4", "", "KC2.1", "1", "?", "", "=not a formula"));

	private static boolean made;

	private Originals() {
	}

	/** Makes everything, once. */
	private static synchronized Path file(String name) throws IOException {
		if (!made) {
			Files.createDirectories(FOLDER);
			Path sample = FOLDER.resolve("riverside.assessment");
			Product.run("sample", "--force", "--out", sample).assertDone();
			export(sample, "board-paper", "paper.docx");
			export(sample, "deck-sheet", "deck.xlsx");
			export(sample, "response-sheet", "blank.xlsx", "--option", "participant=1");
			Packed.change(FOLDER.resolve("blank.xlsx"), SHEET, Originals::filledIn, FOLDER.resolve("answers.xlsx"));
			Packed.write(SmallWorkbook.parts(VOTES), FOLDER.resolve("votes.xlsx"));
			made = true;
		}
		return FOLDER.resolve(name);
	}

	private static void export(Path sample, String format, String name, String... options) throws IOException {
		var command = new ArrayList<Object>(
				List.of("export", sample, "--force", "--fresh", "--format", format, "--out", FOLDER.resolve(name)));
		command.addAll(List.of(options));
		Product.run(command.toArray()).assertDone();
	}

	/** Three answers as numbers, one with a comment. */
	private static String filledIn(String sheet) {
		String filled = sheet.replaceFirst("<c r=\"E7\"([^/>]*)(?:/>|></c>)", "<c r=\"E7\"$1><v>2</v></c>")
				.replaceFirst("<c r=\"E8\"([^/>]*)(?:/>|></c>)", "<c r=\"E8\"$1><v>4</v></c>")
				.replaceFirst("<c r=\"E12\"([^/>]*)(?:/>|></c>)", "<c r=\"E12\"$1><v>5</v></c>")
				.replaceFirst("<c r=\"G12\"([^/>]*)(?:/>|></c>)",
						"<c r=\"G12\"$1 t=\"inlineStr\"><is><t>Grüße &amp; &lt;Dank&gt;</t></is></c>");
		if (filled.length() < sheet.length() + 60) {
			throw new AssertionError("The response sheet is built otherwise than this test expects.");
		}
		return filled;
	}

	static Path sample() throws IOException {
		return file("riverside.assessment");
	}

	static Path paper() throws IOException {
		return file("paper.docx");
	}

	static Path deckSheet() throws IOException {
		return file("deck.xlsx");
	}

	static Path answers() throws IOException {
		return file("answers.xlsx");
	}

	static Path votes() throws IOException {
		return file("votes.xlsx");
	}
}
