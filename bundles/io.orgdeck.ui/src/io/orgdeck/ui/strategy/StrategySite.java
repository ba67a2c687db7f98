package io.orgdeck.ui.strategy;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Identified;

/** What a page may ask of the view around it. */
public interface StrategySite {

	Shell shell();

	/** Tells the views around what the user is looking at. */
	void select(ISelection selection);

	/** Shows a card to be read. */
	void show(Card card);

	/** Goes to an action or a working group on the board. */
	void reveal(Identified object);
}
