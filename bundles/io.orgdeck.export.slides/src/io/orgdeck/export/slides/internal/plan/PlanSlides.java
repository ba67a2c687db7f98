package io.orgdeck.export.slides.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;

/** What happens next: the strategy by working group, dates, implications. */
final class PlanSlides {

	private static final int MOST_GROUPS = 5;
	private static final int LONGEST_AIM = 120;
	private static final int LONGEST_VISION = 150;
	private static final int MOST_STEPS = 6;
	private static final int LONGEST_STEP = 120;
	private static final int MOST_MILESTONES = 7;
	private static final int LONGEST_MILESTONE = 80;
	private static final int LONGEST_IMPLICATION = 240;
	private static final int MOST_IMPLICATIONS = 5;

	private final Source source;
	private final Brief brief;

	PlanSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	List<PlannedSlide> strategy(ReportSection section) {
		Optional<Table> groups = source.table(section.id()).filter(table -> table.id().equals("groups-and-aims"));
		if (groups.isEmpty()) {
			return new SectionSlides(source).of(section);
		}
		String vision = section.blocks().stream().filter(Block.Labelled.class::isInstance).map(block -> ((Block.Labelled) block).text())
				.findFirst().map(text -> brief.of(text, LONGEST_VISION)).orElse("");
		SlideTable all = source.table(groups.get(), LONGEST_AIM, "group", "aims");
		List<SlideTable> pieces = all.pieces(MOST_GROUPS);
		var slides = new ArrayList<PlannedSlide>();
		for (int piece = 0; piece < pieces.size(); piece++) {
			slides.add(new PlannedSlide(source.title(section.heading(), piece, pieces.size()),
					new Grid(piece == 0 ? vision : "", withWidths(pieces.get(piece), List.of(5, 12))),
					piece == 0 ? source.notes(section) : List.of()));
		}
		slides.addAll(first(section));
		return slides;
	}

	/** What each group does first, with its dates. */
	private List<PlannedSlide> first(ReportSection section) {
		return section.blocks().stream().filter(Block.TableBlock.class::isInstance).map(block -> ((Block.TableBlock) block).table())
				.filter(table -> table.id().equals("first-actions"))
				.flatMap(table -> source.table(table, LONGEST_MILESTONE, "due", "action", "owner").pieces(MOST_MILESTONES).stream())
				.map(piece -> new PlannedSlide(source.title(piece.caption()), new Grid("", withWidths(piece, List.of(2, 7, 4))), List.of()))
				.toList();
	}

	private static SlideTable withWidths(SlideTable table, List<Integer> widths) {
		return new SlideTable(table.caption(), table.headings(), widths, table.rows(), table.marked());
	}

	List<PlannedSlide> timetable(ReportSection section) {
		var slides = new ArrayList<PlannedSlide>();
		List<String> steps = Source.paragraphs(section);
		if (!steps.isEmpty()) {
			slides.add(new PlannedSlide(source.title(section.heading()), new Points("",
					steps.stream().limit(MOST_STEPS).map(step -> Point.of(brief.of(step, LONGEST_STEP))).toList(), false, 1),
					source.notes(section)));
		}
		source.table("appendix-milestones").flatMap(this::milestones).ifPresent(slides::add);
		return slides;
	}

	/** The milestones that lie ahead, the next ones first. */
	private Optional<PlannedSlide> milestones(Table table) {
		int date = table.indexOf("date");
		LocalDate shownOn = source.report().cover().date() == null ? source.report().made() : source.report().cover().date();
		List<List<Cell>> ahead = table.rows().stream()
				.filter(row -> row.get(date) instanceof Cell.Day day && !day.date().isBefore(shownOn)).toList();
		if (ahead.isEmpty()) {
			return Optional.empty();
		}
		var shown = new Table(table.id(), table.caption(), table.columns(), ahead.stream().limit(MOST_MILESTONES).toList(), "", "");
		int more = table.rows().size() - shown.rows().size();
		String lead = ahead.size() > MOST_MILESTONES
				? source.words().language().counted(source.messages().moreMilestones, ahead.size() - MOST_MILESTONES)
				: "";
		List<String> notes = more > 0 ? source.notes(table) : source.notes(shown);
		return Optional.of(new PlannedSlide(source.title(table.caption()),
				new Grid(lead, withWidths(source.table(shown, LONGEST_MILESTONE, "date", "milestone", "group"), List.of(2, 6, 4))), notes));
	}

	List<PlannedSlide> implications(ReportSection section) {
		List<List<String>> rows = section.blocks().stream().filter(Block.Labelled.class::isInstance).map(Block.Labelled.class::cast)
				.map(one -> List.of(brief.of(one.label(), LONGEST_IMPLICATION), brief.of(one.text(), LONGEST_IMPLICATION))).toList();
		if (rows.isEmpty()) {
			return Stream.of(section).filter(one -> !one.blocks().isEmpty()).flatMap(one -> new SectionSlides(source).of(one).stream())
					.toList();
		}
		var all = new SlideTable(section.heading(), List.of(source.messages().columnArea, source.messages().columnMeaning), List.of(1, 3),
				rows,
				-1);
		List<SlideTable> pieces = all.pieces(MOST_IMPLICATIONS);
		var slides = new ArrayList<PlannedSlide>();
		for (int i = 0; i < pieces.size(); i++) {
			slides.add(new PlannedSlide(source.title(section.heading(), i, pieces.size()), new Grid("", pieces.get(i)),
					i == 0 ? source.notes(section) : List.of()));
		}
		return slides;
	}
}
