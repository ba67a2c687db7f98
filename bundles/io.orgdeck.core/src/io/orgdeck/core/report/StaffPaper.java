package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Numbered;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.TimeFrame;

/** The paper for everybody who works there: what people said, what was found, what happens next and whom to ask. */
final class StaffPaper {

	/** As many findings on a dimension, and actions of a time frame, as people read. */
	private static final int MOST_FINDINGS = 3;
	private static final int MOST_ACTIONS = 10;

	private final PaperSource source;
	private final Messages messages;
	private final Words words;
	private final PlainWords plain;

	StaffPaper(PaperSource source) {
		messages = source.messages();
		words = source.words();
		plain = new PlainWords(source);
		this.source = source;
	}

	List<ReportSection> sections() {
		var sections = new ArrayList<>(
				List.of(section("about", messages.staffAbout, about()), section("told", messages.staffTold, told())));
		new VoicesSection(source).section().ifPresent(sections::add);
		sections.add(section("asked", messages.staffAsked, asked()));
		List<Block> done = done();
		if (!done.isEmpty()) {
			sections.add(section("done", messages.staffDone, done));
		}
		sections.add(section("next", messages.staffNext, next()));
		sections.add(section("people", messages.staffPeople, people()));
		return EditionWords.whole(sections, source);
	}

	private List<Block> about() {
		var blocks = new ArrayList<Block>();
		blocks.add(new Paragraph(messages.staffAboutSentence));
		Optional.ofNullable(source.assessment().getPaper()).map(BoardPaper::getBackground).filter(text -> !text.isBlank())
				.map(plain::withoutThresholds).ifPresent(text -> blocks.addAll(PaperSections.paragraphs(Optional.of(text), "")));
		blocks.add(new Paragraph(words.language().counted(messages.staffAnonymous,
				source.edition().guard(source.assessment()).threshold())));
		return blocks;
	}

	private List<Block> told() {
		var blocks = new ArrayList<Block>();
		if (source.scores().overall().isEmpty()) {
			return List
					.of(source.scores().isOverallWithheld() ? new Paragraph(messages.plainWithheld) : new Guidance(messages.missingVotes));
		}
		Scale scale = Scale.of(source.assessment().getDeck());
		blocks.add(
				new Paragraph(NLS.bind(messages.staffOverall, new Object[] { words.decimal(source.scores().overall().getAsDouble()),
						scale.from(), scale.to() })));
		source.chart(ReportCharts.RADAR).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
		for (DimensionScore one : source.told()) {
			blocks.add(new Heading(2, one.dimension().getName()));
			blocks.add(new Paragraph(plain.score(one)));
			findings(blocks, source.findingsOn(one.dimension()));
		}
		List<Finding> general = source.findingsOn(null);
		if (!general.isEmpty()) {
			blocks.add(new Heading(2, messages.headingGeneralFindings));
			findings(blocks, general);
		}
		return blocks;
	}

	private static void findings(List<Block> blocks, List<Finding> findings) {
		if (!findings.isEmpty()) {
			blocks.add(new Bullets(PaperSource.gravest(findings, MOST_FINDINGS).map(PlainWords::finding).toList()));
		}
	}

	private List<Block> asked() {
		List<String> asked = source.assessment().getRecommendations().stream().map(Recommendation::getText)
				.filter(text -> !Texts.isBlank(text))
				.toList();
		return asked.isEmpty() ? List.of(new Paragraph(messages.staffNothingAsked))
				: List.of(new Paragraph(messages.staffAskedSentence), new Numbered(asked));
	}

	/** What is over, whether it was finished or given up. */
	private List<Block> done() {
		return Stream.of(over("staff-done", messages.staffDoneTable, ActionStatus.DONE),
				over("staff-stopped", messages.staffStoppedTable, ActionStatus.STOPPED)).flatMap(PaperSource::shown).toList();
	}

	private Table over(String id, String caption, ActionStatus status) {
		var table = new TableBuilder(id, caption).words("title", messages.staffWhat, 7).words("owner", messages.staffWho, 3);
		List<Action> over = source.actions().filter(action -> action.getStatus() == status).toList();
		int more = over.size() - MOST_ACTIONS;
		table.note(more <= 0 ? "" : words.language().counted(messages.staffMoreOver, more));
		over.stream().limit(MOST_ACTIONS).forEach(action -> table.row(Cell.of(action.getTitle()), Cell.of(action.getOwner())));
		return table.build();
	}

	private List<Block> next() {
		var blocks = new ArrayList<Block>();
		for (TimeFrame frame : TimeFrame.VALUES) {
			List<Action> due = source.actions().filter(action -> action.getTimeFrame() == frame)
					.filter(action -> !Set.of(ActionStatus.DONE, ActionStatus.STOPPED).contains(action.getStatus())).toList();
			if (!due.isEmpty()) {
				var table = new TableBuilder("staff-actions-" + frame.getLiteral(), plain.when(frame))
						.words("title", messages.staffWhat, 7).words("owner", messages.staffWho, 3).words("status", messages.staffNow, 2)
						.day("due", messages.staffWhen);
				int more = due.size() - MOST_ACTIONS;
				table.note(more <= 0 ? "" : words.language().counted(messages.staffMore, more));
				due.stream().limit(MOST_ACTIONS)
						.forEach(action -> table.row(Cell.of(action.getTitle()), Cell.of(action.getOwner()),
								Cell.of(words.of(action.getStatus())), Cell.of(action.getDue())));
				blocks.add(new TableBlock(table.build()));
			}
		}
		return blocks.isEmpty() ? List.of(new Paragraph(messages.staffNoActions)) : blocks;
	}

	private List<Block> people() {
		var table = new TableBuilder("staff-groups", messages.captionWorkingGroups).words("group", messages.columnGroup, 4)
				.words("lead", messages.columnLead, 3).words("about", messages.staffWorksOn, 6);
		for (WorkingGroup group : source.groups()) {
			table.row(Cell.of(source.name(group)), Cell.of(group.getLead()), Cell.of(group.getRemit()));
		}
		var blocks = new ArrayList<Block>();
		PaperSource.shown(table.build()).forEach(blocks::add);
		String contact = Optional.ofNullable(source.assessment().getPaper()).map(BoardPaper::getContact).filter(text -> !text.isBlank())
				.map(text -> NLS.bind(messages.staffContact, text)).orElse(messages.staffNoContact);
		blocks.add(new Paragraph(contact));
		return blocks;
	}

	private static ReportSection section(String id, String heading, List<Block> blocks) {
		return new ReportSection("staff-" + id, heading, false, blocks);
	}
}
