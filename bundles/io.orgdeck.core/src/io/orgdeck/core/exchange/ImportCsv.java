package io.orgdeck.core.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.exchange.ResponseImport.Line;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;

/**
 * An import as a table, line by line: comma-separated text in UTF-8 with a byte order mark. Columns: kind (new, same, different, problem),
 * file, sheet, row, column, participant, question, session (with the round, and whether the answer stands beside the
 * result), before, after, stands (before or after), problem, remedy.
 */
public final class ImportCsv {

	private static final List<String> COLUMNS = List.of("kind", "file", "sheet", "row", "column", "participant", "question",
			"session", "before", "after", "stands", "problem", "remedy");

	private final ResponseImport plan;
	private final boolean takesAfter;

	/** @param takesAfter whether the answer in the file stands where the two differ */
	public ImportCsv(ResponseImport plan, boolean takesAfter) {
		this.plan = plan;
		this.takesAfter = takesAfter;
	}

	/** Writes the table to a file. */
	public void write(Path file, boolean replace) throws StoreException {
		SafeFile.write(file, replace, this::write);
	}

	private void write(OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var csv = new CsvWriter(writer);
		csv.row(COLUMNS);
		ImportWords words = plan.words();
		for (Line line : plan.lines()) {
			boolean after = line.kind() == Kind.NEW || line.kind() == Kind.DIFFERENT && takesAfter;
			csv.row(guarded(line.kind().name().toLowerCase(Locale.ROOT), line.response().place(), words.participant(line),
					words.question(line), words.session(line), words.before(line), words.after(line), after ? "after" : "before", "", ""));
		}
		for (ImportProblem problem : plan.problems()) {
			csv.row(guarded("problem", problem.place(), "", "", "", "", "", "", problem.text(), problem.remedy()));
		}
		writer.flush();
	}

	private static List<String> guarded(String kind, Place place, String... rest) {
		String row = place.row() == 0 ? "" : String.valueOf(place.row());
		return Stream.concat(Stream.of(kind, place.file(), place.sheet(), row, place.columnLetters()), Stream.of(rest))
				.map(FormulaGuard::guarded).toList();
	}
}
