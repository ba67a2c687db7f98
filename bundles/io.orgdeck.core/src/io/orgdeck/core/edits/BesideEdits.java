package io.orgdeck.core.edits;

import java.util.Collection;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/** What somebody decides about answers that stand beside results; each decision is one step. */
public final class BesideEdits {

	private final AssessmentDocument document;

	public BesideEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Lets answers count in place of the results that they stand beside, or in the order of their sessions. */
	public void letCount(Collection<Ballot> ballots) {
		document.execute(Messages.letAnswersCount, () -> new BesideAnswers(document.content()).letCount(ballots));
	}

	/** Lets answers stand beside the results that they have replaced, which count again. */
	public void standBeside(Collection<Ballot> ballots) {
		document.execute(Messages.letAnswersStandBeside, () -> new BesideAnswers(document.content()).standBeside(ballots));
	}

	/**
	 * Adds answers to a session. What somebody has answered differently there stays where it is.
	 *
	 * @param round the round; empty for the last one with votes on each question
	 * @return how many answers stay
	 */
	public int addTo(Session session, OptionalInt round, Collection<Ballot> ballots) {
		var answers = new BesideAnswers(document.content());
		document.execute(NLS.bind(Messages.addAnswersTo, Texts.or(session.getTitle(), session.getId())),
				() -> answers.addTo(session, round, ballots));
		return answers.left();
	}

	/**
	 * Adds each answer to the session and round that hold the result of its question. What somebody has answered
	 * differently there stays where it is.
	 *
	 * @return how many answers stay
	 */
	public int addWhereAsked(Collection<Ballot> ballots) {
		var answers = new BesideAnswers(document.content());
		document.execute(Messages.addAnswers, () -> answers.addWhereAsked(ballots));
		return answers.left();
	}
}
