package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.word.internal.paper.SelfCheck;

/** Whatever falls out of a paper is noticed (ROBUSTNESS 29). */
class SelfCheckTest {

	private static void check(ReportModel report, byte[] file) throws IOException {
		new SelfCheck(report, new ValueFormat(Language.of("en-GB")), section -> true).check(file);
	}

	private static byte[] without(String words, String part) throws IOException {
		return Export.change(Export.paper(SampleReport.small()), part, text -> text.replace(words, ""));
	}

	@Test
	void aWholePaperPasses() throws IOException {
		byte[] paper = Export.paper(SampleReport.small());
		assertDoesNotThrow(() -> check(SampleReport.small(), paper));
	}

	@ParameterizedTest
	@CsvSource({ "Agree the five working groups., word/document.xml, Recommendations", "K4.3, word/document.xml, All ratings by card",
			"'1,236', word/document.xml, Executive summary", "Name at least three options., word/comments.xml, Options",
			"Most answers lie between, word/document.xml, Findings by dimension" })
	void whatFellOutIsNamedWithItsSection(String words, String part, String section) throws IOException {
		byte[] paper = without(words, part);
		String message = assertThrows(IOException.class, () -> check(SampleReport.small(), paper)).getMessage();
		assertTrue(message.contains(words), message);
		assertTrue(message.contains("\"" + section + "\""), message);
	}
}
