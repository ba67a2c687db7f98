package io.orgdeck.ui.pages;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

import io.orgdeck.model.assessment.Participant;

/**
 * One page of an editor or a view. Its host makes it by a constructor without parameters, asks for its widgets when it is
 * first shown, and refreshes it only while it is.
 */
public abstract class Page {

	/** What the page may ask of its host; there from {@link #init} on. */
	protected PageContext context;

	/** Called once, before anything else. Of what is open, a page takes here what stays the same as long as the page lives. */
	public void init(PageContext host) {
		context = host;
	}

	/** Whether the page has something to say about what is open; asked once, after {@link #init}. */
	public boolean fits() {
		return true;
	}

	/** Makes the page's widgets; called once. */
	public abstract Control create(Composite parent);

	/** Puts the focus where the user most likely goes on. */
	public abstract void setFocus();

	/** In a view: another assessment is in front than before. Called before {@link #refresh} and whenever the page comes to the front. */
	public void inputChanged() {
	}

	/** Shows what the document says now. */
	public void refresh() {
	}

	/** Shows what the checks have found, when the page shows that. */
	public void checked() {
	}

	/** Puts into the document what the user has begun to enter. */
	public void commit() {
	}

	/** Whether this page is the place where that object is shown; asked before the page's widgets are made. */
	public boolean shows(EObject object) {
		return false;
	}

	/** Brings an object into view that this page shows. */
	public void reveal(EObject object) {
	}

	/** Brings into view what concerns one person of an object that this page shows. */
	public void reveal(EObject object, Participant person) {
		reveal(object);
	}

	/** Puts the focus into the section of that name, where somebody is to go on. A page without such a section takes the focus itself. */
	public void enter(String section) {
		setFocus();
	}

	/** In a view: adds the page's tools. */
	public void addTools(IToolBarManager bar) {
	}

	/** Prints the page; empty where there is nothing to print. */
	public Optional<IAction> print() {
		return Optional.empty();
	}

	/** In a view: takes over how the page was set up when the workbench was closed. */
	public void restore(IMemento memento) {
	}

	/** In a view: notes how the page is set up; asked of pages that were never shown, too. */
	public void save(IMemento memento) {
	}
}
