package io.orgdeck.ui.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.OrgDocument;

/** Takes objects out of a document together with every mention of them elsewhere. */
public final class Removal {

	private Removal() {
	}

	/** Removes the objects in one step. */
	public static void of(OrgDocument<?> document, Collection<? extends EObject> objects, String label) {
		document.execute(label, () -> EcoreUtil.deleteAll(List.copyOf(objects), true));
	}
}
