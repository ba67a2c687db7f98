package io.orgdeck.ui.plan.strategy;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Value;

/** Makes values for the fields of a page that outlives the assessment it shows: each is in the one that is open at the time. */
public final class StrategyValues {

	private AssessmentDocument document;

	/** From now on values are in this assessment. */
	public void open(AssessmentDocument next) {
		document = next;
	}

	/** The assessment that is shown. */
	public AssessmentDocument document() {
		return document;
	}

	/**
	 * A feature of an object.
	 *
	 * @param owner the object that is shown at the moment, or null
	 * @param label what a change does, as it stands after "Undo"
	 */
	public <T> Value<T> of(Supplier<? extends EObject> owner, EStructuralFeature feature, String label) {
		return new Value<>() {
			@Override
			public T get() {
				return now().get();
			}

			@Override
			public void set(T value, Gesture gesture) {
				now().set(value, gesture);
			}

			@Override
			public boolean isEditable() {
				return owner.get() != null;
			}

			private FeatureValue<T> now() {
				return new FeatureValue<>(document, owner, feature, label);
			}
		};
	}
}
