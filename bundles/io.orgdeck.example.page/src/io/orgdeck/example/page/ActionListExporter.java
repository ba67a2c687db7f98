package io.orgdeck.example.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;

/**
 * The actions of all working groups as Markdown: a heading for each group, below it an item for each action with owner and date.
 * It takes everything from one table of the report and computes nothing.
 */
public final class ActionListExporter implements Exporter {

	private static final String OWNERS = "owners";
	/** What would make something else of words in Markdown. */
	private static final String MARKS = "([\\\\`*_{}\\[\\]<>#+|~-])";

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		boolean owners = Boolean.parseBoolean(options.values().getOrDefault(OWNERS, "true"));
		Table actions = report.tables().get(Tables.ACTIONS);
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write("# " + words(report.client().isBlank() ? report.title() : report.client() + ": " + report.title()) + "\n");
		String group = "";
		for (int row = 0; row < actions.rows().size(); row++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			String current = words(actions.cell(row, "group"));
			if (!current.equals(group)) {
				text.write("\n## " + current + "\n\n");
				group = current;
			}
			text.write(item(actions, row, owners));
		}
		text.flush(); // the caller closes the stream
	}

	private static String item(Table actions, int row, boolean owners) {
		var item = new StringBuilder("- **" + words(actions.cell(row, "code")) + "** " + words(actions.cell(row, "title")));
		if (owners) {
			append(item, actions.cell(row, "owner"));
		}
		append(item, actions.cell(row, "due"));
		append(item, actions.cell(row, "status"));
		return item.append('\n').toString();
	}

	private static void append(StringBuilder item, Cell cell) {
		String words = words(cell);
		if (!words.isEmpty()) {
			item.append(" · ").append(words);
		}
	}

	/** The words of a cell; what the guard has withheld is not in it. */
	private static String words(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> words(text.text());
			case Cell.Day day -> day.date().toString();
			case Cell.Number number -> String.valueOf(number.value());
			case Cell.Empty empty -> "";
			case Cell.Suppressed suppressed -> "–";
		};
	}

	/** On one line, and nothing but words to whoever reads Markdown. */
	private static String words(String text) {
		return text.strip().replaceAll("\\s+", " ").replaceAll(MARKS, "\\\\$1");
	}
}
