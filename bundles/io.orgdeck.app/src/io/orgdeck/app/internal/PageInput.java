package io.orgdeck.app.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Stands for a page of the product itself, which has no file and is not brought back by a restart.
 *
 * @param name    on its tab
 * @param toolTip says what the page is
 */
public record PageInput(String name, String toolTip) implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return toolTip;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
