package io.orgdeck.ui.room.facilitator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Where a session in the room stands: which question, which round, revealed or not, whose turn it is. Votes by keys go through
 * the ballot box straight into the document, so leaving and coming back loses nothing.
 */
final class Facilitation {

	static final int SILENT_ROUND = 1;
	static final int SECOND_ROUND = 2;

	/**
	 * Where a session was left.
	 *
	 * @param question id of the question on the screen; null when there was none
	 * @param began    since when the timer has been running; null when it stands
	 * @param before   what the timer had counted when it last began
	 */
	record Left(String question, int round, boolean revealed, Instant began, Duration before) {
	}

	private final AssessmentDocument document;
	private Session session;
	private final BallotBox box;
	private int index;
	private int round = SILENT_ROUND;
	private boolean revealed;
	private int turn;
	/** Whose turn it is because they have not voted; null when the facilitator has chosen somebody. */
	private Participant awaited;
	private final RoomTimer timer;

	Facilitation(AssessmentDocument document, Session session, Clock clock) {
		this.document = document;
		this.session = session;
		box = BallotBox.of(document, session, clock);
		timer = new RoomTimer(clock);
		index = firstOpenQuestion();
		round = lastRound();
		nextTurn();
	}

	private int firstOpenQuestion() {
		var all = questions();
		for (int i = 0; i < all.size(); i++) {
			if (votesOn(all.get(i), SILENT_ROUND).isEmpty()) {
				return i;
			}
		}
		return 0;
	}

	Session session() {
		return session;
	}

	BallotBox box() {
		return box;
	}

	/** Opens elsewhere what is open on the screen, and shows there what is shown here. To be called while other channels are open. */
	void present() {
		boolean same = question().isPresent() && box.state().filter(state -> isOf(state, question().get())).isPresent();
		if (revealed && same) {
			box.reveal();
		} else if (revealed || question().isEmpty()) {
			box.close();
		} else {
			box.open(question().get(), round);
		}
	}

	/** Opens the question on the screen for votes that come in otherwise than by key. */
	void openBox() {
		question().ifPresent(open -> box.open(open, round));
	}

	/** Nobody votes any more until the session is taken up again. */
	void leave() {
		box.end();
	}

	/** Where the session stands, to be taken up again later. */
	Left left() {
		return new Left(question().map(Question::getId).orElse(null), round, revealed, timer.began(), timer.before());
	}

