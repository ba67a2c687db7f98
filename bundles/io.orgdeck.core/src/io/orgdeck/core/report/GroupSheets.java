package io.orgdeck.core.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;

/** One page for each working group, to be taken to its meeting: who it is, where its dimension stands, what it does by when. */
final class GroupSheets {

	private final Assessment assessment;
	private final Scores scores;
	private final LocalDate today;

	/** @param scores as far as they may be shown */
	GroupSheets(Assessment assessment, Scores scores, LocalDate today) {
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
			blocks.add(new Block.Heading(2, Messages.sheetAims));
			blocks.add(new Block.Bullets(aims));
		}
		blocks.add(new Block.Heading(2, Messages.sheetActions));
		blocks.add(new Block.TableBlock(actions(group)));
		GroupTimeline.of(group, today).ifPresent(timeline -> {
			blocks.add(new Block.Heading(2, Messages.sheetTimeline));
			blocks.add(new Block.TableBlock(timeline));
		});
		List<String> decisions = decisions(group);
		if (!decisions.isEmpty()) {
			blocks.add(new Block.Heading(2, Messages.sheetDecisions));
			blocks.add(new Block.Bullets(decisions));
		}
		return new ReportSection("group-" + group.getId(), name(group), false, blocks);
	}

	private static String name(WorkingGroup group) {
		return new BoardColumn(group.getDimension(), group).title();
	}

	private void facts(List<Block> blocks, WorkingGroup group) {
		label(blocks, Messages.columnDimension, group.getDimension() == null ? null : standing(group));
		label(blocks, Messages.columnLead, group.getLead());
		label(blocks, Messages.columnMembers, String.join(", ", group.getMembers()));
		label(blocks, Messages.columnRemit, group.getRemit());
		label(blocks, Messages.columnCards, Words.cards(group.getCards()));
		label(blocks, Messages.sheetNextMeeting,
				new BoardColumn(group.getDimension(), group).nextMeeting(today).map(GroupSheets::meeting).orElse(null));
	}

	private static void label(List<Block> blocks, String label, String text) {
		if (!Texts.isBlank(text)) {
			blocks.add(new Block.Labelled(label, text));
		}
	}

	private String standing(WorkingGroup group) {
		String name = group.getDimension().getName();
		DimensionScore score = scores.dimension(group.getDimension()).orElse(null);
		if (score == null || score.score().isEmpty()) {
			return NLS.bind(Messages.sheetNotRated, name);
		}
		String reached = figure(score.score().getAsDouble());
		return score.target().isEmpty() ? NLS.bind(Messages.sheetScore, name, reached)
				: NLS.bind(Messages.sheetScoreAndTarget, new Object[] { name, reached, figure(score.target().getAsDouble()) });
	}

	private static String figure(double value) {
		return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
	}

	private static String meeting(Meeting meeting) {
		return Stream.of(Dates.day(meeting.getDate()), meeting.getStarts() == null ? "" : meeting.getStarts().toString(),
				Objects.requireNonNullElse(meeting.getPlace(), "")).filter(text -> !text.isBlank())
				.reduce((one, other) -> one + ", " + other).orElse("");
	}

	private static Table actions(WorkingGroup group) {
		var table = new TableBuilder("sheet-actions", Messages.sheetActions).text("code", Messages.columnCode, 3)
				.words("title", Messages.columnAction, 12).words("owner", Messages.columnOwner, 6)
				.column("due", Messages.columnDue, ColumnType.DAY, 5)
				.text("status", Messages.columnStatus, 5).text("waits", Messages.sheetAfter, 3).whenEmpty(Messages.emptyActions);
		group.getActions().stream().sorted(Comparator.comparing(Action::getTimeFrame))
				.forEach(action -> table.row(Cell.of(action.getCode()),
						Cell.of(action.getTitle()), Cell.of(action.getOwner()), Cell.of(action.getDue()),
						Cell.of(Words.of(action.getStatus())),
						Cell.of(Words.join(action.getDependsOn(), Action::getCode))));
		return table.build();
	}

	/** What the group decided when it last met. */
	private static List<String> decisions(WorkingGroup group) {
		return MeetingBook.of(group).reversed().stream().filter(Meeting::isHeld).findFirst().stream()
				.flatMap(meeting -> meeting.getDecisions().stream()).filter(decision -> !Texts.isBlank(decision.getText()))
				.map(PlanTables::decision)
				.toList();
	}

	/** The name of a milestone. */
	static String name(Milestone milestone) {
		return Texts.or(milestone.getTitle(), Messages.columnMilestone);
	}
}
