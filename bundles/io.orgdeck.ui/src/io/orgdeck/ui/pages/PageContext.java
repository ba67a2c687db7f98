package io.orgdeck.ui.pages;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;

/** What a page may ask of the editor or view around it. */
public interface PageContext {

	/** What is open, as one of its kinds: the document, or what lives beside it. Null when the host has nothing of that kind. */
	<T> T get(Class<T> type);

	/** Brings an object into view: on the page of this host that shows it, otherwise in the part that does. */
	void reveal(EObject object);

	/** Shows a page of this host by its id, if there is one. */
	void show(String page);

	/** Shows a page of this host and puts the focus into one of its sections. */
	void show(String page, String section);

	/** Brings the part to the front that shows objects of a class, such as the strategy. */
	void show(EClass type);

	/** Tells the views around what the user is looking at; null for nothing in particular. */
	void select(Object object);

	/** Tells the views around what the user has selected. */
	void select(ISelection selection);

	/** Runs a command of the workbench. */
	void run(String commandId);

	Shell shell();

	/** The services of the host's site. */
	IServiceLocator services();
}
