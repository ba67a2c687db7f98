package io.orgdeck.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;

/** The tables of what was done and what is planned: sessions, working groups, actions. */
final class PlanTables {

	private final Assessment assessment;
	private final Messages messages;
	private final Words words;

	PlanTables(Assessment assessment, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
	}

	Table sessions() {
		var table = new TableBuilder(Tables.SESSIONS, messages.captionSessions).words("title", messages.columnTitle, 4)
				.day("date", messages.columnDate).words("place", messages.columnPlace, 3)
				.words("facilitator", messages.columnFacilitator, 2).text("status", messages.columnStatus, 2)
				.count("attended", messages.columnAttended).words("cards", messages.columnCards, 3)
				.words("notes", messages.columnNotes, 6).whenEmpty(messages.emptySessions);
		for (Session session : assessment.getSessions()) {
			table.row(Cell.of(session.getTitle()), Cell.of(session.getDate()), Cell.of(session.getPlace()),
					Cell.of(session.getFacilitator()), Cell.of(words.of(session.getStatus())),
					Cell.of(Attendance.of(session)), Cell.of(chosenCards(session)), Cell.of(notes(session)));
		}
		return table.build();
	}

	private static String chosenCards(Session session) {
		return session.getCards().stream().map(ChosenCard::getCard).filter(card -> card != null).map(card -> card.getCode())
				.collect(Collectors.joining(", "));
	}

	/** The session's own notes, then what was said about each card. */
	private static String notes(Session session) {
		String onCards = session.getCards().stream()
				.filter(chosen -> chosen.getCard() != null && !Texts.isBlank(chosen.getNotes()))
				.map(chosen -> chosen.getCard().getCode() + ": " + chosen.getNotes()).collect(Collectors.joining("\n"));
		return List.of(session.getNotes() == null ? "" : session.getNotes(), onCards).stream()
				.filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
	}

	Table workingGroups() {
		var table = new TableBuilder(Tables.WORKING_GROUPS, messages.captionWorkingGroups)
				.text("dimension", messages.columnDimension, 2).words("group", messages.columnGroup, 3)
				.words("lead", messages.columnLead, 2).words("members", messages.columnMembers, 4)
				.words("remit", messages.columnRemit, 5).words("cards", messages.columnCards, 2)
				.words("aims", messages.columnAims, 5).words("milestones", messages.columnMilestones, 4)
				.whenEmpty(messages.emptyWorkingGroups);
		for (WorkingGroup group : groups()) {
			table.row(dimension(group.getDimension()), Cell.of(group.getName()), Cell.of(group.getLead()),
					Cell.of(String.join(", ", group.getMembers())), Cell.of(group.getRemit()),
					Cell.of(Words.joined(group.getCards(), Card::getCode)),
					Cell.of(lines(group.getAims().stream().map(Aim::getText).toList())),
					Cell.of(lines(group.getMilestones().stream().map(this::milestone).toList())));
		}
		return table.build();
	}

	private String milestone(Milestone milestone) {
		return milestone.getDate() == null ? milestone.getTitle() : words.day(milestone.getDate()) + ": " + milestone.getTitle();
	}

	private static String lines(List<String> texts) {
		return texts.stream().filter(text -> !Texts.isBlank(text)).collect(Collectors.joining("\n"));
	}

	Table actions() {
		var table = new TableBuilder(Tables.ACTIONS, messages.captionActions).text("code", messages.columnCode, 1)
				.words("group", messages.columnGroup, 3).text("dimension", messages.columnDimension, 2)
				.words("title", messages.columnAction, 5).words("description", messages.columnDescription, 5)
				.words("owner", messages.columnOwner, 2).text("timeFrame", messages.columnTimeFrame, 2)
				.day("start", messages.columnStart).day("due", messages.columnDue).text("status", messages.columnStatus, 2)
				.words("measure", messages.columnMeasure, 4).text("shownBy", messages.columnShownBy, 2)
				.words("findings", messages.columnFindings, 2).words("recommendations", messages.columnRecommendations, 2)
				.day("finished", messages.columnFinished).words("aim", messages.columnAim, 4).words("waitsFor", messages.columnWaitsFor, 2)
				.whenEmpty(messages.emptyActions);
		for (WorkingGroup group : groups()) {
			group.getActions().stream().sorted(Comparator.comparing(Action::getTimeFrame)).forEach(action -> table.row(row(group, action)));
		}
		return table.build();
	}

	private List<Cell> row(WorkingGroup group, Action action) {
		return List.of(Cell.of(action.getCode()), Cell.of(group.getName()), dimension(group.getDimension()),
				Cell.of(action.getTitle()), Cell.of(action.getDescription()), Cell.of(action.getOwner()),
				Cell.of(words.of(action.getTimeFrame())), Cell.of(action.getStart()), Cell.of(action.getDue()),
				Cell.of(words.of(action.getStatus())), Cell.of(action.getMeasure()),
				action.getShownBy() == null ? Cell.EMPTY : Cell.of(action.getShownBy().getId()),
				Cell.of(Words.joined(action.getFindings(), Finding::getCode)),
				Cell.of(Words.joined(action.getRecommendations(), Recommendation::getCode)), Cell.of(action.getFinished()),
				action.getAim() == null ? Cell.EMPTY : Cell.of(action.getAim().getText()),
				Cell.of(Words.joined(action.getDependsOn(), Action::getCode)));
	}

	/** The meetings of the working groups, with what was said and decided. */
	Table meetings() {
		var table = new TableBuilder(Tables.MEETINGS, messages.captionMeetings).words("group", messages.columnGroup, 3)
				.day("date", messages.columnDate).words("title", messages.columnMeeting, 4).words("place", messages.columnPlace, 3)
				.text("held", messages.columnHeld, 1).words("minutes", messages.columnMinutes, 8)
				.words("decisions", messages.columnDecisions, 6)
				.whenEmpty(messages.emptyMeetings);
		for (WorkingGroup group : groups()) {
			MeetingBook.of(group)
					.forEach(meeting -> table.row(Cell.of(group.getName()), Cell.of(meeting.getDate()), Cell.of(meeting.getTitle()),
							Cell.of(meeting.getPlace()), Cell.of(meeting.isHeld() ? messages.yes : messages.no),
							Cell.of(meeting.getMinutes()),
							Cell.of(lines(meeting.getDecisions().stream().map(this::decision).toList()))));
		}
		return table.build();
	}

	/** A decision, and the action that it became. */
	String decision(Decision decision) {
		return decision.getAction() == null ? decision.getText()
				: NLS.bind(messages.sheetDecision, decision.getText(), decision.getAction().getCode());
	}

	private List<WorkingGroup> groups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	private static Cell dimension(Dimension dimension) {
		return dimension == null ? Cell.EMPTY : Cell.of(Decks.shortName(dimension));
	}
}
