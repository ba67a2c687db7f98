package io.orgdeck.ui.places;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.assessment.Participant;

/** A part that can bring an object into view: the part itself is one, or it adapts to one. */
public interface Revealing {

	/** Brings an object into view where it belongs, and selects it. */
	void reveal(EObject object);

	/** Brings into view what concerns one person of an object, such as their vote; where there is no such thing, the object. */
	default void reveal(EObject object, Participant person) {
		reveal(object);
	}
}
