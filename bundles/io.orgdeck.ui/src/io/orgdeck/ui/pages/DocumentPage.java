package io.orgdeck.ui.pages;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;

/** A page whose fields are bound to features of a document. */
public abstract class DocumentPage extends Page {

	protected final Bindings bindings = new Bindings();
	protected final Fields fields = new Fields(bindings);

	@Override
	public void refresh() {
		bindings.refresh();
	}

	@Override
	public void commit() {
		bindings.commit();
	}

	/**
	 * A feature of whatever object is shown at the moment.
	 *
	 * @param label what a change does, as it stands after "Undo"
	 */
	protected final <T> FeatureValue<T> value(Supplier<? extends EObject> owner, EStructuralFeature feature, String label) {
		return new FeatureValue<>(document(), owner, feature, label);
	}

	protected abstract OrgDocument<?> document();
}
