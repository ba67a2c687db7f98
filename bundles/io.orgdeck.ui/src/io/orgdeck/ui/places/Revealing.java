package io.orgdeck.ui.places;

import org.eclipse.emf.ecore.EObject;

/** A part that can bring an object into view: the part itself is one, or it adapts to one. */
public interface Revealing {

	/** Brings an object into view where it belongs, and selects it. */
	void reveal(EObject object);
}
