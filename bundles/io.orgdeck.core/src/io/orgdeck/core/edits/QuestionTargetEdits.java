package io.orgdeck.core.edits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Question;

/** Sets what the client wants to reach on single questions, and by when; every method is one undoable step. */
public final class QuestionTargetEdits {

	private final AssessmentDocument document;

	public QuestionTargetEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** The client's own target on a question, once somebody has set one; of several, as after a merge, the last, which counts. */
	public Optional<QuestionTarget> target(Question question) {
		return document.content().getQuestionTargets().stream().filter(target -> target.getQuestion() == question)
				.reduce((earlier, later) -> later);
	}

	/** Sets the score to reach; null gives the target up, with its date, so that of the deck holds again. */
	public void setScore(Question question, Double score, Gesture gesture) {
		Optional<QuestionTarget> present = target(question);
		if (score != null && present.isPresent()) {
			set(present.get(), Literals.QUESTION_TARGET__VALUE, score, gesture);
		} else if (score != null) {
			QuestionTarget target = Ids.create(Literals.QUESTION_TARGET);
			target.setQuestion(question);
			target.setValue(score);
			document.execute(label(Messages.changeTarget, question), () -> document.content().getQuestionTargets().add(target));
		} else if (present.isPresent()) {
			List<QuestionTarget> all = document.content().getQuestionTargets().stream().filter(one -> one.getQuestion() == question)
					.toList();
			document.execute(label(Messages.removeTarget, question), () -> document.content().getQuestionTargets().removeAll(all));
		}
	}

	/** Sets when the score should be reached; null leaves that open. Without a target of the client's nothing happens. */
	public void setDay(Question question, LocalDate day, Gesture gesture) {
		target(question).ifPresent(target -> set(target, Literals.QUESTION_TARGET__BY, day, gesture));
	}

	private void set(QuestionTarget target, EStructuralFeature feature, Object value, Gesture gesture) {
		document.set(target, feature, value, label(Messages.changeTarget, target.getQuestion()), gesture);
	}

	private static String label(String message, Question question) {
		return NLS.bind(message, Names.onScreen().brief(question));
	}
}
