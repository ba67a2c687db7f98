package io.orgdeck.core.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;

/** Plans sessions, gives them agenda, cards and attendance, and marks them as held; every method is one undoable step. */
public final class SessionEdits {

	private static final int USUAL_MINUTES = 30;

	/** Whether a session is held, and when, as it stands at a moment. */
	public record AsPlanned(SessionStatus status, LocalDate date) {

		public static AsPlanned of(Session session) {
			return new AsPlanned(session.getStatus(), session.getDate());
		}

		void giveTo(Session session) {
			session.setStatus(status);
			session.setDate(date);
		}
	}

	private final AssessmentDocument document;

	public SessionEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Plans a session, at first without cards; the facilitator is the one of the session before, or the user. */
	public Session add() {
		Session session = Ids.create(Literals.SESSION);
		var all = assessment().getSessions();
		session.setTitle(NLS.bind(Messages.newSessionTitle, all.size() + 1));
		if (all.isEmpty()) {
			session.setFacilitator(OwnName.chosen().orElse(null));
		} else {
			session.setFacilitator(all.getLast().getFacilitator());
			session.setStarts(all.getLast().getStarts());
			session.setPlace(all.getLast().getPlace());
		}
		document.execute(Messages.planSession, () -> all.add(session));
		return session;
	}

	/** Whether somebody has voted in one of them. */
	public boolean haveVotes(List<Session> sessions) {
		return sessions.stream().anyMatch(Attendance::hasVotes);
	}

	public void remove(List<Session> sessions) {
		Removal.of(document, sessions, Language.onScreen().counted(Messages.removeSessions, sessions.size()));
	}

	public void move(Session session, int place) {
		document.execute(Messages.moveSession, () -> assessment().getSessions().move(place, session));
	}

	/** Puts a session on another day; null takes its day away. */
	public void reschedule(Session session, LocalDate day) {
		document.set(session, Literals.SESSION__DATE, day, NLS.bind(Messages.rescheduleSession, Language.onScreen().day(day)));
	}

	public AgendaItem addItem(Session session) {
		AgendaItem item = Ids.create(Literals.AGENDA_ITEM);
		item.setTitle(Messages.newItemTitle);
		item.setMinutes(USUAL_MINUTES);
		document.execute(Messages.addItem, () -> session.getAgenda().add(item));
		return item;
	}

	public void removeItems(List<AgendaItem> items) {
		Removal.of(document, items, Language.onScreen().counted(Messages.removeItems, items.size()));
	}

	public void move(Session session, AgendaItem item, int place) {
		document.execute(Messages.moveItem, () -> session.getAgenda().move(place, item));
	}

	/**
	 * Takes cards up in a session; those it has already stay as they are.
	 *
	 * @param reason        why they were chosen
	 * @param duringSession chosen while the session runs, in the light of the discussion
	 * @return the cards as the session has them now, in the given order
	 */
	public List<ChosenCard> choose(Session session, List<Card> cards, String reason, boolean duringSession) {
		return choose(session, cards, reason, duringSession, Optional.empty());
	}

	/**
	 * Takes cards up in a session, to be discussed next.
	 *
	 * @param behind the card behind which they stand; at the end when it is empty
	 */
	public List<ChosenCard> choose(Session session, List<Card> cards, String reason, boolean duringSession, Optional<ChosenCard> behind) {
		var wanted = new ArrayList<>(cards);
		session.getCards().forEach(chosen -> wanted.remove(chosen.getCard()));
		if (!wanted.isEmpty()) {
			document.execute(wanted.size() == 1 ? NLS.bind(Messages.chooseCard, wanted.getFirst().getCode())
					: Language.onScreen().counted(Messages.chooseCards, wanted.size()), () -> {
						int place = behind.map(session.getCards()::indexOf).orElse(session.getCards().size() - 1);
						for (var card : wanted) {
							ChosenCard chosen = Ids.create(Literals.CHOSEN_CARD);
							chosen.setCard(card);
							chosen.setReason(reason.isBlank() ? null : reason);
							chosen.setDuringSession(duringSession);
							session.getCards().add(++place, chosen);
						}
					});
		}
		return session.getCards().stream().filter(chosen -> cards.contains(chosen.getCard())).toList();
	}

	/** Takes cards out of a session again. Votes on their questions stay. */
	public void removeCards(List<ChosenCard> cards) {
		Removal.of(document, cards, Language.onScreen().counted(Messages.removeCards, cards.size()));
	}

	public void move(Session session, ChosenCard card, int place) {
		document.execute(Messages.moveCard, () -> session.getCards().move(place, card));
	}

	/** Says who was there: exactly these. */
	public void attended(Session session, List<Participant> people) {
		if (!List.copyOf(session.getAttendance()).equals(people)) {
			document.execute(Messages.changeAttendance, () -> ECollections.setEList(session.getAttendance(), people));
		}
	}

	/** The session takes place: held, and today when it had no date. */
	public void hold(Session session, LocalDate today) {
		if (session.getStatus() != SessionStatus.HELD || session.getDate() == null) {
			document.execute(Messages.holdSession, () -> {
				session.setStatus(SessionStatus.HELD);
				if (session.getDate() == null) {
					session.setDate(today);
				}
			});
		}
	}

	private Assessment assessment() {
		return document.content();
	}
}
