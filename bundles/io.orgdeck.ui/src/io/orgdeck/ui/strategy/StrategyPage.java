package io.orgdeck.ui.strategy;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.ui.editor.LiveAssessment;

/** One page of the strategy: the same working groups, actions and dates seen in another way. */
public interface StrategyPage {

	/** What the page is called in the row of pages. */
	String title();

	/** Makes the page; called once, before anything else. */
	Control create(Composite parent);

	/** Adds the tools of the page. */
	default void addTools(IToolBarManager bar) {
	}

	/** Prints the page; empty where there is nothing to print. */
	default Optional<IAction> print() {
		return Optional.empty();
	}

	/** Shows the strategy of an assessment. */
	void open(LiveAssessment live, StrategyBoardModel model);

	/** Shows what the assessment says now. */
	void refresh();

	/** Whether this is the page on which an object of the strategy is looked at. */
	default boolean shows(EObject object) {
		return false;
	}

	/** Selects an object that this page shows, and scrolls to it. */
	default void reveal(EObject object) {
	}

	/** Writes what still stands in a field. */
	default void commit() {
	}

	void setFocus();

	/** Takes over how the page was set up when the workbench was closed. */
	default void restore(IMemento memento) {
	}

	/** Notes how the page is set up. */
	default void save(IMemento memento) {
	}
}
