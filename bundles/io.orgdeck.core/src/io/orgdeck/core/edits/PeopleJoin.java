package io.orgdeck.core.edits;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.people.SamePeople;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.core.votelog.VoteLog;
import io.orgdeck.core.votelog.VoteLog.Why;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.deck.Identified;

/**
 * Makes one person of two participants who are the same. Answers, comments, attendance and everything that refers to one of
 * them belong to the one who is kept; what both have and what differs is kept as a comment. The other's number is never
 * given again.
 */
public final class PeopleJoin {

	/**
	 * Two different answers to one question in one round.
	 *
	 * @param kept  the answer of the participant who is kept
	 * @param other the answer of the other one
	 */
	public record Clash(Ballot ballot, Vote kept, Vote other) {
	}

	/**
	 * What joining has brought about.
	 *
	 * @param kept    number and name of the participant who is kept
	 * @param other   number and name of the other one
	 * @param moved   how many answers only the other participant had given
	 * @param clashes where both had answered differently
	 */
	public record Result(String kept, String other, int moved, List<Clash> clashes) {

		public Result {
			clashes = List.copyOf(clashes);
		}
	}

	private final Assessment assessment;
	private final Participant kept;
	private final Participant other;
	private final Predicate<Clash> otherStands;
	private final Clock clock;
	private final String keptName;
	private final String otherName;
	private final List<Clash> clashes = new ArrayList<>();
	private final List<Comment> comments = new ArrayList<>();
	private int moved;

	private PeopleJoin(Participant kept, Participant other, Predicate<Clash> otherStands, Clock clock) {
		this.assessment = (Assessment) kept.eContainer();
		this.kept = kept;
		this.other = other;
		this.otherStands = otherStands;
		this.clock = clock;
		keptName = Names.onScreen().full(kept);
		otherName = Names.onScreen().full(other);
	}

	/** Joins the two as one step of the document. Where both have answered, the answer of the one who is kept stands. */
	public static Result join(AssessmentDocument document, Participant kept, Participant other) {
		return join(document, kept, other, clash -> false);
	}

	/**
	 * Joins the two as one step of the document.
	 *
	 * @param otherStands for two different answers, whether the other participant's stands; the one that does not stand is
	 *                    kept as a comment
	 */
	public static Result join(AssessmentDocument document, Participant kept, Participant other, Predicate<Clash> otherStands) {
		var join = new PeopleJoin(kept, other, otherStands, Clock.systemUTC());
		document.execute(label(kept, other), join::run);
		return join.result();
	}

	/**
	 * Joins all pairs as one step of the document; the answers of whoever got a number first stand. Three of a kind become one.
	 */
	public static List<Result> joinAll(AssessmentDocument document, List<SamePeople.Pair> pairs) {
		var results = new ArrayList<Result>();
		Map<Participant, Participant> joined = new HashMap<>();
		document.execute(Messages.joinSamePeople, () -> pairs.forEach(pair -> {
			Participant kept = joined.getOrDefault(pair.first(), pair.first());
			if (!joined.containsKey(pair.second())) {
				results.add(join(kept, pair.second(), Clock.systemUTC()));
				joined.put(pair.second(), kept);
			}
		}));
		return results;
	}

	/** Joins the two inside a step that the caller makes. Where both have answered, the answer of the one who is kept stands. */
	public static Result join(Participant kept, Participant other, Clock clock) {
		var join = new PeopleJoin(kept, other, clash -> false, clock);
		join.run();
		return join.result();
	}

	/** What the step is called. */
	public static String label(Participant kept, Participant other) {
		return NLS.bind(Messages.joinPeople, Names.onScreen().full(other), Names.onScreen().full(kept));
	}

	private Result result() {
		return new Result(keptName, otherName, moved, clashes);
	}

	private void run() {
		if (kept == other || other.eContainer() != assessment) {
			throw new IllegalArgumentException("Two participants of one assessment are joined.");
		}
		ParticipantNumbers.remember(assessment);
		assessment.getSessions().forEach(session -> session.getBallots().stream().filter(ballot -> ballot.getVotes() != null)
				.forEach(this::joinVotes));
		for (EStructuralFeature feature : List.of(Literals.PARTICIPANT__NAME, Literals.PARTICIPANT__ROLE, Literals.PARTICIPANT__EMAIL,
				Literals.PARTICIPANT__GROUP)) {
			joinValues(feature);
		}
		joinMarks();
		EcoreUtil.UsageCrossReferencer.find(other, assessment).forEach(this::redirect);
		comments.stream().filter(comment -> assessment.getComments().stream().noneMatch(known -> known.getId().equals(comment.getId())))
				.toList().forEach(assessment.getComments()::add);
		EcoreUtil.delete(other, true);
	}

