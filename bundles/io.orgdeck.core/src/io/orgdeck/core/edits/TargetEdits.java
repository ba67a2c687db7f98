package io.orgdeck.core.edits;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Dimension;

/** Sets the scores that the client wants to reach on each dimension, and by when; every method is one undoable step. */
public final class TargetEdits {

	private final AssessmentDocument document;

	public TargetEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** The target on a dimension, once somebody has set one. */
	public Optional<Target> target(Dimension dimension) {
		return document.content().getTargets().stream().filter(target -> target.getDimension() == dimension).findFirst();
	}

	/** Sets the score to reach; null gives the target up, with its date. */
	public void setScore(Dimension dimension, Double score, Gesture gesture) {
		if (score == null) {
			target(dimension).ifPresent(target -> document.execute(NLS.bind(Messages.removeTarget, dimension.getName()),
					() -> document.content().getTargets().remove(target)));
		} else {
			target(dimension).ifPresentOrElse(target -> set(target, Literals.TARGET__VALUE, score, gesture), () -> add(dimension, score));
		}
	}

	/** Sets when the score should be reached; null leaves that open. Without a target nothing happens. */
	public void setDay(Dimension dimension, LocalDate day, Gesture gesture) {
		target(dimension).ifPresent(target -> set(target, Literals.TARGET__BY, day, gesture));
	}

	private void add(Dimension dimension, double score) {
		Target target = Ids.create(Literals.TARGET);
		target.setDimension(dimension);
		target.setValue(score);
		document.execute(NLS.bind(Messages.changeTarget, dimension.getName()), () -> document.content().getTargets().add(target));
	}

	private void set(Target target, EStructuralFeature feature, Object value, Gesture gesture) {
		document.set(target, feature, value, NLS.bind(Messages.changeTarget, target.getDimension().getName()), gesture);
	}
}
