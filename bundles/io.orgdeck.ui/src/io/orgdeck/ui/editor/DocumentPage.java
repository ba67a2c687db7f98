package io.orgdeck.ui.editor;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;

/** One page of an editor. It is made when it is first shown, and refreshed only while it is. */
public abstract class DocumentPage {

	protected final Bindings bindings = new Bindings();
	protected final Fields fields = new Fields(bindings);

	/** What the page is called in the page bar. */
	public abstract String title();

	/** Makes the page's widgets; called once. */
	public abstract Control create(Composite parent);

	/** Puts the focus where the user most likely goes on. */
	public abstract void setFocus();

	/** Shows what the document says now. */
	public void refresh() {
		bindings.refresh();
	}

	/** Shows what the checks have found, when the page shows that. */
	public void checked() {
	}

	/** Puts into the document what the user has begun to enter. */
	public void commit() {
		bindings.commit();
	}

	/** Whether this page is the place where that object is shown; asked before the page is made. */
	public boolean shows(EObject object) {
		return false;
	}

	/** Brings an object into view that this page shows. */
	public void reveal(EObject object) {
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
