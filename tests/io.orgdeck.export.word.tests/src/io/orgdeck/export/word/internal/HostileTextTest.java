package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.export.word.internal.text.DocumentText;

/** Texts that break careless writers (ROBUSTNESS 26). */
class HostileTextTest {

	static Stream<String> texts() {
		return Stream.of("=1+1", "+44 20", "-dash", "@name", "<w:p>&amp;\"'</w:p> ]]>", "bell \u0007 null \u0000 end",
				"\ud83d alone \ude00",
				"👩‍👩‍👧 and 🏳️‍🌈", "Cymraeg ŵ ŷ llwyddiant", "مرحبا بالعالم 123 Riverside", "שלום (K1)", "line one\nline two\ttab",
				"\ufffe\uffff\u0085\u2028", "${language} $1 \\",
				IntStream.range(0, 8_000).mapToObj(i -> "word" + i * 7919L % 65_537).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void isReadBackAsItWas(String text) throws Exception {
		try (XWPFDocument paper = Export.read(Export.paper(SampleReport.saying(text)))) {
			String wanted = DocumentText.clean(text);
			XWPFTable ratings = paper.getTables().get(1);
			assertEquals("Row 0: " + wanted, ratings.getRow(1).getCell(1).getText());
			assertTrue(paper.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().equals(wanted)));
		}
	}
}
