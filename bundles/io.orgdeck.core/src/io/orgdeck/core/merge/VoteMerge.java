package io.orgdeck.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.votelog.VoteLog;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;

/** Merges the votes of one ballot, participant by participant; the comments of both copies are kept. */
final class VoteMerge {

	private final Assessment mine;
	private final PersonNumbers numbers;
	private final Ancestor ancestor;
	private final Journal journal;

	VoteMerge(Assessment mine, PersonNumbers numbers, Ancestor ancestor, Journal journal) {
		this.mine = mine;
		this.numbers = numbers;
		this.ancestor = ancestor;
		this.journal = journal;
	}

	/** Puts the votes of a ballot that was added under the numbers that participants have in mine. */
	void renumber(Ballot added) {
		if (added.getVotes() != null) {
			added.setVotes(votes(byNumber(added.getVotes(), numbers::ofTheirs), added.getVotes().unreadable()));
		}
		VoteLog.of(added).renumbered(numbers::ofTheirs).putInto(added);
	}

	void merge(EObject own, EObject other) {
		if (own instanceof Ballot ballot && other instanceof Ballot theirs) {
			var was = ancestor.of(own, other).map(Ballot.class::cast).map(Ballot::getVotes).orElse(Votes.NONE);
			merge(ballot, Objects.requireNonNullElse(theirs.getVotes(), Votes.NONE), byNumber(was, numbers::ofAncestor));
			mergeLog(ballot, theirs);
		}
	}

	private void merge(Ballot ballot, Votes theirVotes, Map<Integer, Vote> was) {
		Votes before = Objects.requireNonNullElse(ballot.getVotes(), Votes.NONE);
		Map<Integer, Vote> merged = byNumber(before, IntUnaryOperator.identity());
		Map<Integer, Vote> theirs = byNumber(theirVotes, numbers::ofTheirs);
		int added = 0;
		int kept = 0;
		for (Vote vote : theirs.values()) {
			Vote own = merged.get(vote.participant());
			Optional<Vote> earlier = Optional.ofNullable(was.get(vote.participant()));
			if (own != null) {
				merged.put(vote.participant(), merge(ballot, own, vote, earlier));
			} else if (!earlier.equals(Optional.of(vote))) {
				merged.put(vote.participant(), vote);
				added += earlier.isEmpty() ? 1 : 0;
				kept += earlier.isPresent() ? 1 : 0;
			}
		}
		int removed = 0;
		for (Vote vote : was.values()) {
			if (!theirs.containsKey(vote.participant()) && merged.containsKey(vote.participant())) {
				boolean leaves = merged.remove(vote.participant(), vote);
				removed += leaves ? 1 : 0;
				kept += leaves ? 0 : 1;
			}
		}
		note(ballot, added, removed, kept);
		var unreadable = new ArrayList<>(before.unreadable());
		theirVotes.unreadable().stream().filter(part -> !unreadable.contains(part)).forEach(unreadable::add);
		Votes result = votes(merged, unreadable);
		if (!result.equals(before)) {
			ballot.setVotes(result);
		}
	}

	private void mergeLog(Ballot ballot, Ballot theirs) {
		VoteLog mine = VoteLog.of(ballot);
		VoteLog merged = mine.merged(VoteLog.of(theirs).renumbered(numbers::ofTheirs), theirs.getId());
		if (!merged.equals(mine)) {
			merged.putInto(ballot);
		}
	}

	private void note(Ballot ballot, int added, int removed, int kept) {
		if (added > 0) {
			journal.addedTo(ballot, Messages.feature_votes, String.valueOf(added));
		}
		if (removed > 0) {
			journal.removedFrom(ballot, Messages.feature_votes, String.valueOf(removed));
		}
		if (kept > 0) {
			journal.keptIn(ballot, Messages.feature_votes, String.valueOf(kept));
		}
	}

	private Vote merge(Ballot ballot, Vote own, Vote other, Optional<Vote> was) {
		Optional<Verdict.Before> answers = was.map(Vote::answer)
				.map(answer -> new Verdict.Before(own.answer().equals(answer), other.answer().equals(answer)));
		Verdict verdict = Verdict.of(own.answer().equals(other.answer()), answers, saysAll(own.answer(), other.answer()),
				saysAll(other.answer(), own.answer()));
		boolean theirs = switch (verdict) {
			case MINE -> false;
			case THEIRS -> {
				journal.changed(ballot, subject(own), AnswerWords.said(ballot.getQuestion(), own.answer()),
						AnswerWords.said(ballot.getQuestion(), other.answer()));
				yield true;
			}
			case CONFLICT -> journal.takesTheirs(ballot, NLS.bind(Messages.name_vote, voter(own), Names.onScreen().full(ballot)),
					"vote/" + own.participant(), Messages.feature_answer, AnswerWords.said(ballot.getQuestion(), own.answer()),
					AnswerWords.said(ballot.getQuestion(), other.answer()));
		};
		String comment = comment(own, other, was);
		if (verdict != Verdict.CONFLICT && !comment.equals(own.comment())) {
			journal.changed(ballot, NLS.bind(Messages.feature_commentOf, voter(own)), own.comment(), comment);
		}
		return own.withAnswer(theirs ? other.answer() : own.answer()).withComment(comment).withFurther(further(own, other, was));
	}

	private static boolean saysAll(Answer one, Answer other) {
		return one instanceof Answer.DoesNotApply reason && other instanceof Answer.DoesNotApply less
				&& Comments.says(reason.reason(), less.reason());
	}

	private static String comment(Vote own, Vote other, Optional<Vote> was) {
		if (was.filter(vote -> vote.comment().equals(own.comment())).isPresent()) {
			return other.comment();
		}
		return was.filter(vote -> vote.comment().equals(other.comment())).isPresent() ? own.comment()
				: Comments.join(own.comment(), other.comment());
	}

	/** What only a newer version reads: as whoever has changed it left it; of two changes, mine. */
	private static String further(Vote own, Vote other, Optional<Vote> was) {
		boolean isOld = was.map(Vote::further).orElse("").equals(own.further());
		return isOld ? other.further() : own.further();
	}

	private String subject(Vote vote) {
		return NLS.bind(Messages.feature_answerOf, voter(vote));
	}

	private String voter(Vote vote) {
		return mine.getParticipants().stream().filter(one -> one.getNumber() == vote.participant()).findFirst().map(Names.onScreen()::full)
				.orElseGet(() -> Names.onScreen().participant(vote.participant(), ""));
	}

	private static Map<Integer, Vote> byNumber(Votes votes, IntUnaryOperator number) {
		var all = new TreeMap<Integer, Vote>();
		for (Vote vote : votes) {
			int merged = number.applyAsInt(vote.participant());
			if (merged != PersonNumbers.NOBODY) {
				all.put(merged, vote.withParticipant(merged));
			}
		}
		return all;
	}

	private static Votes votes(Map<Integer, Vote> votes, List<String> unreadable) {
		Votes readable = Votes.of(votes.values());
		return unreadable.isEmpty() ? readable : Votes.parse((readable + " " + String.join(" ", unreadable)).strip());
	}
}
