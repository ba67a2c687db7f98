package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Words;

/** What slides are made from, and how it reads on them and in their notes. */
record Source(ReportModel report, Words words, Brief brief) {

	/** A longer title takes a third line. */
	private static final int LONGEST_TITLE = 90;

	Source(ReportModel report, Words words) {
		this(report, words, new Brief(words.language()));
	}

	Messages messages() {
		return words.language().texts(Messages.class);
	}

	CellWords cells() {
		return new CellWords(words);
	}

	String title(String text) {
		return brief.of(text, LONGEST_TITLE);
	}

	/** The same title for the pieces of what does not fit one slide. */
	String title(String text, int piece, int pieces) {
		return pieces == 1 ? title(text) : NLS.bind(messages().continued, title(text), piece + 1);
	}

	Optional<ReportSection> section(String id) {
		return report.sections().stream().filter(section -> section.id().equals(id)).findFirst();
	}

	/** The first table of a section. */
	Optional<Table> table(String section) {
		return section(section).stream().flatMap(one -> one.blocks().stream()).filter(Block.TableBlock.class::isInstance)
				.map(block -> ((Block.TableBlock) block).table()).filter(table -> !table.rows().isEmpty()).findFirst();
	}

	/** A chart that a section shows. */
	Optional<Chart> chart(ReportSection section, String id) {
		return section.blocks().stream().flatMap(Source::charts).filter(chart -> chart.id().equals(id)).findFirst();
	}

	/** The charts of a block. */
	static Stream<Chart> charts(Block block) {
		return switch (block) {
			case Block.ChartBlock one -> Stream.of(one.chart());
			case Block.ChartRow row -> row.charts().stream();
			default -> Stream.empty();
		};
	}

	/** The paragraphs of a section. */
	static List<String> paragraphs(ReportSection section) {
		return section.blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
	}

	/** A label with its words, for the notes. */
	String note(Block.Labelled line) {
		return NLS.bind(messages().rowNote, line.label(), line.text());
	}

	/** Everything that a section says, for the notes. */
	List<String> notes(ReportSection section) {
		return Stream.concat(Stream.of(section.heading()), section.blocks().stream().flatMap(this::notes)).toList();
	}

	private Stream<String> notes(Block block) {
		return switch (block) {
			case Block.Heading heading -> Stream.of(heading.text());
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Labelled labelled -> Stream.of(note(labelled));
			case Block.Bullets bullets -> bullets.items().stream();
			case Block.Numbered numbered ->
				IntStream.range(0, numbered.items().size()).mapToObj(at -> at + 1 + ". " + numbered.items().get(at));
			case Block.TableBlock table -> notes(table.table()).stream();
			case Block.ChartBlock chart -> Stream.of(chart.chart().description());
			case Block.ChartRow row -> row.charts().stream().map(Chart::description);
			case Block.CrossReference reference -> Stream.empty();
			case Block.Code code -> Stream.empty();
			case Block.Illustration picture -> Stream.empty();
			case Block.Guidance guidance -> Stream.empty();
		};
	}

	/** The rows of a table, each as a sentence. */
	List<String> notes(Table table) {
		var notes = new ArrayList<String>();
		for (List<Cell> row : table.rows()) {
			notes.add(note(table, row));
		}
		return notes;
	}

	/** A row of a table in words. */
	String note(Table table, List<Cell> row) {
		return IntStream.range(0, row.size()).filter(at -> !(row.get(at) instanceof Cell.Empty)).mapToObj(at -> {
			Column column = table.columns().get(at);
			return at == 0 ? cells().of(row.get(at), column).replaceAll("\\s*\\R\\s*", ", ")
					: NLS.bind(messages().rowNote, column.label(), cells().of(row.get(at), column));
		}).collect(Collectors.joining("; "));
	}

	/** A table of some of its columns, every cell in few words. */
	SlideTable table(Table table, int longest, String... columns) {
		List<Integer> picked = Stream.of(columns).map(table::indexOf).toList();
		return new SlideTable(table.caption(), picked.stream().map(at -> table.columns().get(at).label()).toList(),
				picked.stream().map(at -> table.columns().get(at).weight()).toList(),
				table.rows().stream().map(row -> picked.stream().map(at -> inShort(row.get(at), table.columns().get(at), longest)).toList())
						.toList(),
				-1);
	}

	private String inShort(Cell cell, Column column, int longest) {
		String text = cells().of(cell, column);
		return text.lines().map(line -> brief.of(line, longest)).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
	}
}
