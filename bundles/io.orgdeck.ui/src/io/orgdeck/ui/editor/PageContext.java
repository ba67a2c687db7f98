package io.orgdeck.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;

/** What a page may ask of the editor around it. */
public interface PageContext {

	/** Brings an object into view on the page where it belongs. */
	void reveal(EObject object);

	/** Shows the page of that kind. */
	void show(Class<? extends DocumentPage> page);

	/** Tells the views around the editor what the user is looking at; null for nothing in particular. */
	void select(Object object);

	/** Brings the strategy of the assessment to the front. */
	void showStrategy();

	/** Runs a command of the workbench. */
	void run(String commandId);

	Shell shell();

	/** The services of the editor's site. */
	IServiceLocator services();
}
