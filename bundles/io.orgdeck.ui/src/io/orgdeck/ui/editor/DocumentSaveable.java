package io.orgdeck.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.WorkbenchPart;
import org.eclipse.ui.progress.IJobRunnable;

/**
 * A document as the workbench saves it: one, however many editors show it, so that it is asked about once. A large one is saved in a
 * job, and work goes on meanwhile.
 */
final class DocumentSaveable extends Saveable {

	private final OpenDocument<?> open;
	private boolean saving;

	DocumentSaveable(OpenDocument<?> open) {
		this.open = open;
	}

	@Override
	public String getName() {
		return open.inFront().map(WorkbenchPart::getTitle).orElseGet(open.document()::displayName);
	}

	@Override
	public String getToolTipText() {
		return open.inFront().map(WorkbenchPart::getTitleToolTip).orElse("");
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return open.document().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		open.commit();
		if (!open.saving().save(monitor)) {
			monitor.setCanceled(true);
		}
	}

	/** Saves, or does of it what needs this thread. */
	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
		open.commit();
		if (open.saving().takesLong()) {
			return open.saving()::saveInJob;
		}
		doSave(monitor);
		return null;
	}

	/** What is changed during the save is not in the file, and the document says so. */
	@Override
	public void disableUI(IWorkbenchPart[] parts, boolean closing) {
		saving = true;
	}

	@Override
	public void enableUI(IWorkbenchPart[] parts) {
		saving = false;
	}

	/** Whether a save in a job goes on. The workbench wants the editor to be there until it has ended. */
	boolean isSaving() {
		return saving;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
