package io.orgdeck.ui.parts;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.document.OrgDocument;

/**
 * One feature of an object in a document. Empty text is stored as none.
 *
 * @param document where the object lives
 * @param owner    the object that is shown at the moment, or null
 * @param feature  the feature
 * @param label    what a change does, as it stands after "Undo": "Change client name"
 */
public record FeatureValue<T>(OrgDocument<?> document, Supplier<? extends EObject> owner, EStructuralFeature feature,
		String label) implements Value<T> {

	@Override
	@SuppressWarnings("unchecked")
	public T get() {
		var object = owner.get();
		return object == null ? null : (T) object.eGet(feature);
	}

	@Override
	public void set(T value, Gesture gesture) {
		var object = owner.get();
		if (object != null) {
			document.set(object, feature, stored(value), label, gesture);
		}
	}

	/** Nothing is stored as none, and as the usual figure where there must be one. */
	private Object stored(T value) {
		return value == null || "".equals(value) ? feature.getDefaultValue() : value;
	}

	@Override
	public boolean isEditable() {
		return owner.get() != null;
	}

	/** The same value in another form, such as a list of names as lines of text. */
	public <U> Value<U> as(Function<T, U> shown, Function<U, T> stored) {
		var original = this;
		return new Value<>() {
			@Override
			public U get() {
				var value = original.get();
				return value == null ? null : shown.apply(value);
			}

			@Override
			public void set(U value, Gesture gesture) {
				original.set(stored.apply(value), gesture);
			}

			@Override
			public boolean isEditable() {
				return original.isEditable();
			}
		};
	}
}
