package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.export.slides.internal.plan.SlideBody.ChartAndTable;
import io.orgdeck.export.slides.internal.plan.SlideBody.Charts;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;
import io.orgdeck.export.slides.internal.plan.SlideBody.KeyFigure;
import io.orgdeck.export.slides.internal.plan.SlideBody.KeyFigures;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;

/** What was found: the summary on one slide, the profile of the dimensions, what agrees and what divides. */
final class ResultSlides {

	private static final int MOST_MESSAGES = 3;
	private static final int LONGEST_MESSAGE = 160;
	private static final int MOST_STATEMENTS = 2;
	private static final int LONGEST_STATEMENT = 95;
	/** As many dimensions stand in a table beside the profile. */
	private static final int MOST_BESIDE = 7;
	private static final int MOST_ROWS = 8;
	private static final int LONGEST_NAME = 40;
	/** Rows of the key figures: overall score, questions asked, evidence, findings. */
	private static final List<Integer> SHOWN_FIGURES = List.of(0, 3, 7, 8);

	private final Source source;
	private final Brief brief;

	ResultSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	List<PlannedSlide> summary(ReportSection section) {
		List<String> paragraphs = Source.paragraphs(section);
		boolean rated = figures().getFirst() instanceof Cell.Number;
		List<String> authored = rated && paragraphs.size() > 1 ? paragraphs.subList(0, paragraphs.size() - 1) : paragraphs;
		List<Point> messages = authored.stream().limit(MOST_MESSAGES).map(text -> Point.of(brief.of(text, LONGEST_MESSAGE))).toList();
		if (messages.isEmpty() && !rated) {
			return List.of();
		}
		SlideBody body = rated ? new KeyFigures(keyFigures(), messages) : new Points("", messages, false, 1);
		return List.of(new PlannedSlide(source.title(section.heading()), body, source.notes(section)));
	}

	private List<Cell> figures() {
		Table overview = source.report().tables().get(Tables.OVERVIEW);
		return overview.rows().stream().map(row -> row.get(overview.indexOf("value"))).toList();
	}

	private List<KeyFigure> keyFigures() {
		Table overview = source.report().tables().get(Tables.OVERVIEW);
		return SHOWN_FIGURES.stream().map(overview.rows()::get).map(row -> new KeyFigure(value(row.get(1)), CellWords.text(row.get(0))))
				.toList();
	}

	private String value(Cell cell) {
		return cell instanceof Cell.Number number && number.value() == Math.rint(number.value()) && !cell.equals(figures().getFirst())
				? Long.toString((long) number.value())
				: cell instanceof Cell.Number number ? source.words().decimal(number.value()) : source.messages().nothing;
	}

	/** The profile, what agrees and what divides, and each dimension. */
	List<PlannedSlide> findings(ReportSection section) {
		var slides = new ArrayList<PlannedSlide>();
		boolean figures = section.blocks().stream().anyMatch(block -> Source.charts(block).findAny().isPresent())
				|| source.table(section.id()).isPresent();
		if (figures) {
			slides.addAll(profile(section));
			agreement(section).ifPresent(slides::add);
		}
		slides.addAll(new DimensionSlides(source).of(section));
		return slides.isEmpty() ? new SectionSlides(source).of(section) : slides;
	}

	private List<PlannedSlide> profile(ReportSection section) {
		Optional<Table> scores = source.table(section.id());
		Optional<Chart> radar = source.chart(section, "radar");
		var slides = new ArrayList<PlannedSlide>();
		Optional<SlideTable> table = scores
				.map(one -> withWidths(source.table(one, LONGEST_NAME, "dimension", "score", "target", "agreement")));
		List<String> notes = scores.map(source::notes).orElse(List.of());
		if (radar.isPresent() && table.isPresent() && table.get().rows().size() <= MOST_BESIDE) {
			return List.of(new PlannedSlide(source.title(radar.get().title()), new ChartAndTable(radar.get(), table.get()), notes));
		}
		radar.ifPresent(chart -> slides
				.add(new PlannedSlide(source.title(chart.title()), new Charts(List.of(chart), "", List.of()),
						List.of(chart.description()))));
		table.ifPresent(one -> {
			List<SlideTable> pieces = one.pieces(MOST_ROWS);
			for (int i = 0; i < pieces.size(); i++) {
				slides.add(new PlannedSlide(source.title(one.caption(), i, pieces.size()), new Grid("", pieces.get(i)), notes));
			}
		});
		return slides;
	}

	private static SlideTable withWidths(SlideTable table) {
		return new SlideTable(table.caption(), table.headings(), List.of(5, 2, 2, 3), table.rows(), table.marked());
	}

	/** How the votes spread, and the statements on which people agree and differ most. */
	private Optional<PlannedSlide> agreement(ReportSection section) {
		return source.chart(section, "spread").map(spread -> {
			var points = new ArrayList<Point>();
			var notes = new ArrayList<String>(List.of(spread.title(), spread.description()));
			if (source.section("appendix-ratings").isPresent()) {
				for (List<AgreementWord> words : List.of(List.of(AgreementWord.AGREED),
						List.of(AgreementWord.TWO_CAMPS, AgreementWord.SPLIT))) {
					statements(words).forEach(row -> {
						points.add(statement(row));
						notes.add(note(row));
					});
				}
			}
			return new PlannedSlide(source.messages().agreement, new Charts(List.of(spread), "", points), notes);
		});
	}

	/** The questions with those words, the fewest votes apart first. */
	private List<List<Cell>> statements(List<AgreementWord> words) {
		Table questions = source.report().tables().get(Tables.QUESTIONS);
		int agreement = questions.indexOf("agreement");
		return words.stream()
				.flatMap(word -> questions.rows().stream()
						.filter(row -> CellWords.text(row.get(agreement)).equals(word.label(source.words().language()))))
				.limit(MOST_STATEMENTS).toList();
	}

	private Point statement(List<Cell> row) {
		Table questions = source.report().tables().get(Tables.QUESTIONS);
		String word = source.cells().of(questions, row, "agreement");
		String lead = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(source.words().language().locale()) + word.substring(1);
		return new Point(lead, brief.of(source.cells().of(questions, row, "text"), LONGEST_STATEMENT));
	}

	private String note(List<Cell> row) {
		return DimensionSlides.note(source, row);
	}
}
