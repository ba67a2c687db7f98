package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;

/** The paper for one working group: where its dimension stands, what was found, what it has taken on and who waits for it. */
final class GroupBrief {

	private final PaperSource source;
	private final WorkingGroup group;
	private final Dimension dimension;
	private final Messages messages;

	GroupBrief(PaperSource source, WorkingGroup group) {
		messages = source.messages();
		this.source = source;
		this.group = group;
		dimension = group.getDimension();
	}

	List<ReportSection> sections() {
		var sections = new ArrayList<>(
				List.of(section("remit", messages.briefRemit, remit()), section("stand", messages.briefStand, stand()),
						section("found", messages.briefFound, found()), section("actions", messages.briefActions, actions()),
						section("dates", messages.briefDates, dates())));
		Table ratings = ratings();
		if (!ratings.rows().isEmpty()) {
			sections.add(new ReportSection("brief-ratings", messages.headingRatings, true, List.of(new Block.TableBlock(ratings))));
		}
		return EditionWords.whole(sections, source);
	}

	private List<Block> remit() {
		var blocks = new ArrayList<Block>();
		blocks.add(Texts.isBlank(group.getRemit()) ? new Guidance(messages.missingRemit) : new Paragraph(group.getRemit()));
		labelled(blocks, messages.columnLead, group.getLead());
		labelled(blocks, messages.columnMembers, String.join(", ", group.getMembers()));
		if (!group.getCards().isEmpty()) {
			blocks.add(new Paragraph(messages.briefCards));
			blocks.add(new Bullets(group.getCards().stream().map(GroupBrief::card).toList()));
		}
		return blocks;
	}

	private static void labelled(List<Block> blocks, String label, String text) {
		if (!Texts.isBlank(text)) {
			blocks.add(new Labelled(label, text));
		}
	}

	private static String card(Card card) {
		return card.getCode() + " " + Objects.requireNonNullElse(card.getTitle(), "");
	}

	private List<Block> stand() {
		if (dimension == null || source.score(dimension).isEmpty()) {
			return List.of(new Guidance(messages.missingVotes));
		}
		var blocks = new ArrayList<Block>();
		source.score(dimension).ifPresent(one -> blocks.add(new Paragraph(new PlainWords(source).score(one))));
		source.chart(ReportCharts.SPREAD + dimension.getId()).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
		return blocks;
	}

	private List<Block> found() {
		List<Block> findings = source.findingsOn(dimension).stream().map(source.authored()::finding).toList();
		return findings.isEmpty() ? List.of(new Paragraph(messages.briefNothingFound)) : findings;
	}

	private List<Block> actions() {
		var blocks = new ArrayList<Block>();
		List<String> aims = group.getAims().stream().map(Aim::getText).filter(text -> !Texts.isBlank(text)).toList();
		if (!aims.isEmpty()) {
			blocks.add(new Bullets(aims));
		}
		var all = new TableViews(source.tables().get(Tables.ACTIONS));
		Table own = all.view("brief-own-actions", NLS.bind(messages.captionGroupActions, source.name(group)),
				all.where("group", group.getName()), "code", "title", "owner", "due", "status", "measure");
		if (own.rows().isEmpty()) {
			blocks.add(new Guidance(NLS.bind(messages.missingActions, source.name(group))));
		}
		PaperSource.shown(own).forEach(blocks::add);
		PaperSource.shown(waiting()).forEach(blocks::add);
		return blocks;
	}

	/** What other groups cannot do before this one has done its part. */
	private Table waiting() {
		var table = new TableBuilder("brief-waiting", messages.captionWaiting).words("group", messages.columnGroup, 3)
				.words("title", messages.columnAction, 5).words("needs", messages.columnNeeds, 2).day("due", messages.columnDue);
		source.actions().filter(action -> action.getGroup() != group).filter(action -> needed(action).findAny().isPresent())
				.forEach(action -> table.row(Cell.of(source.name(action.getGroup())), Cell.of(action.getTitle()),
						Cell.of(Words.joined(needed(action).toList(), Action::getCode)), Cell.of(action.getDue())));
		return table.build();
	}

	private Stream<Action> needed(Action action) {
		return action.getDependsOn().stream().filter(other -> other.getGroup() == group);
	}

	private List<Block> dates() {
		var milestones = new TableBuilder("brief-milestones", messages.captionMilestones).day("date", messages.columnDate)
				.words("milestone", messages.columnMilestone, 8);
		group.getMilestones().forEach(one -> milestones.row(Cell.of(one.getDate()),
				Cell.of(one.isReached() ? NLS.bind(messages.briefReached, one.getTitle()) : one.getTitle())));
		var meetings = new TableBuilder("brief-meetings", messages.captionMeetings).day("date", messages.columnDate)
				.words("title", messages.columnMeeting, 8);
		group.getMeetings().forEach(one -> meetings.row(Cell.of(one.getDate()), Cell.of(one.getTitle())));
		List<Block> blocks = Stream.of(milestones.build(), meetings.build()).flatMap(PaperSource::shown).toList();
		return blocks.isEmpty() ? List.of(new Guidance(messages.missingDates)) : blocks;
	}

	private Table ratings() {
		var questions = new TableViews(source.tables().get(Tables.QUESTIONS));
		Table ratings = questions.view("brief-ratings", messages.captionRatingsByCard,
				questions.where("dimension", dimension == null ? null : Decks.shortName(dimension)).and(questions.filled("n")),
				"question", "text", "n", "median", TargetColumns.TARGET, TargetColumns.GAP, "agreement", "evidence");
		return AskedOfSome.told(ratings, source.assessment().getDeck(), source.words().language());
	}

	private static ReportSection section(String id, String heading, List<Block> blocks) {
		return new ReportSection("brief-" + id, heading, false, blocks);
	}
}
