package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;

/** What the board is asked to decide, and between which options. */
final class DecisionSlides {

	private static final int MOST_ASKED = 3;
	/** A board likes to see all that it is asked at once, as long as there are no more lines. */
	private static final int MOST_LINES = 13;
	/** What is decided stands there whole, as far as a slide can hold it. */
	private static final int LONGEST_ASKED = 280;
	private static final int MOST_REASONS = 4;
	private static final int LONGEST_REASON = 190;
	private static final int MOST_OPTIONS = 4;
	private static final int LONGEST_CELL = 150;

	/** Codes in brackets at the end of a recommendation; they stand in the notes. */
	private static final Pattern TRACE = Pattern.compile("\\s*\\([^()]*\\)$");

	private final Source source;
	private final Brief brief;

	DecisionSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	List<PlannedSlide> recommendations(ReportSection section) {
		List<String> asked = section.blocks().stream().filter(Block.Numbered.class::isInstance)
				.flatMap(block -> ((Block.Numbered) block).items().stream()).toList();
		if (asked.isEmpty()) {
			return new SectionSlides(source).of(section);
		}
		String lead = Source.paragraphs(section).stream().findFirst().orElse("");
		var slides = new ArrayList<PlannedSlide>();
		boolean atOnce = asked.stream().map(this::point).mapToInt(Point::lines).sum() <= MOST_LINES;
		int pieces = atOnce ? 1 : (asked.size() + MOST_ASKED - 1) / MOST_ASKED;
		int each = (asked.size() + pieces - 1) / pieces;
		for (int piece = 0; piece < pieces; piece++) {
			List<String> these = asked.subList(piece * each, Math.min(asked.size(), (piece + 1) * each));
			int first = piece * each + 1;
			var notes = new ArrayList<String>();
			for (int i = 0; i < these.size(); i++) {
				notes.add(first + i + ". " + these.get(i));
			}
			slides.add(new PlannedSlide(source.title(section.heading(), piece, pieces),
					new Points(lead, these.stream().map(this::point).toList(), true, first), notes));
		}
		return slides;
	}

	private Point point(String recommendation) {
		return Point.of(brief.of(TRACE.matcher(recommendation).replaceFirst(""), LONGEST_ASKED));
	}

	List<PlannedSlide> options(ReportSection section) {
		Optional<Table> options = source.table(section.id());
		if (options.isEmpty()) {
			return new SectionSlides(source).of(section);
		}
		Table table = options.get();
		int preferred = preferred(table);
		var rows = new ArrayList<List<String>>();
		for (int i = 0; i < table.rows().size(); i++) {
			String option = CellWords.text(table.cell(i, "option"));
			String name = brief.of(i == preferred ? preferredTitle().orElse(option) : firstSentence(option), LONGEST_CELL);
			String marked = i == preferred ? name + "\n" + source.messages().preferred : name;
			rows.add(List.of(marked, side(table, i, "for"), side(table, i, "against")));
		}
		var all = new SlideTable(table.caption(), table.columns().stream().map(column -> column.label()).toList(), List.of(3, 4, 4), rows,
				preferred);
		List<SlideTable> pieces = all.pieces(MOST_OPTIONS);
		var slides = new ArrayList<PlannedSlide>();
		for (int piece = 0; piece < pieces.size(); piece++) {
			slides.add(new PlannedSlide(source.title(section.heading(), piece, pieces.size()), new Grid("", pieces.get(piece)),
					piece == 0 ? source.notes(table) : List.of()));
		}
		return slides;
	}

	private String side(Table table, int row, String column) {
		String words = CellWords.text(table.cell(row, column));
		return words.isBlank() ? source.messages().nothing : brief.of(words, LONGEST_CELL);
	}

	private String firstSentence(String option) {
		return brief.sentences(option.strip().replaceAll("\\s+", " ")).stream().findFirst().orElse("").replaceFirst("\\.$", "");
	}

	/** Row of the option that is preferred, or -1. */
	private int preferred(Table table) {
		for (int i = 0; i < table.rows().size(); i++) {
			String option = CellWords.text(table.cell(i, "option"));
			if (preferredWords().anyMatch(title -> isTitle(title, option))) {
				return i;
			}
		}
		return -1;
	}

	private Optional<String> preferredTitle() {
		List<String> options = source.table("options")
				.map(table -> table.rows().stream().map(row -> CellWords.text(row.getFirst())).toList())
				.orElse(List.of());
		return preferredWords().filter(title -> options.stream().anyMatch(option -> isTitle(title, option))).findFirst();
	}

	private static boolean isTitle(String title, String option) {
		return !title.isBlank() && (option.equals(title) || option.startsWith(title + ". ") || option.startsWith(title + "\n"));
	}

	/** The title stands before its reason, or behind a label where there is no reason. */
	private Stream<String> preferredWords() {
		return source.section("preferred").stream().flatMap(section -> section.blocks().stream()).filter(Block.Labelled.class::isInstance)
				.map(Block.Labelled.class::cast).flatMap(one -> Stream.of(one.label(), one.text()));
	}

	List<PlannedSlide> preferred(ReportSection section) {
		var reasons = new ArrayList<String>();
		for (Block block : section.blocks()) {
			if (block instanceof Block.Labelled labelled) {
				reasons.add(preferredTitle().filter(labelled.text()::equals).isPresent() ? "" : labelled.text());
			} else if (block instanceof Block.Paragraph paragraph) {
				reasons.add(paragraph.text());
			}
		}
		List<Point> points = reasons.stream().flatMap(reason -> brief.sentences(reason.replaceAll("\\s+", " ")).stream())
				.limit(MOST_REASONS)
				.map(sentence -> Point.of(brief.of(sentence, LONGEST_REASON))).toList();
		String lead = preferredTitle().map(title -> brief.of(title, LONGEST_CELL)).orElse("");
		return points.isEmpty() && lead.isEmpty() ? List.of()
				: List.of(new PlannedSlide(source.title(section.heading()), new Points(lead, points, false, 1), source.notes(section)));
	}
}
