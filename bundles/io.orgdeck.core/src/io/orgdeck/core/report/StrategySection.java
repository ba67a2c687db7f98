package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Comparator;
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
import io.orgdeck.core.words.Words;
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

	/** What each group does first. */
	static final String FIRST = "first-actions";

	private final PaperSource source;
	private final Messages messages;
	private final Words words;

	StrategySection(PaperSource source) {
		messages = source.messages();
		words = source.words();
		this.source = source;
	}

	ReportSection section() {
		var blocks = new ArrayList<Block>();
		Strategy strategy = source.assessment().getStrategy();
		if (strategy == null || strategy.getGroups().isEmpty()) {
			blocks.add(new Guidance(messages.missingStrategy));
		} else {
			if (!Texts.isBlank(strategy.getVision())) {
				blocks.add(new Labelled(messages.visionLabel, strategy.getVision()));
			}
			if (!Texts.isBlank(strategy.getStatement())) {
				blocks.addAll(PaperSections.paragraphs(Optional.of(strategy.getStatement()), ""));
			}
			version(strategy).map(Paragraph::new).ifPresent(blocks::add);
			blocks.add(new TableBlock(groups()));
			PaperSource.shown(first()).forEach(blocks::add);
			long actions = source.actions().count();
			if (actions > 0) {
				blocks.add(new CrossReference(words.language().counted(messages.seeActions, actions, "{0}"),
						List.of(REGISTER)));
			}
			strategy.getGroups().stream().filter(group -> group.getActions().isEmpty())
					.forEach(group -> blocks.add(new Guidance(NLS.bind(messages.missingActions, source.name(group)))));
		}
		return new ReportSection("strategy", messages.headingStrategy, false, blocks);
	}

	/** Which version vision and statement are, of those that were kept; empty as long as none was. */
	private Optional<String> version(Strategy strategy) {
		List<StrategyVersion> versions = strategy.getVersions();
		for (int i = versions.size() - 1; i >= 0; i--) {
			StrategyVersion kept = versions.get(i);
			if (same(kept.getVision(), strategy.getVision()) && same(kept.getStatement(), strategy.getStatement())) {
				String day = words.day(kept.getDate());
				return Optional.of(Texts.isBlank(kept.getNote()) ? NLS.bind(messages.versionOf, i + 1, day)
						: NLS.bind(messages.versionNoted, new Object[] { i + 1, day, kept.getNote().strip() }));
			}
		}
		return versions.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(messages.versionDraft, versions.size(), words.day(versions.getLast().getDate())));
	}

	private static boolean same(String one, String other) {
		return Objects.requireNonNullElse(one, "").strip().equals(Objects.requireNonNullElse(other, "").strip());
	}

	/** What the groups have decided in the meetings that were held, each with the action that it became. */
	Table decisions() {
		var table = new TableBuilder("group-decisions", messages.captionDecisions).words("group", messages.columnGroup, 3)
				.day("date", messages.columnDate).words("decision", messages.columnDecision, 7).text("action", messages.columnAction, 2);
		for (WorkingGroup group : source.groups()) {
			MeetingBook.of(group).stream().filter(Meeting::isHeld).forEach(meeting -> meeting.getDecisions().stream()
					.filter(decision -> !Texts.isBlank(decision.getText())).forEach(decision -> table.row(Cell.of(source.name(group)),
							Cell.of(meeting.getDate()), Cell.of(decision.getText()),
							decision.getAction() == null ? Cell.EMPTY : Cell.of(decision.getAction().getCode()))));
		}
		return table.build();
	}

	private Table groups() {
		var table = new TableBuilder("groups-and-aims", messages.captionWorkingGroups).words("group", messages.columnGroupAndLead, 6)
				.words("aims", messages.columnAims, 12);
		for (WorkingGroup group : source.groups()) {
			String aims = group.getAims().stream().map(Aim::getText).filter(text -> !Texts.isBlank(text)).map(PlainWords::sentence)
					.collect(Collectors.joining(" "));
			String name = Texts.isBlank(group.getLead()) ? source.name(group) : source.name(group) + "\n" + group.getLead();
			table.row(Cell.of(name), Cell.of(aims));
		}
		return table.build();
	}

	/** What each group does next, until when and by whom, in the order of time; empty when nothing is left to do. */
	private Table first() {
		var table = new TableBuilder(FIRST, messages.captionFirst).day("due", messages.columnBy)
				.words("action", messages.columnAction, 8).words("owner", messages.columnOwner, 4);
		source.groups().stream().flatMap(group -> open().filter(action -> action.getGroup() == group).limit(1))
				.sorted(Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
				.forEach(action -> table.row(Cell.of(action.getDue()), Cell.of(Stream.of(action.getCode(), action.getTitle())
						.filter(text -> !Texts.isBlank(text)).collect(Collectors.joining(" "))), Cell.of(action.getOwner())));
		return table.build();
	}

	private Stream<Action> open() {
		return source.actions()
				.filter(action -> action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.IN_PROGRESS);
	}
}
