package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.orgdeck.core.exchange.Spreadsheet.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	@ValueSource(strings = { ",", ";", "\t" })
	void theSeparatorIsSeenFromTheFirstLine(String separator) throws IOException {
		assertEquals(List.of(List.of("one", "two", "a,b;c"), List.of("1", "2", "3")),
				read(String.join(separator, "one", "two", "\"a,b;c\"") + "\n" + String.join(separator, "1", "2", "3")));
	}

	@Test
	void rowsAreCountedAsASpreadsheetCountsThem() throws IOException {
		List<Row> rows = new CsvReader().read(new ByteArrayInputStream("a\n\n\"b\nb\"\nc".getBytes(StandardCharsets.UTF_8)), "x.csv").sheets()
				.getFirst().rows();
		assertEquals(List.of(1, 3, 4), rows.stream().map(Row::number).toList());
	}

	@Test
	void brokenTextIsRefusedByRow() {
		assertTrue(assertThrows(IOException.class, () -> read("a\n\"b")).getMessage().startsWith("Row 2:"));
		assertTrue(assertThrows(IOException.class, () -> read("a\n\"b\"c")).getMessage().startsWith("Row 2:"));
		assertTrue(assertThrows(IOException.class, () -> read(new byte[] { 'a', (byte) 0xe4, 'b' })).getMessage().contains("UTF-8"));
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
					field.append("a\",;\t\n\r =+'\u00e4\ufeff".charAt(random.nextInt(13)));
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
}
