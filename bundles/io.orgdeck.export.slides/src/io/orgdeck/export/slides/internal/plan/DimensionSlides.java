package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.slides.internal.plan.SlideBody.Charts;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Dimension;

/** Each dimension with its chart and the gravest findings; with many dimensions two share a slide, so that a meeting can see them all. */
final class DimensionSlides {

	private static final String TARGET = "target";
	private static final String GAP = "gap";
	private static final int MOST_ALONE = 8;
	private static final int MOST_FINDINGS = 3;
	private static final int LONGEST_TITLE = 90;
	private static final int SHORTEST_FINDING = 110;
	/** More bars cannot be told apart from the back of the room. */
	private static final int MOST_BARS = 18;
	/** More questions than these stand in the notes. */
	private static final int MOST_ASKED = 5;
	/** What findings beside a chart may take together, in letters. */
	private static final int ROOM_BESIDE = 480;

	private final Source source;
	private final Brief brief;
	private final Table scores;
	private final Table findings;

	DimensionSlides(Source source) {
		this.source = source;
		brief = source.brief();
		scores = source.report().tables().get(Tables.SCORES);
		findings = source.report().tables().get(Tables.FINDINGS);
	}

	/** @param section that says whether figures and findings may be shown */
	List<PlannedSlide> of(ReportSection section) {
		boolean figures = source.table(section.id()).isPresent();
		boolean votes = figures && source.section("appendix-votes").isPresent();
		List<Dimension> dimensions = source.report().deck().getDimensions().stream()
				.filter(dimension -> votes && chart(dimension).isPresent() || figures && asked(dimension).findAny().isPresent()
						|| findingsOn(dimension).findAny().isPresent())
				.toList();
		var slides = new ArrayList<PlannedSlide>();
		int each = dimensions.size() > MOST_ALONE ? 2 : 1;
		for (int from = 0; from < dimensions.size(); from += each) {
			slides.addAll(slides(dimensions.subList(from, Math.min(dimensions.size(), from + each)), figures, votes));
		}
		across(section).ifPresent(slides::add);
		return slides;
	}

	/** One slide, or more where the votes on all questions have no room on it. */
	private List<PlannedSlide> slides(List<Dimension> dimensions, boolean figures, boolean votes) {
		List<Chart> charts = votes ? dimensions.stream().map(this::chart).flatMap(Optional::stream).toList() : List.of();
		if (dimensions.size() > 1 && charts.stream().anyMatch(chart -> chart.categories().size() > MOST_BARS)) {
			return dimensions.stream().flatMap(dimension -> slides(List.of(dimension), figures, votes).stream()).toList();
		}
		List<Point> points = dimensions.stream().flatMap(dimension -> points(dimension, dimensions.size() == 1 ? MOST_FINDINGS : 1))
				.toList();
		String lead = figures
				? dimensions.stream().map(dimension -> standing(dimension, dimensions.size() > 1)).collect(Collectors.joining("   |   "))
				: "";
		String title = dimensions.stream().map(DimensionSlides::name).collect(Collectors.joining(" · "));
		List<String> notes = dimensions.stream().flatMap(dimension -> notes(dimension, figures, votes)).toList();
		if (charts.isEmpty()) {
			List<Point> shown = points.isEmpty() && figures
					? dimensions.stream().flatMap(this::asked).limit(MOST_ASKED).map(this::result).toList() : points;
			return List.of(new PlannedSlide(source.title(title), new Points(lead, shown, false, 1), notes));
		}
		List<List<Chart>> pieces = charts.size() > 1 ? List.of(charts)
				: charts.getFirst().pieces(MOST_BARS).stream().map(List::of).toList();
		return IntStream.range(0, pieces.size())
				.mapToObj(piece -> new PlannedSlide(source.title(title, piece, pieces.size()),
						new Charts(pieces.get(piece), lead, piece == 0 ? points : List.of()), piece == 0 ? notes : List.of()))
				.toList();
	}

	/** Findings that belong to no dimension. */
	private Optional<PlannedSlide> across(ReportSection section) {
		List<List<Cell>> rows = findings.rows().stream().filter(row -> row.get(findings.indexOf("dimension")) instanceof Cell.Empty)
				.toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<Point> points = rows.stream().sorted(gravestFirst()).limit(MOST_FINDINGS + 1L).map(row -> point(row, 0)).toList();
		return Optional.of(new PlannedSlide(source.title(section.heading()), new Points("", points, false, 1),
				rows.stream().map(row -> source.note(findings, row)).toList()));
	}

	private Optional<Chart> chart(Dimension dimension) {
		return source.report().charts().stream().filter(chart -> chart.id().equals("spread-" + dimension.getId())).findFirst();
	}

