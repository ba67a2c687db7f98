package io.orgdeck.ui.pages;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A part of the workbench that shows one of several pages. */
public interface PagedPart {

	/** Shows the page beside the present one, if there is one. @param by 1 for the next, -1 for the one before */
	void showNeighbour(int by);

	/** Shows the page with this id, if there is one. */
	default void showPage(String id) {
		// A part that does not know its pages by id stays at the one that it shows.
	}

	/** The id of the page that is shown now. */
	Optional<String> pageId();

	/** Whether the page that is shown now is where somebody finds that object. */
	default boolean isInFront(EObject object) {
		return true;
	}
}
