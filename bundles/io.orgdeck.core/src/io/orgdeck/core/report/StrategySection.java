package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.StrategyVersion;
import io.orgdeck.model.assessment.WorkingGroup;

/** The strategy in the paper for the board: vision and statement, the working groups, what they decided and what happens first. */
final class StrategySection {

	/** The appendix with all actions. */
	static final String REGISTER = "appendix-actions";

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
			if (!Texts.isBlank(strategy.getVision())) {
				blocks.add(new Labelled(Messages.visionLabel, strategy.getVision()));
			}
			if (!Texts.isBlank(strategy.getStatement())) {
				blocks.addAll(PaperSections.paragraphs(Optional.of(strategy.getStatement()), ""));
			}
			version(strategy).map(Paragraph::new).ifPresent(blocks::add);
			blocks.add(new TableBlock(groups()));
			long actions = source.actions().count();
			if (actions > 0) {
				blocks.add(new CrossReference(actions == 1 ? Messages.seeActionsOne : NLS.bind(Messages.seeActions, "{0}", actions),
						List.of(REGISTER)));
			}
			strategy.getGroups().stream().filter(group -> group.getActions().isEmpty())
					.forEach(group -> blocks.add(new Guidance(NLS.bind(Messages.missingActions, PaperSource.name(group)))));
		}
		return new ReportSection("strategy", Messages.headingStrategy, false, blocks);
	}

	/** Which version vision and statement are, of those that were kept; empty as long as none was. */
	private static Optional<String> version(Strategy strategy) {
		List<StrategyVersion> versions = strategy.getVersions();
		for (int i = versions.size() - 1; i >= 0; i--) {
			StrategyVersion kept = versions.get(i);
			if (same(kept.getVision(), strategy.getVision()) && same(kept.getStatement(), strategy.getStatement())) {
				String day = Dates.day(kept.getDate());
				return Optional.of(Texts.isBlank(kept.getNote()) ? NLS.bind(Messages.versionOf, i + 1, day)
						: NLS.bind(Messages.versionNoted, new Object[] { i + 1, day, kept.getNote().strip() }));
			}
		}
		return versions.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.versionDraft, versions.size(), Dates.day(versions.getLast().getDate())));
	}

	private static boolean same(String one, String other) {
		return Objects.requireNonNullElse(one, "").strip().equals(Objects.requireNonNullElse(other, "").strip());
	}

	/** What the groups have decided in the meetings that were held, each with the action that it became. */
	Table decisions() {
		var table = new TableBuilder("group-decisions", Messages.captionDecisions).words("group", Messages.columnGroup, 3)
				.day("date", Messages.columnDate).words("decision", Messages.columnDecision, 7).text("action", Messages.columnAction, 2);
		for (WorkingGroup group : source.groups()) {
			MeetingBook.of(group).stream().filter(Meeting::isHeld).forEach(meeting -> meeting.getDecisions().stream()
					.filter(decision -> !Texts.isBlank(decision.getText())).forEach(decision -> table.row(Cell.of(PaperSource.name(group)),
							Cell.of(meeting.getDate()), Cell.of(decision.getText()),
							decision.getAction() == null ? Cell.EMPTY : Cell.of(decision.getAction().getCode()))));
		}
		return table.build();
	}

	private Table groups() {
		var table = new TableBuilder("groups-and-aims", Messages.captionWorkingGroups).words("group", Messages.columnGroupAndLead, 6)
				.words("aims", Messages.columnAims, 8).words("first", Messages.columnFirst, 7);
		for (WorkingGroup group : source.groups()) {
			String aims = group.getAims().stream().map(Aim::getText).filter(text -> !Texts.isBlank(text)).map(PlainWords::sentence)
					.collect(Collectors.joining(" "));
			String name = Texts.isBlank(group.getLead()) ? PaperSource.name(group) : PaperSource.name(group) + "\n" + group.getLead();
			table.row(Cell.of(name), Cell.of(aims), Cell.of(first(group)));
		}
		return table.build();
	}

	/** What a group does next, by whom and until when; empty when nothing is left to do. */
	private String first(WorkingGroup group) {
		return source.actions().filter(action -> action.getGroup() == group)
				.filter(action -> action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.IN_PROGRESS).findFirst()
				.map(StrategySection::inShort).orElse("");
	}

	private static String inShort(Action action) {
		String what = Stream.of(action.getCode(), action.getTitle()).filter(text -> !Texts.isBlank(text)).collect(Collectors.joining(" "));
		String who = Stream.of(action.getOwner(), action.getDue() == null ? "" : Dates.day(action.getDue()))
				.filter(text -> !Texts.isBlank(text)).collect(Collectors.joining(", "));
		return who.isEmpty() ? what : NLS.bind(Messages.firstAction, what, who);
	}
}
