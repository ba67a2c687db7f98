package io.orgdeck.core.report;

import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.StrategyVersion;
import io.orgdeck.model.assessment.WorkingGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** The strategy in the paper for the board: vision and statement, the working groups, what they decided and what happens first. */
final class StrategySection {

	/** As many actions stand in the body; the register holds all. */
	private static final int MOST_ACTIONS = 12;

	private final PaperSource source;

	StrategySection(PaperSource source) {
		this.source = source;
	}

	ReportSection section() {
		var blocks = new ArrayList<Block>();
		Strategy strategy = source.assessment().getStrategy();
		if (strategy == null || strategy.getGroups().isEmpty()) {
			blocks.add(new Guidance(Messages.missingStrategy));
		} else {
			if (!Words.isBlank(strategy.getVision())) {
				blocks.add(new Labelled(Messages.visionLabel, strategy.getVision()));
			}
			if (!Words.isBlank(strategy.getStatement())) {
				blocks.addAll(PaperSections.paragraphs(Optional.of(strategy.getStatement()), "")); //$NON-NLS-1$
			}
			version(strategy).map(Paragraph::new).ifPresent(blocks::add);
			blocks.add(new TableBlock(groups()));
			PaperSource.shown(decisions()).forEach(blocks::add);
			addFirstActions(blocks);
			strategy.getGroups().stream().filter(group -> group.getActions().isEmpty())
					.forEach(group -> blocks.add(new Guidance(NLS.bind(Messages.missingActions, PaperSource.name(group)))));
		}
		return new ReportSection("strategy", Messages.headingStrategy, false, blocks); //$NON-NLS-1$
	}

	/** Which version vision and statement are, of those that were kept; empty as long as none was. */
	private static Optional<String> version(Strategy strategy) {
		List<StrategyVersion> versions = strategy.getVersions();
		for (int i = versions.size() - 1; i >= 0; i--) {
			StrategyVersion kept = versions.get(i);
			if (same(kept.getVision(), strategy.getVision()) && same(kept.getStatement(), strategy.getStatement())) {
				String day = Dates.day(kept.getDate());
				return Optional.of(Words.isBlank(kept.getNote()) ? NLS.bind(Messages.versionOf, i + 1, day)
						: NLS.bind(Messages.versionNoted, new Object[] { i + 1, day, kept.getNote().strip() }));
			}
		}
		return versions.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.versionDraft, versions.size(), Dates.day(versions.getLast().getDate())));
	}

	private static boolean same(String one, String other) {
		return Objects.requireNonNullElse(one, "").strip().equals(Objects.requireNonNullElse(other, "").strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What the groups have decided in the meetings that were held, each with the action that it became. */
	private Table decisions() {
		var table = new TableBuilder("group-decisions", Messages.captionDecisions).words("group", Messages.columnGroup, 3) //$NON-NLS-1$ //$NON-NLS-2$
				.day("date", Messages.columnDate).words("decision", Messages.columnDecision, 7).text("action", Messages.columnAction, 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (WorkingGroup group : source.groups()) {
			MeetingBook.of(group).stream().filter(Meeting::isHeld).forEach(meeting -> meeting.getDecisions().stream()
					.filter(decision -> !Words.isBlank(decision.getText())).forEach(decision -> table.row(Cell.of(PaperSource.name(group)),
							Cell.of(meeting.getDate()), Cell.of(decision.getText()),
							decision.getAction() == null ? Cell.EMPTY : Cell.of(decision.getAction().getCode()))));
		}
		return table.build();
	}

	private Table groups() {
		var table = new TableBuilder("groups-and-aims", Messages.captionWorkingGroups).words("group", Messages.columnGroup, 3) //$NON-NLS-1$ //$NON-NLS-2$
				.words("lead", Messages.columnLead, 2).words("aims", Messages.columnAims, 7).count("actions", Messages.columnActions); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (WorkingGroup group : source.groups()) {
			String aims = group.getAims().stream().map(Aim::getText).filter(text -> !Words.isBlank(text)).collect(Collectors.joining("\n")); //$NON-NLS-1$
			table.row(Cell.of(PaperSource.name(group)), Cell.of(group.getLead()), Cell.of(aims), Cell.of(group.getActions().size()));
		}
		return table.build();
	}

	/** The actions that come first, in the order of their dates; the register holds all of them. */
	private void addFirstActions(List<Block> blocks) {
		List<Action> all = source.actions().toList();
		if (all.isEmpty()) {
			return;
		}
		int later = Math.max(0, all.size() - MOST_ACTIONS);
		var table = new TableBuilder("first-actions", Messages.captionFirstActions).text("code", Messages.columnCode, 1) //$NON-NLS-1$ //$NON-NLS-2$
				.text("timeFrame", Messages.columnTimeFrame, 2).words("title", Messages.columnAction, 5) //$NON-NLS-1$ //$NON-NLS-2$
				.words("owner", Messages.columnOwner, 3).day("due", Messages.columnDue) //$NON-NLS-1$ //$NON-NLS-2$
				.note(later == 0 ? "" : NLS.bind(later == 1 ? Messages.noteMoreActionsOne : Messages.noteMoreActions, later)); //$NON-NLS-1$
		all.stream().limit(MOST_ACTIONS).forEach(action -> table.row(Cell.of(action.getCode()), Cell.of(Words.of(action.getTimeFrame())),
				Cell.of(action.getTitle()), Cell.of(action.getOwner()), Cell.of(action.getDue())));
		blocks.add(new TableBlock(table.build()));
	}
}
