package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ROBUSTNESS 38: a workbook like those of Microsoft Forms, written by openpyxl, goes through the packed product's import. */
class SurveyOfFormsTest {

	@TempDir
	private Path folder;

	@Test
	void theAnswersOfFortyPeopleComeInOnce() throws IOException {
		Missing.skipWithout("openpyxl", "openpyxl");
		Path survey = folder.resolve("forms.xlsx");
		Path script = Path.of(System.getProperty("corpus"), "forms_openpyxl.py");
		Product.Result made = Product.run(List.of("/usr/bin/python3", script.toString(), survey.toString(),
				"The people closest to a piece of work have a real say in how it is done.",
				"Trying something new is welcome here, even when it might not work."));
		assertEquals(0, made.status(), made::toString);
		Path assessment = Files.copy(Originals.sample(), folder.resolve("after.assessment"));
		Path map = folder.resolve("map.json");
		Product.Result first = Product.run("import", assessment, survey, "--map", map).assertDone();
		assertTrue(first.out().contains("80 new answers"), first::toString);
		assertTrue(first.out().contains("40 respondents whom the assessment did not have."), first::toString);
		assertTrue(first.err().contains("Read as Microsoft Forms: 40 rows, with answers to 2 questions."), first::toString);
		assertTrue(first.err().contains("The answers were given from 2026-11-03 to 2026-11-03."), first::toString);
		Product.Result again = Product.run("import", assessment, survey, "--map", map).assertDone();
		assertTrue(again.out().contains("0 new answers, 80 the same, 0 different"), again::toString);
		Path votes = folder.resolve("votes.csv");
		Product.run("votes", assessment, "--out", votes).assertDone();
		assertTrue(Files.readString(votes).contains("Grüße & <Dank>"));
	}
}
