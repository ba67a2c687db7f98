package io.orgdeck.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;

/** One page for each working group, to be taken to its meeting: who it is, where its dimension stands, what it does by when. */
final class GroupSheets {

	private final Assessment assessment;
	private final Scores scores;
	private final Scores open;
	private final LocalDate today;
	private final Messages messages;
	private final Words words;

	/**
	 * @param scores as far as they may be shown
	 * @param open   as far as they may be published; a sheet goes to people who do not see the questions behind a score, so
	 *               one with questions that are only withheld from the public would tell these to whoever has both
	 */
	GroupSheets(Assessment assessment, Scores scores, Scores open, LocalDate today, Words words) {
		this.open = open;
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
		this.scores = scores;
		this.today = today;
	}

	List<ReportSection> all() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups().stream().map(this::sheet).toList();
	}

	private ReportSection sheet(WorkingGroup group) {
		var blocks = new ArrayList<Block>();
		facts(blocks, group);
		List<String> aims = group.getAims().stream().map(Aim::getText).filter(text -> !Texts.isBlank(text)).toList();
		if (!aims.isEmpty()) {
			blocks.add(new Block.Heading(2, messages.sheetAims));
			blocks.add(new Block.Bullets(aims));
		}
		blocks.add(new Block.Heading(2, messages.sheetActions));
		blocks.add(new Block.TableBlock(actions(group)));
		GroupTimeline.of(group, today, words).ifPresent(timeline -> {
			blocks.add(new Block.Heading(2, messages.sheetTimeline));
			blocks.add(new Block.TableBlock(timeline));
		});
		List<String> decisions = decisions(group);
		if (!decisions.isEmpty()) {
			blocks.add(new Block.Heading(2, messages.sheetDecisions));
			blocks.add(new Block.Bullets(decisions));
		}
		return new ReportSection("group-" + group.getId(), name(group), false, blocks);
	}

	private static String name(WorkingGroup group) {
		return new BoardColumn(group.getDimension(), group).title();
	}

	private void facts(List<Block> blocks, WorkingGroup group) {
		label(blocks, messages.columnDimension, group.getDimension() == null ? null : standing(group));
		label(blocks, messages.columnLead, group.getLead());
		label(blocks, messages.columnMembers, String.join(", ", group.getMembers()));
		label(blocks, messages.columnRemit, group.getRemit());
		label(blocks, messages.columnCards, Words.joined(group.getCards(), Card::getCode));
		label(blocks, messages.sheetNextMeeting,
				new BoardColumn(group.getDimension(), group).nextMeeting(today).map(this::meeting).orElse(null));
	}

	/** A fact with its label, where there is one to tell. */
	static void label(List<Block> blocks, String label, String text) {
		if (!Texts.isBlank(text)) {
			blocks.add(new Block.Labelled(label, text));
		}
	}

	private String standing(WorkingGroup group) {
		String name = group.getDimension().getName();
		DimensionScore score = scores.dimension(group.getDimension()).orElse(null);
		if (score != null && (score.isWithheld() || score.coverage().withheld() < openly(score).coverage().withheld())) {
			return NLS.bind(messages.sheetWithheld, name);
		}
		if (score == null || score.score().isEmpty()) {
			return NLS.bind(messages.sheetNotRated, name);
		}
		String reached = words.decimal(score.score().getAsDouble());
		return score.target().isEmpty() ? NLS.bind(messages.sheetScore, name, reached)
				: NLS.bind(messages.sheetScoreAndTarget, new Object[] { name, reached, words.decimal(score.target().getAsDouble()) });
	}

	private DimensionScore openly(DimensionScore score) {
		return open.dimension(score.dimension()).orElseThrow();
	}

	private String meeting(Meeting meeting) {
		return Stream.of(words.day(meeting.getDate()), meeting.getStarts() == null ? "" : meeting.getStarts().toString(),
				Objects.requireNonNullElse(meeting.getPlace(), "")).filter(text -> !text.isBlank())
				.reduce((one, other) -> one + ", " + other).orElse("");
	}

	private Table actions(WorkingGroup group) {
		var table = new TableBuilder("sheet-actions", messages.sheetActions).text("code", messages.columnCode, 3)
				.words("title", messages.columnAction, 12).words("owner", messages.columnOwner, 6)
				.column("due", messages.columnDue, ColumnType.DAY, 5)
				.text("status", messages.columnStatus, 5).text("waits", messages.sheetAfter, 3).whenEmpty(messages.emptyActions);
		group.getActions().stream().sorted(Comparator.comparing(Action::getTimeFrame))
				.forEach(action -> table.row(Cell.of(action.getCode()),
						Cell.of(action.getTitle()), Cell.of(action.getOwner()), Cell.of(action.getDue()),
						Cell.of(words.of(action.getStatus())),
						Cell.of(Words.joined(action.getDependsOn(), Action::getCode))));
		return table.build();
	}

	/** What the group decided when it last met. */
	private List<String> decisions(WorkingGroup group) {
		return MeetingBook.of(group).reversed().stream().filter(Meeting::isHeld).findFirst().stream()
				.flatMap(meeting -> meeting.getDecisions().stream()).filter(decision -> !Texts.isBlank(decision.getText()))
				.map(new PlanTables(assessment, words)::decision)
				.toList();
	}

	/** The name of a milestone. */
	String name(Milestone milestone) {
		return Texts.or(milestone.getTitle(), messages.columnMilestone);
	}
}