	/** Goes back to where the session was left, as far as that is still there. */
	void resume(Left left) {
		var all = questions();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).getId().equals(left.question())) {
				go(i - index);
				round = left.round();
				revealed = left.revealed() && hasVotes(round);
				timer.resume(left.began(), left.before());
				turn = 0;
				nextTurn();
				return;
			}
		}
	}

	/**
	 * Keeps to the session when the document was read again. To be called after every change; what comes back by undo is
	 * taken up where it was.
	 */
	void follow() {
		if (isGone()) {
			document.content().getSessions().stream().filter(other -> other.getId().equals(session.getId())).findFirst()
					.ifPresent(found -> session = found);
		}
	}

	/** Whether the session was removed from the assessment. */
	boolean isGone() {
		return !document.content().getSessions().contains(session);
	}

	/** The questions of the session's cards that are rated, in the order in which the cards were chosen. */
	List<Question> questions() {
		return isGone() ? List.of() : session.getCards().stream().map(ChosenCard::getCard).filter(Objects::nonNull)
				.flatMap(card -> Decks.asked(card).stream()).toList();
	}

	/** The question that is on the screen; empty when the session has no card with one. */
	Optional<Question> question() {
		var all = questions();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(index, all.size() - 1)));
	}

	/** Counted from 1. */
	int number() {
		return Math.min(index + 1, questions().size());
	}

	int round() {
		return round;
	}

	/** Whether the votes of this round are on the screen. */
	boolean isRevealed() {
		return revealed;
	}

	Scale scale() {
		return question().map(Scale::of).orElse(Scale.NONE);
	}

	/** Who votes: those present, or everybody as long as nobody was ticked. */
	List<Participant> people() {
		return List.copyOf(session.getAttendance().isEmpty() ? document.content().getParticipants() : session.getAttendance());
	}

	/** Whose vote is entered next; empty when there is nobody. */
	Optional<Participant> turn() {
		var all = people();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.clamp(turn, 0, all.size() - 1)));
	}

	boolean hasVoted(Participant participant) {
		return hasVoted(participant, index);
	}

	/** @param place of the question, counted from 0 */
	boolean hasVoted(Participant participant, int place) {
		var all = questions();
		return place < all.size() && (votesOn(all.get(place), round).of(participant.getNumber()).isPresent()
				|| isOpen(all.get(place)) && box.turnout().hasVoted(participant.getNumber()));
	}

	/** Whether votes on the question come in through other channels as well. */
	private boolean isOpen(Question question) {
		return box.state().filter(state -> state.isOpen() && isOf(state, question)).isPresent();
	}

	private boolean isOf(BallotState state, Question question) {
		return state.round() == round && state.asked().question().equals(question.getId());
	}

	/** A vote has come in through another channel; whoever was waited for is not any more. */
	void votedElsewhere() {
		if (awaited != null && hasVoted(awaited)) {
			nextTurn();
		}
	}

	int voted() {
		return (int) people().stream().filter(this::hasVoted).count();
	}

	/** How the votes of a round spread. To be asked only when they are revealed. */
	Distribution spread(int ofRound) {
		return Distribution.of(scale(), question().map(question -> votesOn(question, ofRound)).orElse(Votes.NONE));
	}

	/** What may be told of typed answers; empty where the guard keeps it back, or where other votes are the result of the question. */
	Optional<GivenFigures> figures() {
		return question().filter(asked -> Scale.of(asked).isTyped() && (round == SECOND_ROUND || !hasVotes(SECOND_ROUND)))
				.flatMap(asked -> {
					var guard = DisclosureGuard.of(document.content());
					boolean here = guard.given(asked).toOptional().flatMap(QuestionScore::session).filter(session::equals).isPresent();
					return here ? guard.figures(asked).toOptional() : Optional.empty();
				});
	}

	boolean hasVotes(int inRound) {
		return question().map(question -> !votesOn(question, inRound).isEmpty()).orElse(false);
	}

	private int lastRound() {
		return hasVotes(SECOND_ROUND) ? SECOND_ROUND : SILENT_ROUND;
	}

	private Votes votesOn(Question question, int inRound) {
		return place(question, inRound).ballot().map(Ballot::getVotes).orElse(Votes.NONE);
	}

	private Place place(Question question, int inRound) {
		return new Place(session, inRound, question);
	}

	/** Which results of earlier sessions the first vote on each question replaces; empty when it replaces none on this one. */
	Optional<Takeover> takeover() {
		var counting = CountingVotes.of(document.content());
		return question().flatMap(question -> counting.takeoverBy(session, List.of(question)))
				.flatMap(onThisOne -> counting.takeoverBy(session, questions()));
	}

	/** Enters the vote of whose turn it is, and gives the turn to the next who has not voted. */
	void vote(Answer answer) {
		enter(answer);
		nextTurn();
	}

	/** Enters the vote of whose turn it is, who keeps the turn. */
	void enter(Answer answer) {
		if (revealed || question().isEmpty() || turn().isEmpty()) {
			return;
		}
		cast(Optional.of(answer));
	}

	private void cast(Optional<Answer> answer) {
		box.enter(question().get(), round,
				new Cast(UUID.randomUUID().toString(), ChannelRegistry.KEYS, turn().get().getNumber(), answer, Optional.empty()));
	}

	/** What whose turn it is has answered; not to be shown to the room before the reveal. */
	Optional<Answer> answer() {
		return question().flatMap(asked -> turn().flatMap(person -> votesOn(asked, round).of(person.getNumber()))).map(Vote::answer);
	}

	/** Gives the turn to the next who has not voted, where somebody has ticked all that applies. */
	void ticked() {
		if (turn().filter(this::hasVoted).isPresent()) {
			nextTurn();
		}
	}

	/** Takes the vote of whose turn it is back. */
	void takeBack() {
		if (!revealed && question().isPresent() && turn().isPresent() && hasVoted(turn().get())) {
			cast(Optional.empty());
		}
	}

	/** Takes the last step back, and shows where that is: a key pressed next is for the person whose vote it was. */
	void undo() {
		showChange(document::undo);
	}

	void redo() {
		showChange(document::redo);
	}

	private void showChange(Runnable step) {
		var before = standing();
		step.run();
		follow();
		var now = standing();
		questions().stream().flatMap(question -> Stream.of(SILENT_ROUND, SECOND_ROUND).map(one -> place(question, one)))
				.filter(place -> !votes(before, place).equals(votes(now, place))).findFirst()
				.ifPresent(place -> showVote(place, votes(before, place), votes(now, place)));
		revealed &= hasVotes(round);
	}

	private void showVote(Place place, Votes before, Votes now) {
		int changed = questions().indexOf(place.question());
		if (changed != index || place.round() != round) {
			index = changed;
			round = place.round();
			revealed = false;
			timer.reset();
		}
		var whose = people().stream()
				.filter(person -> !before.of(person.getNumber()).equals(now.of(person.getNumber()))).toList();
		turn = whose.isEmpty() ? 0 : people().indexOf(whose.getFirst());
		if (whose.isEmpty() || !scale().isSeveral()) {
			nextTurn(); // whoever ticks has not done yet
		}
	}

	/** All votes of the session. */
	private Map<Place, Votes> standing() {
		return isGone() ? Map.of() : session.getBallots().stream().filter(ballot -> ballot.getVotes() != null).collect(Collectors
				.toMap(ballot -> place(ballot.getQuestion(), ballot.getRound()), Ballot::getVotes, (first, last) -> last));
	}

	private static Votes votes(Map<Place, Votes> standing, Place place) {
		return standing.getOrDefault(place, Votes.NONE);
	}

	/** Gives the turn to somebody chosen. */
	void giveTurn(Participant person) {
		moveTurn(people().indexOf(person) - Math.clamp(turn, 0, people().size() - 1));
	}

	/** Gives the turn to somebody further down or up the list. */
	void moveTurn(int by) {
		awaited = null;
		if (!people().isEmpty()) {
			turn = Math.floorMod(turn + by, people().size());
		}
	}

	private void nextTurn() {
		awaited = null;
		var all = people();
		for (int i = 0; i < all.size(); i++) {
			int candidate = (turn + i) % all.size();
			if (!hasVoted(all.get(candidate))) {
				turn = candidate;
				awaited = all.get(candidate);
				return;
			}
		}
	}

	/** Shows the votes of this round, or hides them again. A card whose votes were shown counts as discussed. */
	void reveal() {
		box.close();
		if (hasVotes(round)) {
			revealed = !revealed;
			chosenCard().filter(card -> revealed && !card.isDiscussed())
					.ifPresent(card -> document.set(card, Literals.CHOSEN_CARD__DISCUSSED, true, Messages.markDiscussed));
		}
	}

	/** Begins the second round, or goes back to look at the first. */
	void otherRound() {
		if (round == SILENT_ROUND && hasVotes(SILENT_ROUND)) {
			round = SECOND_ROUND;
			revealed = false;
		} else if (round == SECOND_ROUND) {
			round = SILENT_ROUND;
			revealed = true;
		}
		turn = 0;
		nextTurn();
	}

	/** Goes to a question further on or back; a question that has votes is shown as it was left. */
	void go(int by) {
		int target = index + by;
		if (target >= 0 && target < questions().size()) {
			index = target;
			round = lastRound();
			revealed = false;
			turn = 0;
			nextTurn();
			timer.reset();
		}
	}

	/** Which question is on the screen, counted from 0. */
	int place() {
		return index;
	}

	/** Shows another question in the same round, to the same person. */
	void show(int place) {
		index = place;
	}

	/** The last question of the card on the screen, counted from 0. */
	int lastOfCard() {
		var all = questions();
		int last = index;
		while (last + 1 < all.size() && all.get(last + 1).getCard() == all.get(index).getCard()) {
			last++;
		}
		return last;
	}

	/** Goes to the first question of the card behind this one, or of the card before it. @param by 1 or -1 */
	void goCard(int by) {
		chosenCard().map(session.getCards()::indexOf).ifPresent(at -> {
			for (int next = at + by; next >= 0 && next < session.getCards().size(); next += by) {
				if (goTo(session.getCards().get(next))) {
					return;
				}
			}
		});
	}

	/** Goes to the first question of a card. @return whether it has one */
	boolean goTo(ChosenCard card) {
		var all = questions();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).getCard() == card.getCard()) {
				go(i - index);
				return true;
			}
		}
		return false;
	}

	/** The card on the screen, as the session has chosen it. */
	Optional<ChosenCard> chosenCard() {
		return question().flatMap(question -> session.getCards().stream().filter(card -> card.getCard() == question.getCard()).findFirst());
	}

	RoomTimer timer() {
		return timer;
	}
}
