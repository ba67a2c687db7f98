package io.orgdeck.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;

/** The tables of what was done and what is planned: sessions, working groups, actions. */
final class PlanTables {

	private final Assessment assessment;

	PlanTables(Assessment assessment) {
		this.assessment = assessment;
	}

	Table sessions() {
		var table = new TableBuilder(Tables.SESSIONS, Messages.captionSessions).words("title", Messages.columnTitle, 4)
				.day("date", Messages.columnDate).words("place", Messages.columnPlace, 3)
				.words("facilitator", Messages.columnFacilitator, 2).text("status", Messages.columnStatus, 2)
				.count("attended", Messages.columnAttended).words("cards", Messages.columnCards, 3)
				.words("notes", Messages.columnNotes, 6).whenEmpty(Messages.emptySessions);
		for (Session session : assessment.getSessions()) {
			table.row(Cell.of(session.getTitle()), Cell.of(session.getDate()), Cell.of(session.getPlace()),
					Cell.of(session.getFacilitator()), Cell.of(Words.of(session.getStatus())),
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
		var table = new TableBuilder(Tables.WORKING_GROUPS, Messages.captionWorkingGroups)
				.text("dimension", Messages.columnDimension, 2).words("group", Messages.columnGroup, 3)
				.words("lead", Messages.columnLead, 2).words("members", Messages.columnMembers, 4)
				.words("remit", Messages.columnRemit, 5).words("cards", Messages.columnCards, 2)
				.words("aims", Messages.columnAims, 5).words("milestones", Messages.columnMilestones, 4)
				.whenEmpty(Messages.emptyWorkingGroups);
		for (WorkingGroup group : groups()) {
			table.row(dimension(group.getDimension()), Cell.of(group.getName()), Cell.of(group.getLead()),
					Cell.of(String.join(", ", group.getMembers())), Cell.of(group.getRemit()),
					Cell.of(Words.cards(group.getCards())), Cell.of(lines(group.getAims().stream().map(Aim::getText).toList())),
					Cell.of(lines(group.getMilestones().stream().map(PlanTables::milestone).toList())));
		}
		return table.build();
	}

	private static String milestone(Milestone milestone) {
		return milestone.getDate() == null ? milestone.getTitle() : Dates.day(milestone.getDate()) + ": " + milestone.getTitle();
	}

	private static String lines(List<String> texts) {
		return texts.stream().filter(text -> !Texts.isBlank(text)).collect(Collectors.joining("\n"));
	}

	Table actions() {
		var table = new TableBuilder(Tables.ACTIONS, Messages.captionActions).text("code", Messages.columnCode, 1)
				.words("group", Messages.columnGroup, 3).text("dimension", Messages.columnDimension, 2)
				.words("title", Messages.columnAction, 5).words("description", Messages.columnDescription, 5)
				.words("owner", Messages.columnOwner, 2).text("timeFrame", Messages.columnTimeFrame, 2)
				.day("start", Messages.columnStart).day("due", Messages.columnDue).text("status", Messages.columnStatus, 2)
				.words("measure", Messages.columnMeasure, 4).text("shownBy", Messages.columnShownBy, 2)
				.words("findings", Messages.columnFindings, 2).words("recommendations", Messages.columnRecommendations, 2)
				.day("finished", Messages.columnFinished).words("aim", Messages.columnAim, 4).words("waitsFor", Messages.columnWaitsFor, 2)
				.whenEmpty(Messages.emptyActions);
		for (WorkingGroup group : groups()) {
			group.getActions().stream().sorted(Comparator.comparing(Action::getTimeFrame)).forEach(action -> table.row(row(group, action)));
		}
		return table.build();
	}

	private static List<Cell> row(WorkingGroup group, Action action) {
		return List.of(Cell.of(action.getCode()), Cell.of(group.getName()), dimension(group.getDimension()),
				Cell.of(action.getTitle()), Cell.of(action.getDescription()), Cell.of(action.getOwner()),
				Cell.of(Words.of(action.getTimeFrame())), Cell.of(action.getStart()), Cell.of(action.getDue()),
				Cell.of(Words.of(action.getStatus())), Cell.of(action.getMeasure()),
				action.getShownBy() == null ? Cell.EMPTY : Cell.of(action.getShownBy().getId()),
				Cell.of(Words.findings(action.getFindings())),
				Cell.of(Words.join(action.getRecommendations(), Recommendation::getCode)), Cell.of(action.getFinished()),
				action.getAim() == null ? Cell.EMPTY : Cell.of(action.getAim().getText()),
				Cell.of(Words.join(action.getDependsOn(), Action::getCode)));
	}

	/** The meetings of the working groups, with what was said and decided. */
	Table meetings() {
		var table = new TableBuilder(Tables.MEETINGS, Messages.captionMeetings).words("group", Messages.columnGroup, 3)
				.day("date", Messages.columnDate).words("title", Messages.columnMeeting, 4).words("place", Messages.columnPlace, 3)
				.text("held", Messages.columnHeld, 1).words("minutes", Messages.columnMinutes, 8)
				.words("decisions", Messages.columnDecisions, 6)
				.whenEmpty(Messages.emptyMeetings);
		for (WorkingGroup group : groups()) {
			MeetingBook.of(group)
					.forEach(meeting -> table.row(Cell.of(group.getName()), Cell.of(meeting.getDate()), Cell.of(meeting.getTitle()),
							Cell.of(meeting.getPlace()), Cell.of(meeting.isHeld() ? Messages.yes : Messages.no),
							Cell.of(meeting.getMinutes()),
							Cell.of(lines(meeting.getDecisions().stream().map(PlanTables::decision).toList()))));
		}
		return table.build();
	}

	/** A decision, and the action that it became. */
	static String decision(Decision decision) {
		return decision.getAction() == null ? decision.getText()
				: NLS.bind(Messages.sheetDecision, decision.getText(), decision.getAction().getCode());
	}

	private List<WorkingGroup> groups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	private static Cell dimension(Dimension dimension) {
		return dimension == null ? Cell.EMPTY : Cell.of(Decks.shortName(dimension));
	}
}