	private void joinVotes(Ballot ballot) {
		Votes votes = ballot.getVotes();
		Optional<Vote> theirs = votes.of(other.getNumber());
		if (theirs.isPresent()) {
			Vote joined = votes.of(kept.getNumber()).map(own -> joined(ballot, own, theirs.get())).orElseGet(() -> {
				moved++;
				return theirs.get().withParticipant(kept.getNumber());
			});
			boolean moves = votes.of(kept.getNumber()).isEmpty();
			VoteLog log = VoteLog.of(ballot).rewritten(ballot, other.getNumber(),
					Optional.of(LoggedVote.of(ballot.getId(), UUID.randomUUID().toString(), kept.getNumber(), Optional.of(joined.answer())))
							.filter(vote -> moves),
					Why.joined, VoteLog.people(assessment), kept.getId());
			ballot.setVotes(votes.without(other.getNumber()).with(joined));
			log.putInto(ballot);
		}
	}

	private Vote joined(Ballot ballot, Vote own, Vote theirs) {
		boolean same = own.answer().equals(theirs.answer());
		var clash = new Clash(ballot, own, theirs);
		boolean taken = !same && otherStands.test(clash);
		if (!same) {
			clashes.add(clash);
			String question = ballot.getQuestion() == null ? "" : Names.onScreen().full(ballot.getQuestion());
			keep(ballot, taken ? kept : other, NLS.bind(Messages.answerTo, question, ballot.getRound()),
					AnswerWords.said(ballot.getQuestion(), taken ? own.answer() : theirs.answer()));
		}
		return (taken ? theirs.withParticipant(own.participant()) : own).withComment(Comments.join(own.comment(), theirs.comment()));
	}

	private void joinValues(EStructuralFeature feature) {
		Object own = kept.eGet(feature);
		Object theirs = other.eGet(feature);
		if (words(own).isEmpty()) {
			kept.eSet(feature, theirs);
		} else if (!words(theirs).isEmpty() && own != theirs && !Typed.same(words(own), words(theirs))) {
			keep(kept, other, Names.onScreen().feature(feature), words(theirs));
		}
	}

	private static String words(Object value) {
		return switch (value) {
			case null -> "";
			case EObject object -> Names.onScreen().full(object);
			default -> Typed.line(value.toString());
		};
	}

	/** Somebody bears one mark; what the other one's said is kept. */
	private void joinMarks() {
		boolean isMarked = assessment.getMarks().stream().anyMatch(mark -> mark.getSubject() == kept);
		for (ReviewMark mark : assessment.getMarks().stream().filter(mark -> mark.getSubject() == other && isMarked).toList()) {
			String state = Words.onScreen().of(mark.getState());
			keep(kept, other, Messages.reviewMark, Texts.isBlank(mark.getAuthor()) ? state : state + ", " + mark.getAuthor());
			EcoreUtil.delete(mark, true);
		}
	}

	@SuppressWarnings("unchecked")
	private void redirect(Setting setting) {
		if (!setting.getEStructuralFeature().isMany()) {
			setting.set(kept);
			return;
		}
		var list = (List<EObject>) setting.get(true);
		if (list.contains(kept)) {
			list.remove(other);
		} else {
			list.set(list.indexOf(other), kept);
		}
	}

	/** Joining the same two in another copy leaves the same comment, so that a later merge has one of them. */
	private void keep(Identified subject, Participant of, String what, String value) {
		String text = NLS.bind(Messages.valueWas, new Object[] { of == kept ? keptName : otherName, what, value });
		Comment comment = AssessmentFactory.eINSTANCE.createComment();
		comment.setId(UUID.nameUUIDFromBytes((subject.getId() + '\n' + text).getBytes(StandardCharsets.UTF_8)).toString());
		comment.setSubject(subject);
		comment.setAuthor(NLS.bind(Messages.joinAuthor, otherName));
		comment.setAt(Instant.now(clock));
		comment.setText(text);
		comments.add(comment);
	}
}
