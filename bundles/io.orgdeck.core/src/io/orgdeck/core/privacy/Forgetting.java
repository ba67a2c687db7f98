package io.orgdeck.core.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.privacy.AttachedWords.Look;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.core.votelog.VoteLog;
import io.orgdeck.core.votelog.VoteLog.Why;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;

/**
 * Takes a person out of an assessment: name, role and address, the words beside votes, attendance by name, mentions in every text,
 * attachments that name the person. The votes either go, or stay as those of somebody without a name under a new number, so
 * that all figures stay as they are. See decision 44.
 */
public final class Forgetting {

	/** What becomes of the person's votes. */
	public enum OfVotes {
		/** They count on, of somebody in the same group whom nobody can name any more. */
		KEEP,
		/** They go, and figures change. */
		REMOVE
	}

	/**
	 * Who is to be forgotten.
	 *
	 * @param person id or number in the assessment, as it stood before
	 * @param votes  what becomes of the votes
	 * @param words  by which the person is found in texts
	 */
	public record Wish(String person, OfVotes votes, PersonWords words) {

		public static Wish of(Participant participant, OfVotes votes, Collection<String> also) {
			return new Wish(participant.getId(), votes, PersonWords.of(participant, also));
		}
	}

	private final Assessment assessment;
	private final Attachments attachments;
	private final Wish wish;

	/** @param attachments where their content can be had */
	public Forgetting(Assessment assessment, Attachments attachments, Wish wish) {
		this.assessment = assessment;
		this.attachments = attachments;
		this.wish = wish;
	}

	/** The attachments that name the person, which go. */
	public List<Attachment> attached() throws IOException {
		return attachments(Look.NAMES);
	}

	/** The attachments that cannot be looked into, such as pictures, which stay. */
	public List<Attachment> unseen() throws IOException {
		return attachments(Look.CANNOT_BE_READ);
	}

	private List<Attachment> attachments(Look wanted) throws IOException {
		var found = new ArrayList<Attachment>();
		for (Evidence evidence : assessment.getEvidence()) {
			Attachment attachment = evidence.getAttachment();
			if (attachment != null && look(attachment) == wanted) {
				found.add(attachment);
			}
		}
		return found;
	}

	private Look look(Attachment attachment) throws IOException {
		if (wish.words().isIn(attachment.getName())) {
			return Look.NAMES;
		}
		if (!attachments.has(attachment)) {
			return Look.DOES_NOT_NAME;
		}
		try (InputStream content = attachments.open(attachment)) {
			return new AttachedWords(wish.words()).look(content);
		}
	}

	/** Forgets the person. Where the person is not in the assessment any more, the mentions go all the same. */
	public void apply() throws IOException {
		List<Attachment> gone = attached();
		assessment.getEvidence().stream().filter(evidence -> gone.contains(evidence.getAttachment()))
				.forEach(evidence -> evidence.setAttachment(null));
		ParticipantNumbers.remember(assessment);
		assessment.getParticipants().stream().filter(one -> Objects.equals(one.getId(), wish.person())).findFirst().ifPresent(this::forget);
		PersonIn.forEachText(assessment, this::forgetIn);
		ballots().forEach(ballot -> ballot.setVotes(withoutMentions(ballot)));
	}

	private List<Ballot> ballots() {
		return assessment.getSessions().stream().map(Session::getBallots).flatMap(List::stream).filter(ballot -> ballot.getVotes() != null)
				.toList();
	}

	private void forget(Participant person) {
		assessment.getMarks().removeIf(mark -> mark.getSubject() == person);
		assessment.getComments().removeIf(comment -> comment.getSubject() == person);
		assessment.getPassages().removeIf(passage -> passage.getRespondent() == person);
		int number = person.getNumber();
		if (wish.votes() == OfVotes.REMOVE) {
			IntFunction<String> people = VoteLog.people(assessment);
			ballots().forEach(ballot -> relog(ballot, number, Optional.empty(), Why.removed, people, ""));
			ballots().forEach(ballot -> ballot.setVotes(withUnreadable(ballot.getVotes().without(number), number)));
			EcoreUtil.delete(person);
			return;
		}
		IntFunction<String> people = VoteLog.people(assessment);
		String idNow = UUID.randomUUID().toString();
		ParticipantNumbers.give(person, assessment);
		ballots().forEach(ballot -> relog(ballot, number, ballot.getVotes().of(number).map(vote -> LoggedVote.of(ballot.getId(),
				UUID.randomUUID().toString(), person.getNumber(), Optional.of(vote.answer()))), Why.forgotten, people, idNow));
		ballots().forEach(ballot -> ballot.getVotes().of(number).ifPresentOrElse(
				vote -> ballot.setVotes(
						withUnreadable(ballot.getVotes().without(number), number).with(unnamed(ballot, vote, person.getNumber()))),
				() -> ballot.setVotes(withUnreadable(ballot.getVotes(), number))));
		person.setId(idNow);
		person.setName(Messages.forgotten);
		person.setRole(null);
		person.setEmail(null);
	}

	/** No slip that the person holds leads to the vote any more. */
	private static void relog(Ballot ballot, int number, Optional<LoggedVote> instead, Why why, IntFunction<String> people, String idNow) {
		VoteLog log = VoteLog.of(ballot);
		VoteLog rewritten = log.rewritten(ballot, number, instead, why, people, idNow);
		if (!rewritten.equals(log)) {
			rewritten.putInto(ballot);
		}
	}

	/** Without what the person wrote; that there was an answer in words stays. */
	private static Vote unnamed(Ballot ballot, Vote vote, int number) {
		Answer answer = vote.answer() instanceof Answer.DoesNotApply ? new Answer.DoesNotApply("")
				: GivenText.words(ballot.getQuestion(), vote.answer()).isEmpty() ? vote.answer() : new Answer.Given(Messages.textGone);
		return new Vote(number, answer);
	}

	/** Without parts of the stored votes that could not be read and are under that number. */
	private static Votes withUnreadable(Votes votes, int number) {
		return votes.unreadable().stream().noneMatch(part -> part.startsWith(number + "=")) ? votes
				: Votes.parse(Arrays.stream(votes.toString().split(" ")).filter(part -> !part.startsWith(number + "="))
						.collect(Collectors.joining(" ")));
	}

	private void forgetIn(EObject object, EAttribute attribute) {
		if (PersonIn.texts(object, attribute).noneMatch(wish.words()::isIn)) {
			return;
		}
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			var texts = (EList<String>) object.eGet(attribute);
			texts.removeIf(wish.words()::isAll);
			texts.replaceAll(this::without);
		} else {
			object.eSet(attribute, without((String) object.eGet(attribute)));
		}
	}

	private String without(String text) {
		return wish.words().without(text, Messages.somebody);
	}

	private Votes withoutMentions(Ballot ballot) {
		Votes votes = ballot.getVotes();
		List<Vote> changed = votes.stream().filter(vote -> wish.words().isIn(vote.comment()) || wish.words().isIn(PersonIn.reason(vote))
				|| wish.words().isIn(GivenText.words(ballot.getQuestion(), vote.answer())))
				.map(vote -> vote.withComment(without(vote.comment()))
						.withAnswer(switch (vote.answer()) {
							case Answer.DoesNotApply(String reason) -> new Answer.DoesNotApply(without(reason));
							case Answer.Given given when GivenText.isWords(ballot.getQuestion()) -> new Answer.Given(without(given.text()));
							default -> vote.answer();
						}))
				.toList();
		return changed.isEmpty() ? votes : votes.with(changed);
	}
}
