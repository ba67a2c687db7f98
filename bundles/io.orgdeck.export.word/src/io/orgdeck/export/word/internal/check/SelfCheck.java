package io.orgdeck.export.word.internal.check;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.markup.XmlText;
import io.orgdeck.export.word.internal.paper.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a written paper again and looks for every score, note, recommendation, action and line of evidence that it
 * should hold, in the order of the report. A board must not decide on a paper from which something fell out.
 */
public final class SelfCheck {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
	private static final int EXCERPT = 60;

	/** A text that must be found, and the section it belongs to. */
	private record Wanted(String section, String text) {
	}

	private final List<Wanted> wanted = new ArrayList<>();
	private final List<Wanted> guidance = new ArrayList<>();
	private final Wording wording;

	/**
	 * @param wording  how values read on this paper
	 * @param sections which sections this export wrote
	 */
	public SelfCheck(ReportModel report, Wording wording, Predicate<ReportSection> sections) {
		this.wording = wording;
		report.sections().stream().filter(sections).forEach(this::want);
	}

	private void want(ReportSection section) {
		want(section, section.heading());
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> want(section, heading.text());
				case Block.Paragraph paragraph -> paragraphs(section, paragraph.text());
				case Block.Labelled labelled -> want(section, labelled.label() + ": " + labelled.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> want(section, item));
				case Block.Numbered numbered -> numbered.items().forEach(item -> want(section, item));
				case Block.TableBlock table -> want(section, table.table());
				case Block.ChartBlock chart -> want(section, chart.chart());
				case Block.Guidance note -> guidance.add(new Wanted(section.heading(), plain(note.text())));
			}
		}
	}

	private void paragraphs(ReportSection section, String text) {
		for (String paragraph : Wording.paragraphs(text)) {
			want(section, paragraph);
		}
	}

	private void want(ReportSection section, Table table) {
		if (table.rows().isEmpty()) {
			paragraphs(section, table.whenEmpty());
			return;
		}
		table.columns().forEach(column -> want(section, column.label()));
		table.rows().forEach(row -> {
			for (int i = 0; i < row.size(); i++) {
				Column column = table.columns().get(i);
				want(section, wording.cell(row.get(i), column));
			}
		});
		if (!table.note().isBlank()) {
			want(section, table.note());
		}
	}

	private void want(ReportSection section, Chart chart) {
		want(section, chart.description());
	}

	private void want(ReportSection section, String text) {
		String plain = plain(text);
		if (!plain.isEmpty()) {
			wanted.add(new Wanted(section.heading(), plain));
		}
	}

	/**
	 * @param file the written file, without password
	 * @throws ExportException naming what is missing
	 */
	public void check(byte[] file) throws IOException {
		WrittenText written = WrittenText.of(file);
		List<Wanted> missing = new ArrayList<>(missing(wanted, written.texts()));
		missing.addAll(missing(guidance, written.comments()));
		if (!missing.isEmpty()) {
			Wanted first = missing.getFirst();
			throw new ExportException(NLS.bind(Messages.missing, new Object[] { missing.size(), excerpt(first.text()), first.section() }),
					null);
		}
	}

	private static List<Wanted> missing(List<Wanted> wanted, List<String> written) {
		List<String> found = written.stream().map(SelfCheck::plain).toList();
		List<Wanted> missing = new ArrayList<>();
		int from = 0;
		for (Wanted one : wanted) {
			int at = find(one.text(), found, from);
			if (at < 0) {
				missing.add(one);
			} else {
				from = at + 1;
			}
		}
		return missing;
	}

	private static int find(String text, List<String> found, int from) {
		for (int i = from; i < found.size(); i++) {
			if (found.get(i).equals(text)) {
				return i;
			}
		}
		return -1;
	}

	private static String plain(String text) {
		return SPACE.matcher(XmlText.clean(text)).replaceAll(" ").strip();
	}

	private static String excerpt(String text) {
		if (text.codePointCount(0, text.length()) <= EXCERPT) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
	}
}
