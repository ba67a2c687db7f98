package io.orgdeck.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/**
 * Keeps the scores of an assessment that changes, and what may be shown of them: after a vote only the question voted on,
 * its dimension and the overall figures are computed again, and only when somebody asks. Belongs to the thread that changes the assessment.
 */
public final class ScoreKeeper implements AutoCloseable {

	private static final Set<Object> MATTERING = Set.of(AssessmentPackage.Literals.ASSESSMENT__DECK,
			AssessmentPackage.Literals.ASSESSMENT__AIM, DeckPackage.Literals.DECK__TAG_GROUPS, DeckPackage.Literals.TAG_GROUP__TAG,
			DeckPackage.Literals.TAG_GROUP__INCLUDES, DeckPackage.Literals.QUESTION__TAGS,
			AssessmentPackage.Literals.ASSESSMENT__SESSIONS, AssessmentPackage.Literals.ASSESSMENT__EVIDENCE,
			AssessmentPackage.Literals.ASSESSMENT__TARGETS, AssessmentPackage.Literals.SESSION__DATE,
			AssessmentPackage.Literals.SESSION__STATUS, AssessmentPackage.Literals.SESSION__BALLOTS,
			AssessmentPackage.Literals.BALLOT__QUESTION, AssessmentPackage.Literals.BALLOT__ROUND,
			AssessmentPackage.Literals.BALLOT__BESIDE, AssessmentPackage.Literals.EVIDENCE__STRENGTH,
			AssessmentPackage.Literals.EVIDENCE__QUESTIONS, AssessmentPackage.Literals.TARGET__DIMENSION,
			AssessmentPackage.Literals.TARGET__VALUE, DeckPackage.Literals.DECK__SCALES, DeckPackage.Literals.DECK__DIMENSIONS,
			DeckPackage.Literals.DIMENSION__PART_OF, DeckPackage.Literals.DIMENSION__WEIGHT,
			DeckPackage.Literals.DECK__SECTIONS, DeckPackage.Literals.RATING_SCALE__LEVELS, DeckPackage.Literals.LEVEL__VALUE,
			DeckPackage.Literals.LEVEL__LABEL, DeckPackage.Literals.SECTION__CARDS, DeckPackage.Literals.CARD__QUESTIONS,
			DeckPackage.Literals.QUESTION__KIND, DeckPackage.Literals.QUESTION__TAKES, DeckPackage.Literals.QUESTION__DIMENSION,
			DeckPackage.Literals.QUESTION__SCALE,
			DeckPackage.Literals.QUESTION__WEIGHT, DeckPackage.Literals.QUESTION__SCORED, DeckPackage.Literals.QUESTION__LEVELS,
			DeckPackage.Literals.QUESTION__DESCRIPTORS,
			DeckPackage.Literals.LEVEL_DESCRIPTOR__LABEL, DeckPackage.Literals.QUESTION__ONLY_IF,
			DeckPackage.Literals.QUESTION__ONLY_IF_ANSWERS);

	/** What decides, beside the scores, which of them may be shown. */
	private static final Set<Object> WHO_IS_IN_WHICH_GROUP = Set.of(AssessmentPackage.Literals.ASSESSMENT__DISCLOSURE_THRESHOLD,
			AssessmentPackage.Literals.ASSESSMENT__GROUPS, AssessmentPackage.Literals.ASSESSMENT__PARTICIPANTS,
			AssessmentPackage.Literals.PARTICIPANT__GROUP, AssessmentPackage.Literals.PARTICIPANT__NUMBER);

	private final Assessment assessment;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final EContentAdapter watch = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (!change.isTouch()) {
				consider(change);
			}
		}
	};

	private ScoreSheet sheet;
	private Scores scores;
	private final Set<Question> outdated = new HashSet<>();
	private DisclosureGuard guard;
	/** Questions on which the guard has to decide anew. */
	private final Set<Question> undecided = new HashSet<>();
	/** What the sheet has looked up no longer holds. */
	private boolean sheetOutdated;
	/** What the deck says of whom it asks; null until somebody wants to know. */
	private Conditions conditions;

	public ScoreKeeper(Assessment assessment) {
		this.assessment = assessment;
		assessment.eAdapters().add(watch);
	}

	/** The scores of the assessment as it is now. */
	public Scores scores() {
		if (scores == null) {
			sheet = new ScoreSheet(assessment);
			scores = sheet.scores();
		} else if (!outdated.isEmpty()) {
			sheet = sheetOutdated ? new ScoreSheet(assessment) : sheet;
			scores = sheet.rescored(scores, outdated);
		}
		outdated.clear();
		sheetOutdated = false;
		return scores;
	}

	/** What may be shown of the assessment as it is now. */
	public DisclosureGuard guard() {
		if (guard == null) {
			guard = DisclosureGuard.of(assessment);
		} else if (!undecided.isEmpty()) {
			guard = guard.after(assessment, undecided);
		}
		undecided.clear();
		return guard;
	}

	/**
	 * Adds somebody who wants to know when the scores have changed. A listener that has been told is not told again
	 * before somebody asks for the scores, so that a change of many votes at once tells it once.
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Stops watching the assessment. */
	@Override
	public void close() {
		assessment.eAdapters().remove(watch);
		listeners.clear();
	}

	private void consider(Notification change) {
		boolean told = scores == null || !outdated.isEmpty();
		if (change.getFeature() == AssessmentPackage.Literals.BALLOT__VOTES) {
			outdate((Ballot) change.getNotifier(), hasVotes(change.getOldValue()) != hasVotes(change.getNewValue()));
		} else if (change.getFeature() == AssessmentPackage.Literals.SESSION__BALLOTS && ballot(change) != null) {
			outdate(ballot(change), true);
		} else if (MATTERING.contains(change.getFeature()) || isIdInDeck(change)) {
			scores = null;
			guard = null;
			conditions = null;
		} else if (WHO_IS_IN_WHICH_GROUP.contains(change.getFeature())) {
			guard = null;
		}
		if (!told && (scores == null || !outdated.isEmpty())) {
			listeners.forEach(Runnable::run);
		}
	}

	private void outdate(Ballot ballot, boolean otherBallotMayCount) {
		if (ballot.getQuestion() != null) {
			if (conditions == null) {
				conditions = Conditions.of(assessment.getDeck());
			}
			Set<Question> touched = conditions.withWaiting(Set.of(ballot.getQuestion()));
			outdated.addAll(touched);
			undecided.addAll(touched);
			sheetOutdated |= otherBallotMayCount || touched.size() > 1 || conditions.condition(ballot.getQuestion()).isPresent();
		}
	}

	/** The one ballot that has come or gone, or null when it is not as simple as that. */
	private static Ballot ballot(Notification change) {
		return switch (change.getEventType()) {
			case Notification.ADD -> (Ballot) change.getNewValue();
			case Notification.REMOVE -> (Ballot) change.getOldValue();
			default -> null;
		};
	}

	private static boolean hasVotes(Object votes) {
		return votes instanceof Votes some && !some.isEmpty();
	}

	private static boolean isIdInDeck(Notification change) {
		return change.getFeature() == DeckPackage.Literals.IDENTIFIED__ID
				&& (change.getNotifier() instanceof Level || change.getNotifier() instanceof Question);
	}
}
