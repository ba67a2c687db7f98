package io.orgdeck.ui.room.facilitator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
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
	private final Turns turns = new Turns(this::people, this::hasVoted);
	private final Ticking ticking = new Ticking(this);
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
		return IntStream.range(0, all.size()).filter(i -> votesOn(all.get(i), SILENT_ROUND).isEmpty()).findFirst().orElse(0);
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
				turns.first();
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
		return order().questions();
	}

	private QuestionOrder order() {
		return isGone() ? new QuestionOrder(List.of()) : QuestionOrder.of(session);
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
		return turns.now();
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
		turns.note(box.turnout());
		turns.votedElsewhere();
	}

	/** Those who have voted on the question on the screen. */
	Set<Participant> whoVoted() {
		var stored = question().map(question -> votesOn(question, round)).orElse(Votes.NONE);
		var elsewhere = question().filter(this::isOpen).map(question -> box.turnout());
		return people().stream().filter(person -> stored.of(person.getNumber()).isPresent()
				|| elsewhere.filter(turnout -> turnout.hasVoted(person.getNumber())).isPresent()).collect(Collectors.toSet());
	}

	/** How the votes of a round spread. To be asked only when they are revealed. */
	Distribution spread(int ofRound) {
		return Distribution.of(scale(), question().map(question -> votesOn(question, ofRound)).orElse(Votes.NONE));
	}

	/** What the votes become in the assessment. */
	RoomResult result() {
		return new RoomResult(document, this);
	}

	boolean hasVotes(int inRound) {
		return question().map(question -> !votesOn(question, inRound).isEmpty()).orElse(false);
	}

	private int lastRound() {
		return hasVotes(SECOND_ROUND) ? SECOND_ROUND : SILENT_ROUND;
	}

	private Votes votesOn(Question question, int inRound) {
		return new Place(session, inRound, question).ballot().map(Ballot::getVotes).orElse(Votes.NONE);
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

	/** What is different where several answers are ticked. */
	Ticking ticking() {
		return ticking;
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
		var before = stored();
		step.run();
		follow();
		var now = stored();
		now.changedSince(before, session, questions()).ifPresent(place -> showVote(place, before.on(place), now.on(place)));
		revealed &= hasVotes(round);
	}

	private StoredVotes stored() {
		return isGone() ? StoredVotes.NONE : StoredVotes.of(session);
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
				.filter(person -> !before.of(person.getNumber()).equals(now.of(person.getNumber()))).findFirst();
		whose.ifPresentOrElse(turns::give, turns::first);
		if (!ticking.isAsked()) {
			nextTurn(); // whoever ticks has not done yet
		}
	}

	/** Gives the turn to somebody chosen. */
	void giveTurn(Participant person) {
		turns.give(person);
	}

	/** Gives the turn to somebody further down or up the list. */
	void moveTurn(int by) {
		turns.move(by);
	}

	/** Gives the turn to whose it is or the next in line who has not voted. */
	void nextTurn() {
		turns.next();
	}

	/** Shows the votes of this round, or hides them again. A card whose votes were shown counts as discussed. */
	void reveal() {
		turns.note(box.turnout());
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
		turns.first();
	}

	/** Goes to a question further on or back; a question that has votes is shown as it was left. */
	void go(int by) {
		int target = index + by;
		if (target >= 0 && target < questions().size()) {
			index = target;
			round = lastRound();
			revealed = false;
			turns.first();
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
		return order().lastOfCard(number() - 1);
	}

	/** Goes to the first question of the card behind this one, or of the card before it. @param by 1 or -1 */
	void goCard(int by) {
		order().firstOfCardBeside(number() - 1, by).ifPresent(place -> go(place - index));
	}

	/** Goes to the first question of a card, if it has one. */
	void goTo(ChosenCard card) {
		order().firstOf(card.getCard()).ifPresent(place -> go(place - index));
	}

	/** The card on the screen, as the session has chosen it. */
	Optional<ChosenCard> chosenCard() {
		return question().flatMap(question -> session.getCards().stream().filter(card -> card.getCard() == question.getCard()).findFirst());
	}

	RoomTimer timer() {
		return timer;
	}
}
