package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.tables.Spreadsheet.Row;

/** Comma-separated text as people and programs write it. */
class CsvTest {

	private static List<List<String>> read(byte[] text) throws IOException {
		return new CsvReader().read(new ByteArrayInputStream(text), "x.csv").sheets().getFirst().rows().stream()
				.map(row -> row.cells().stream().map(Spreadsheet.Cell::text).toList()).toList();
	}

	private static List<List<String>> read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void plainRowsWithAnyLineEnd() throws IOException {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a,b\nc,d"));
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a,b\r\nc,d\r\n"));
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("\ufeffa,b\rc,d\r"));
		assertEquals(List.of(List.of("a", "")), read("a,"));
		assertEquals(List.of(), read(""));
	}

	@Test
	void quotedFieldsHoldAnything() throws IOException {
		assertEquals(List.of(List.of("a,b", "say \"hi\"", "one\ntwo"), List.of("x", "", "y")),
				read("\"a,b\",\"say \"\"hi\"\"\",\"one\ntwo\"\nx,\"\",y"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	@DisplayName("T3: comma, semicolon, tab and bar are seen")
	void theSeparatorIsSeenFromTheLines(String separator) throws IOException {
		assertEquals(List.of(List.of("one", "two", "a,b;c"), List.of("1", "2", "3")),
				read(String.join(separator, "one", "two", "\"a,b;c\"") + "\n" + String.join(separator, "1", "2", "3")));
	}

	@Test
	void rowsAreCountedAsASpreadsheetCountsThem() throws IOException {
		List<Row> rows = new CsvReader().read(new ByteArrayInputStream("a\n\n\"b\nb\"\nc".getBytes(StandardCharsets.UTF_8)), "x.csv")
				.sheets()
				.getFirst().rows();
		assertEquals(List.of(1, 3, 4), rows.stream().map(Row::number).toList());
	}

	private static void assertRefused(String start, String text) {
		assertRefused(start, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(String start, byte[] text) {
		String sentence = assertThrows(IOException.class, () -> read(text)).getMessage();
		assertTrue(sentence.startsWith(start), sentence);
	}

	@Test
	void brokenTextIsRefusedByRowAndColumn() {
		assertRefused("Row 2, column A: a quotation mark is never closed", "a\n\"b");
		assertRefused("Row 2, column A: more text stands behind", "a\n\"b\"c");
		assertRefused("Row 3, column B: a quotation mark is never closed", "a,b\n\"x\ny\",z\n1,\"2\n3,4\n");
		assertRefused("The text is not in UTF-8", new byte[] { 'a', (byte) 0xe4, 'b' });
		assertRefused("The file holds characters that no text has", new byte[] { 'a', 0, 0, 0, 'b', 1 });
	}

	@Test
	@DisplayName("T1: a quotation mark behind a blank opens its field, one inside is refused by row and column")
	void quotationMarksThatAreNotFirst() throws IOException {
		assertEquals(List.of(List.of("participant", "answer", "comment"), List.of("5", "3", "We try, but no time"),
				List.of("6", "2", "say \"no\"")),
				read("participant, answer, comment\n5, 3, \"We try, but no time\"\n6 ,2, \"say \"\"no\"\"\"\n"));
		assertEquals(List.of(List.of("5", "line\nbreak, too")), read("5,  \"line\nbreak, too\"  \n"));
		assertRefused("Row 2, column B: a quotation mark stands inside the field", "participant,comment\n5,We \"try, but\" no time\n");
		assertRefused("Row 1, column B: more text stands behind", "5, \"why\" they said");
		assertEquals(List.of(List.of("5", "a 5\" pipe", "say \"hi\" now", "6\"")), read("5,a 5\" pipe,say \"hi\" now,6\""));
	}

	@Test
	@DisplayName("T1: a text may end right behind a quotation mark, behind blanks after it, or with an empty field")
	void quotationMarksAtTheEnd() throws IOException {
		for (String end : List.of("", "  ", "\r", "\n", "\r\n")) {
			assertEquals(List.of(List.of("1", "x")), read("1,\"x\"" + end));
		}
		assertEquals(List.of(List.of("x", "")), read("\"x\","));
		assertRefused("Row 1, column A: more text stands behind", "\"x\" y");
	}

	@Test
	@DisplayName("D11: blanks at the ends of fields stay")
	void blanksStay() throws IOException {
		assertEquals(List.of(List.of(" a ", "  - b\n    - c ", " d")), read(" a ,\"  - b\n    - c \", d"));
	}

	@Test
	@DisplayName("T3: Excel's sep line names the separator and is no row")
	void theSeparatorIsNamed() throws IOException {
		for (String first : List.of("sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\ufeffsep=;\r")) {
			List<Row> rows = encoded(first + "a;b,c,d\n1;2", "UTF-8").sheets().getFirst().rows();
			assertEquals(List.of("a", "b,c,d"), rows.getFirst().cells().stream().map(Spreadsheet.Cell::text).toList());
			assertEquals(List.of(1, 2), rows.stream().map(Row::number).toList());
		}
	}

	@Test
	@DisplayName("T4: titles above a table do not choose its separator")
	void titlesDoNotChooseTheSeparator() throws IOException {
		assertEquals(List.of(List.of("Votes, exported, 3 May"), List.of("a", "b"), List.of("1", "one, two"), List.of("2", "three, four")),
				read("Votes, exported, 3 May\n\na;b\n1;one, two\n2;three, four\n"));
		assertEquals(List.of(List.of("Votes exported; all"), List.of("a", "b"), List.of("1", "2"), List.of("3", "4"),
				List.of("With thanks; Ann")),
				read("Votes exported; all\na,b\n1,2\n3,4\nWith thanks; Ann\n"));
		assertEquals(List.of(List.of("participant", "value"), List.of("5", "3,0"), List.of("6", "4,5")),
				read("participant;value\n5;3,0\n6;4,5\n"));
		assertEquals(List.of(List.of("question", "comment"), List.of("A1", "one, two, three, four"), List.of("A2", "a, b, c, d")),
				read("question;comment\nA1;one, two, three, four\nA2;a, b, c, d\n"));
		assertEquals(List.of(List.of("a", "b", "c"), List.of("1", "", "x; y"), List.of("2"), List.of("3", "4", "z; u")),
				read("a,b,c\n1,,x; y\n2\n3,4,z; u\n"));
	}

	private static Spreadsheet encoded(String text, String charset) throws IOException {
		return new CsvReader().read(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), "x.csv");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			windows-1252 | Für die Mitarbeiter ist es schön, aber nicht überall möglich
			windows-1252 | We don’t know what’s going on – really
			windows-1252 | élève à l'école, déjà été
			windows-1250 | Nincs elég időnk a közös tanulásra
			ISO-8859-2   | Nie mamy czasu na szkolenia, ponieważ jest zbyt dużo pracy
			windows-1251 | Не хватает времени на обучение
			KOI8-R       | Не хватает времени на обучение сотрудников
			windows-1254 | Çalışanlar için yeterli zaman yok, öğrenmek güç, çünkü
			Shift_JIS    | 学習する時間がありません
			UTF-16LE     | Für die Mitarbeiter
			UTF-16BE     | Für die Mitarbeiter
			""")
	@DisplayName("T13: an encoding that is found is told")
	void otherEncodingsAreFoundAndTold(String charset, String comment) throws IOException {
		Spreadsheet read = encoded("participant;question;comment\n" + "5;KC1.1;x\n".repeat(2000) + "5;KC1.1;\"" + comment + "\"\n",
				charset);
		assertEquals(comment, read.sheets().getFirst().rows().getLast().cell(2).text());
		String told = read.remarks().getFirst().toString();
		assertEquals(1, read.remarks().size());
		assertTrue(told.startsWith("x.csv: The text is not in UTF-8; it was read as"), told);
		assertFalse(read.remarks().getFirst().isError());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	@DisplayName("T13: a byte order mark says how a text is encoded, and is no part of it")
	void aByteOrderMarkSaysTheEncoding(String charset) throws IOException {
		Spreadsheet read = encoded("\ufeffa,b\n1,’żя\n", charset);
		assertEquals(List.of(), read.remarks());
		assertEquals("a", read.sheets().getFirst().rows().getFirst().cell(0).text());
		assertEquals("’żя", read.sheets().getFirst().rows().getLast().cell(1).text());
	}

	@Test
	@DisplayName("T13: what has no clear encoding is refused rather than garbled")
	void anUnclearEncodingIsRefused() {
		assertRefused("The text is not in UTF-8", "5;KC1.1;Zażółć gęślą jaźń".getBytes(Charset.forName("windows-1250")));
		assertRefused("The text is not in UTF-8", "5;KC1.1;Für die Mitarbeiter".getBytes(Charset.forName("IBM850")));
	}

	@Test
	@DisplayName("T13: zeros here and there make no UTF-16 of a text")
	void zerosHereAndThere() {
		assertRefused("The file holds characters that no text has",
				("5;KC1.1;words\n".repeat(20) + "\0").getBytes(StandardCharsets.US_ASCII));
		assertRefused("The file holds characters that no text has", "a\0b\0\0c".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	@DisplayName("ROBUSTNESS 42: reading a large text can be cancelled")
	void readingCanBeCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		byte[] text = "a,b\n".repeat(10).getBytes(StandardCharsets.UTF_8);
		assertThrows(OperationCanceledException.class, () -> new CsvReader().read(new ByteArrayInputStream(text), "x.csv", monitor));
	}

	@Test
	@DisplayName("ROBUSTNESS 42: a small text of nothing but separators is refused")
	void tooManyFieldsAreRefused() {
		assertRefused("The table has more than 20 million fields", ",".repeat(20_000_001));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whatIsWrittenIsReadAgain(long seed) throws IOException {
		var random = new Random(seed);
		var rows = new ArrayList<List<String>>();
		for (int row = 0; row < 50; row++) {
			var fields = new ArrayList<String>(List.of("row " + row));
			for (int column = 0; column < 6; column++) {
				var field = new StringBuilder();
				for (int i = random.nextInt(6); i > 0; i--) {
					field.append("a\",;\t\n\r =+'\u00e4\ufeff|".charAt(random.nextInt(14)));
				}
				fields.add(field.toString());
			}
			rows.add(fields);
		}
		var text = new StringBuilder();
		var writer = new CsvWriter(text);
		for (List<String> row : rows) {
			writer.row(row);
		}
		assertEquals(rows, read(text.toString()));
	}

	@Test
	@DisplayName("T13: what is written begins with a byte order mark, so that Excel reads it as UTF-8")
	void whatIsWrittenBeginsWithAByteOrderMark() throws IOException {
		var text = new StringBuilder();
		var writer = new CsvWriter(text);
		writer.row(List.of("Owen’s"));
		writer.row(List.of("b"));
		assertEquals("\ufeffOwen’s\r\nb\r\n", text.toString());
		assertEquals(List.of(List.of("Owen’s"), List.of("b")), read(text.toString()));
	}

	@Test
	void rowsKeepTheirOrderAndNumbersHoweverTheyAreWritten() throws IOException {
		var text = new StringBuilder();
		for (int row = 1; row <= 2500; row++) {
			text.append(row % 3 == 0 ? "\"" + row + "\",\"a,\nb\"\r\n" : row % 7 == 0 ? "\r\n" : row + ",c\r\n");
		}
		for (Row row : encoded(text.toString(), "UTF-8").sheets().getFirst().rows()) {
			assertEquals(String.valueOf(row.number()), row.cell(0).text());
			assertEquals(row.number() % 3 == 0 ? "a,\nb" : "c", row.cell(1).text());
		}
		assertRefused("Row 2501, column B: a quotation mark is never closed", text + "1,\"open");
	}
}
