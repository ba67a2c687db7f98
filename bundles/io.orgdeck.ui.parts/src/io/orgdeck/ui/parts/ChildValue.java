package io.orgdeck.ui.parts;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.Ids;

/**
 * A feature of the only child in a reference, such as the client's name. A file may lack the child; it is made with the
 * first value.
 *
 * @param document  where the objects live
 * @param parent    the object above
 * @param reference the containment reference of the child
 * @param feature   the child's feature
 * @param label     what a change does, as it stands after "Undo"
 */
public record ChildValue<T>(OrgDocument<?> document, Supplier<? extends EObject> parent, EReference reference,
		EStructuralFeature feature, String label) implements Value<T> {

	@Override
	public T get() {
		return existing().get();
	}

	@Override
	public void set(T value, Gesture gesture) {
		if (child() != null) {
			existing().set(value, gesture);
		} else if (value != null && !"".equals(value)) {
			document.execute(label, () -> {
				EObject child = Ids.create(reference.getEReferenceType());
				child.eSet(feature, value);
				parent.get().eSet(reference, child);
			});
		}
	}

	@Override
	public boolean isEditable() {
		return true;
	}

	private FeatureValue<T> existing() {
		return new FeatureValue<>(document, this::child, feature, label);
	}

	private EObject child() {
		return (EObject) parent.get().eGet(reference);
	}
}
