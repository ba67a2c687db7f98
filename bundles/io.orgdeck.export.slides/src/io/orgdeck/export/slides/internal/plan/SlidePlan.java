package io.orgdeck.export.slides.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.export.slides.internal.plan.SlideBody.Opening;
import io.orgdeck.model.assessment.PaperPurpose;

/**
 * The slides for a meeting, from the report alone: what a section of the paper does not hold, no slide holds. A board sees the
 * decision first; sections of other editions follow in their own order.
 */
public final class SlidePlan {

	/** Appendices that are worth a slide. */
	private static final String OTHERS = "appendix-others";
	private static final String GIVEN = "appendix-given";
	/** Shown in this order; what is known to nobody here follows as it stands in the report. */
	private static final List<String> ORDER = List.of("recommendations", "summary", "findings", OTHERS, GIVEN, "voices", "options",
			"preferred",
			"strategy", "timetable", "implications");
	/** Long reading that stands in the notes. */
	private static final Set<String> NOT_SHOWN = Set.of("purpose", "background");

	private final ReportModel report;
	private final Source source;

	private SlidePlan(ReportModel report) {
		this.report = report;
		source = new Source(report, Words.in(Language.of(report.language())).withDecimals(Scale.decimals(report.deck())));
	}

	/** The slides of a report, in the order in which they are shown. */
	public static List<PlannedSlide> of(ReportModel report) {
		return new SlidePlan(report.withoutGuidance()).slides();
	}

	/**
	 * Line at the foot of every slide: client, day of the meeting or of making, whether it may be published, and whether its words are a draft.
	 */
	public static String footer(ReportModel report) {
		var words = Words.in(Language.of(report.language()));
		LocalDate day = report.cover().date() == null ? report.made() : report.cover().date();
		String draft = words.language().draft().orElse("");
		return Stream.of(report.client(), words.day(day), marking(report, words).orElse(""), draft).filter(text -> !text.isBlank())
				.collect(Collectors.joining(" · "));
	}

	/** The line of the cover after the one that says what the paper is for, up to where it begins to explain. */
	private static Optional<String> marking(ReportModel report, Words words) {
		Set<String> purposes = PaperPurpose.VALUES.stream().map(words::of).collect(Collectors.toSet());
		List<Block.Labelled> lines = report.cover().lines();
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (purposes.contains(lines.get(i).text())) {
				return Optional.of(lines.get(i + 1).text().split("[.:;]", 2)[0].strip());
			}
		}
		return Optional.empty();
	}

	private List<PlannedSlide> slides() {
		var slides = new ArrayList<PlannedSlide>();
		slides.add(opening());
		for (String id : ORDER) {
			source.section(id).ifPresent(section -> slides.addAll(slides(section)));
		}
		report.sections().stream().filter(section -> !section.appendix() && !ORDER.contains(section.id()))
				.filter(section -> !NOT_SHOWN.contains(section.id()))
				.forEach(section -> slides.addAll(new SectionSlides(source).of(section)));
		return slides;
	}

	private List<PlannedSlide> slides(ReportSection section) {
		return switch (section.id()) {
			case "recommendations" -> new DecisionSlides(source).recommendations(section);
			case "summary" -> new ResultSlides(source).summary(section);
			case "findings" -> new ResultSlides(source).findings(section);
			case OTHERS -> new OthersSlides(source).of(section);
			case GIVEN -> new GivenSlides(source).of(section);
			case "voices" -> new VoicesSlides(source).of(section);
			case "options" -> new DecisionSlides(source).options(section);
			case "preferred" -> new DecisionSlides(source).preferred(section);
			case "strategy" -> new PlanSlides(source).strategy(section);
			case "timetable" -> new PlanSlides(source).timetable(section);
			case "implications" -> new PlanSlides(source).implications(section);
			default -> throw new IllegalArgumentException(section.id());
		};
	}

	private PlannedSlide opening() {
		var cover = report.cover();
		var lines = new ArrayList<String>();
		lines.add(cover.client());
		lines.add(cover.body());
		lines.add(cover.date() == null ? "" : source.words().day(cover.date()));
		marking(report, source.words()).ifPresent(lines::add);
		var notes = new ArrayList<String>();
		cover.lines().forEach(line -> notes.add(source.note(line)));
		NOT_SHOWN.stream().sorted().flatMap(id -> source.section(id).stream()).forEach(section -> notes.addAll(source.notes(section)));
		return new PlannedSlide(source.title(cover.title()), new Opening(lines.stream().filter(line -> !line.isBlank()).toList()), notes);
	}
}