	private Stream<List<Cell>> findingsOn(Dimension dimension) {
		Cell wanted = Cell.of(Decks.shortName(dimension));
		return findings.rows().stream().filter(row -> row.get(findings.indexOf("dimension")).equals(wanted)).sorted(gravestFirst());
	}

	private Comparator<List<Cell>> gravestFirst() {
		List<String> words = Severity.VALUES.stream().sorted(Comparator.reverseOrder()).map(source.words()::of).toList();
		int severity = findings.indexOf("severity");
		return Comparator.comparingInt(row -> words.indexOf(CellWords.text(row.get(severity))));
	}

	private Stream<Point> points(Dimension dimension, int most) {
		List<List<Cell>> shown = findingsOn(dimension).limit(most).toList();
		int each = most == 1 ? 0 : ROOM_BESIDE / Math.max(1, shown.size());
		return shown.stream().map(row -> point(row, each));
	}

	/** @param room for title and text, in letters; there is always some for the text */
	private Point point(List<Cell> row, int room) {
		String title = brief.of(CellWords.text(row.get(findings.indexOf("title"))), LONGEST_TITLE);
		int longest = Math.max(SHORTEST_FINDING, room - title.length());
		return new Point(title, brief.of(CellWords.text(row.get(findings.indexOf("text"))), longest));
	}

	/** Score, target, agreement and evidence of a dimension in a line. */
	private String standing(Dimension dimension, boolean named) {
		List<Cell> row = scores.rows().stream().filter(one -> CellWords.text(one.getFirst()).strip().equals(name(dimension).strip()))
				.findFirst()
				.orElse(List.of());
		if (row.isEmpty()) {
			return "";
		}
		List<String> columns = named ? List.of("score", "target") : List.of("score", "target", "agreement", "evidence");
		String figures = columns.stream().filter(column -> !(row.get(scores.indexOf(column)) instanceof Cell.Empty))
				.map(column -> NLS.bind(source.messages().figure, scores.columns().get(scores.indexOf(column)).label(),
						source.cells().of(scores, row, column)))
				.collect(Collectors.joining(" · "));
		return named ? NLS.bind(source.messages().rowNote, Decks.shortName(dimension), figures) : figures;
	}

	private static String name(Dimension dimension) {
		return Objects.requireNonNullElse(dimension.getName(), "");
	}

	private Stream<String> notes(Dimension dimension, boolean figures, boolean votes) {
		Stream<String> found = findingsOn(dimension).map(row -> source.note(findings, row));
		Stream<String> shown = votes ? chart(dimension).map(Chart::description).stream() : Stream.empty();
		Stream<String> asked = figures && source.section("appendix-ratings").isPresent() ? questions(dimension) : Stream.empty();
		return Stream.of(found, shown, asked).flatMap(all -> all);
	}

	private Stream<String> questions(Dimension dimension) {
		return asked(dimension).map(row -> note(source, row));
	}

	/** The questions of a dimension that have a result which may be shown. */
	private Stream<List<Cell>> asked(Dimension dimension) {
		Table questions = source.report().tables().get(Tables.QUESTIONS);
		Cell wanted = Cell.of(Decks.shortName(dimension));
		return questions.rows().stream().filter(row -> row.get(questions.indexOf("dimension")).equals(wanted))
				.filter(row -> row.get(questions.indexOf("n")) instanceof Cell.Number);
	}

	/** A question with its result: there is no chart where the scale of the deck is not that of its questions. */
	private Point result(List<Cell> row) {
		Table questions = source.report().tables().get(Tables.QUESTIONS);
		String figures = Stream.of("median", TARGET, GAP, "agreement").filter(column -> has(questions, column))
				.filter(column -> !(row.get(questions.indexOf(column)) instanceof Cell.Empty))
				.map(column -> NLS.bind(source.messages().figure, questions.columns().get(questions.indexOf(column)).label(),
						source.cells().of(questions, row, column)))
				.collect(Collectors.joining(" · "));
		return new Point(brief.of(CellWords.text(row.get(questions.indexOf("text"))), LONGEST_TITLE), figures);
	}

	/** A question with its result, for the notes. */
	static String note(Source source, List<Cell> row) {
		Table questions = source.report().tables().get(Tables.QUESTIONS);
		String said = NLS.bind(source.messages().questionNote, Stream.of("question", "text", "card", "agreement", "n", "median", "evidence")
				.map(column -> source.cells().of(questions, row, column)).toArray());
		boolean aimed = has(questions, TARGET) && row.get(questions.indexOf(TARGET)) instanceof Cell.Number;
		return aimed ? NLS.bind(source.messages().questionTarget,
				new Object[] { said, source.cells().of(questions, row, TARGET), source.cells().of(questions, row, GAP) }) : said;
	}

	/** Targets of questions have columns only where there are any. */
	private static boolean has(Table table, String column) {
		return table.columns().stream().anyMatch(one -> one.id().equals(column));
	}
}
