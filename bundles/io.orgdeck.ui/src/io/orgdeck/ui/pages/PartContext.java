package io.orgdeck.ui.pages;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.places.Places;

/** What every part gives its pages in the same way: the workbench around it, and what is selected in it. */
public abstract class PartContext implements PageContext {

	private final IWorkbenchPart part;
	private final SelectionHub selection;

	/** @param selection what the part tells the views around */
	protected PartContext(IWorkbenchPart part, SelectionHub selection) {
		this.part = part;
		this.selection = selection;
	}

	@Override
	public final void show(EClass type) {
		Places.platform().open(part.getSite().getPage(), type);
	}

	@Override
	public final void select(Object object) {
		select(object == null ? StructuredSelection.EMPTY : new StructuredSelection(object));
	}

	@Override
	public final void select(ISelection chosen) {
		selection.setSelection(chosen);
	}

	@Override
	public final void run(String commandId) {
		Commands.run(part.getSite(), commandId);
	}

	@Override
	public final Shell shell() {
		return part.getSite().getShell();
	}

	@Override
	public final IServiceLocator services() {
		return part.getSite();
	}
}
