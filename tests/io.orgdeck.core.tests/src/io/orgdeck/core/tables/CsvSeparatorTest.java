package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T3, T4: what marks off the fields of a text table, whatever other marks stand in the words. */
class CsvSeparatorTest {

	static Stream<Arguments> tables() {
		return Stream.of(
				table("a single line", "a;b,c;d;e\n", "a", "b,c", "d", "e"),
				table("a single line without an end", "a;b;c", "a", "b", "c"),
				table("words with separators between quotation marks", """
						question,comment
						A1,"one; ""two;""
						three; four; five"
						A2, "six; seven
						eight; nine; ten"
						""", "question", "comment"),
				table("quotation marks that open the first field", """
						"one; two
						three; four",comment
						"five; six
						seven; eight",x
						""", "one; two\nthree; four", "comment"),
				table("inches, which open nothing", "from;to\n5\" pipe;6\" pipe, long\n7\" pipe;8\" pipe, short\n", "from", "to"),
				table("a long preamble", "Votes, of May\n" + "See below\n".repeat(5) + "a;b\n1;one, two\n2;three, four\n3;five, six\n",
						"Votes, of May"),
				table("decimals with a comma in each row", "who;value;remark, if any\n5;3;3,0\n6;4;4,5\n", "who", "value",
						"remark, if any"),
				table("one more mark in each row", "who,value,remark; if any\n5,3,a; b\n6,4,c; d\n", "who", "value", "remark; if any"),
				table("one comment with very many commas", "question;comment\nA1;" + "a,".repeat(20) + "\nA2;x\nA3;y\n", "question",
						"comment"),
				table("prose far below", "question;comment\n" + "A1;x\n".repeat(100) + "So, here, we are,\n".repeat(2_000), "question",
						"comment"));
	}

	private static Arguments table(String what, String text, String... firstRow) {
		return Arguments.of(what, text, List.of(firstRow));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tables")
	@DisplayName("T3, T4: the separator is seen beside")
	void theSeparatorIsSeenBeside(String what, String text, List<String> firstRow) throws IOException {
		var rows = new CsvReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.csv").sheets().getFirst()
				.rows();
		assertEquals(firstRow, rows.getFirst().cells().stream().map(Spreadsheet.Cell::text).toList());
	}
}
