package io.orgdeck.ui.strategy;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.model.deck.Card;

/** What a page may ask of the view around it. */
public interface StrategySite {

	Shell shell();

	/** Tells the views around what the user is looking at. */
	void select(ISelection selection);

	/** Shows a card to be read. */
	void show(Card card);

	/** Goes to an object of the strategy on the page where it belongs. */
	void reveal(EObject object);
}
