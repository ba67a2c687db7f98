package io.orgdeck.core.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** Enters, changes and clears votes, one by one or as a block; every method is one undoable step. */
public final class VoteEdits {

	/** Where a vote is stored: one question in one round of one session. */
	public record Place(Session session, int round, Question question) {

		/** The ballot, once anybody has voted there. */
		public Optional<Ballot> ballot() {
			return session.getBallots().stream()
					.filter(ballot -> ballot.getRound() == round && ballot.getQuestion() == question).reduce((a, b) -> b);
		}
	}

	/**
	 * What becomes of one participant's vote.
	 *
	 * @param participant the participant's number
	 * @param answer      the new answer; empty takes the vote back
	 */
	public record Change(Place place, int participant, Optional<Answer> answer) {
	}

	private final AssessmentDocument document;

	public VoteEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Enters one answer, keeping the comment that stands there. */
	public void enter(Place place, int participant, Answer answer) {
		apply(List.of(new Change(place, participant, Optional.of(answer))), Messages.enterVote);
	}

	/** Takes votes back. */
	public void clear(List<Change> changes) {
		apply(changes, Language.onScreen().counted(Messages.clearVotes, changes.size()));
	}

	/** Enters a block of answers as one step. */
	public void paste(List<Change> changes) {
		apply(changes, Language.onScreen().counted(Messages.pasteVotes, changes.size()));
	}

	private void apply(List<Change> changes, String label) {
		var places = changes.stream().collect(Collectors.groupingBy(Change::place, LinkedHashMap::new, Collectors.toList()));
		Map<Place, Votes> results = new LinkedHashMap<>();
		places.forEach((place, ofPlace) -> {
			var stored = votesOf(place);
			var changed = with(stored, ofPlace);
			if (!changed.equals(stored)) {
				results.put(place, changed);
			}
		});
		if (!results.isEmpty()) {
			document.execute(label, () -> results.forEach((place, votes) -> ballot(place).setVotes(votes)));
		}
	}

	/** Of two changes for one participant the later stands. */
	private static Votes with(Votes stored, List<Change> changes) {
		Map<Integer, Optional<Answer>> answers = new LinkedHashMap<>();
		changes.forEach(change -> answers.put(change.participant(), change.answer()));
		var votes = answers.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(answer -> {
			int participant = entry.getKey();
			return stored.of(participant).map(vote -> vote.withAnswer(answer)).orElseGet(() -> new Vote(participant, answer));
		})).toList();
		return stored.without(participant -> answers.containsKey(participant) && answers.get(participant).isEmpty()).with(votes);
	}

	/**
	 * Puts words beside a vote that stands there already.
	 *
	 * @param gesture words typed in the same gesture are one step
	 */
	public void comment(Place place, int participant, String comment, Gesture gesture) {
		replace(place, participant, vote -> vote.withComment(comment), Messages.changeComment, gesture);
	}

	/** Says why a question does not apply to somebody. */
	public void reason(Place place, int participant, String reason, Gesture gesture) {
		replace(place, participant, vote -> vote.withAnswer(new Answer.DoesNotApply(reason)),
				Messages.changeReason, gesture);
	}

	private void replace(Place place, int participant, UnaryOperator<Vote> change, String label, Gesture gesture) {
		place.ballot().filter(ballot -> ballot.getVotes() != null).ifPresent(ballot -> ballot.getVotes().of(participant)
				.ifPresent(
						vote -> document.set(ballot, Literals.BALLOT__VOTES, ballot.getVotes().with(change.apply(vote)), label, gesture)));
	}

	/** Puts all votes of a place as they are. */
	void put(Place place, Votes votes, String label) {
		if (!votes.equals(votesOf(place))) {
			document.execute(label, () -> ballot(place).setVotes(votes));
		}
	}

	private static Votes votesOf(Place place) {
		return place.ballot().map(Ballot::getVotes).orElse(Votes.NONE);
	}

	private static Ballot ballot(Place place) {
		return place.ballot().orElseGet(() -> {
			Ballot ballot = Ids.create(Literals.BALLOT);
			ballot.setQuestion(place.question());
			ballot.setRound(place.round());
			place.session().getBallots().add(ballot);
			return ballot;
		});
	}
}
