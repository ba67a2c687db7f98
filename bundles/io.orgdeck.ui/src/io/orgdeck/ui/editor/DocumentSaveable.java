package io.orgdeck.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** An editor's document as the workbench saves it: a large one in a job, and work goes on meanwhile. */
final class DocumentSaveable extends Saveable {

	private final DocumentEditor<?> editor;
	private boolean saving;

	DocumentSaveable(DocumentEditor<?> editor) {
		this.editor = editor;
	}

	@Override
	public String getName() {
		return editor.getTitle();
	}

	@Override
	public String getToolTipText() {
		return editor.getTitleToolTip();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return editor.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		editor.doSave(monitor);
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
		return editor.beginSave(monitor);
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
		return other instanceof DocumentSaveable saveable && saveable.editor == editor;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(editor);
	}
}
