package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.report.Edition.Part;

/** The sections of the paper for the board, in the order that boards of UK public bodies expect; for Part B, only those with exempt matter. */
final class BoardPaperSections {

	/** What a board needs in either part, to know what it is reading. */
	private static final String PURPOSE = "purpose";

	/** The appendices with the detail of a section. */
	private static final Map<String, String> DETAIL = Map.of("findings", FindingsSection.IN_FULL, "strategy", "appendix-decisions",
			"timetable", "appendix-milestones");

	private final PaperSource source;
	private final Messages messages;

	BoardPaperSections(PaperSource source) {
		messages = source.messages();
		this.source = source;
	}

	/** @param milestones dated table of what should be reached when */
	List<ReportSection> sections(Table milestones) {
		var words = source.authored();
		var results = new ResultSections(source);
		Set<String> exempt = withDetail(ExemptMatter.sections(source.assessment()));
		if (source.edition().part() == Part.EXEMPT) {
			return withoutLooseEnds(exemptOnly(words, results, milestones, exempt));
		}
		var sections = new ArrayList<>(body(words, results, milestones).stream().map(this::withWords).toList());
		sections.addAll(results.appendices(milestones));
		if (source.edition().part() == Part.PUBLIC) {
			sections.removeIf(section -> exempt.contains(section.id()));
		}
		new TraceSection(source).section(sections).ifPresent(sections::add);
		return withoutLooseEnds(sections);
	}

	/** What is exempt with a section is so with the appendix that says the same in more words. */
	private static Set<String> withDetail(List<String> exempt) {
		return exempt.stream().flatMap(id -> Stream.of(Optional.of(id), Optional.ofNullable(DETAIL.get(id)))).flatMap(Optional::stream)
				.collect(Collectors.toSet());
	}

	/** Takes out what would lead to a place that this edition does not have. */
	private static List<ReportSection> withoutLooseEnds(List<ReportSection> sections) {
		Set<String> places = sections.stream().flatMap(section -> Stream.concat(Stream.of(section.id()),
				section.blocks().stream().filter(TableBlock.class::isInstance).map(block -> ((TableBlock) block).table().id())))
				.collect(Collectors.toSet());
		return sections.stream()
				.map(section -> new ReportSection(section.id(), section.heading(), section.appendix(), section.blocks().stream()
						.filter(block -> !(block instanceof CrossReference reference) || places.containsAll(reference.places())).toList()))
				.toList();
	}

	/** A heading that nothing follows would look like a mistake once the guidance is taken out. */
	private ReportSection withWords(ReportSection section) {
		if (!section.blocks().stream().allMatch(Block.Guidance.class::isInstance)) {
			return section;
		}
		var blocks = new ArrayList<>(section.blocks());
		blocks.add(new Block.Paragraph(messages.toBeWritten));
		return new ReportSection(section.id(), section.heading(), false, blocks);
	}

	private List<ReportSection> body(PaperSections words, ResultSections results, Table milestones) {
		return Stream.of(Stream.of(words.purpose(), words.recommendations(), words.summary(results.keyFigures()), words.background(),
				new FindingsSection(source).body()), new VoicesSection(source).section().stream(),
				Stream.of(words.options(), words.preferredOption(), new StrategySection(source).section(), words.implications(),
						words.timetable(milestones)))
				.flatMap(part -> part).toList();
	}

	private List<ReportSection> exemptOnly(PaperSections words, ResultSections results, Table milestones, Set<String> exempt) {
		var sections = new ArrayList<ReportSection>(List.of(words.purpose()));
		if (!source.assessment().getRecommendations().isEmpty()) {
			sections.add(words.recommendations());
		}
		body(words, results, milestones).stream().filter(section -> exempt.contains(section.id()))
				.filter(section -> !section.id().equals(PURPOSE))
				.filter(section -> sections.stream().noneMatch(there -> there.id().equals(section.id()))).forEach(sections::add);
		new FindingsSection(source).exempt().ifPresent(section -> replace(sections, section));
		new VoicesSection(source).section().ifPresent(section -> replace(sections, section));
		if (source.assessment().getPaper() != null && !source.assessment().getPaper().getOptions().isEmpty()) {
			replace(sections, words.options());
		}
		results.exemptActions().ifPresent(section -> replace(sections, section));
		results.appendices(milestones).stream().filter(section -> exempt.contains(section.id())).forEach(sections::add);
		return sections;
	}

	private static void replace(List<ReportSection> sections, ReportSection section) {
		if (sections.stream().noneMatch(there -> there.id().equals(section.id()))) {
			sections.add(section);
		}
	}
}
