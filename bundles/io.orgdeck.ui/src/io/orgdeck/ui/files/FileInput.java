package io.orgdeck.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.OpenedCopies;

/**
 * A file anywhere on this computer as the input of an editor. Two inputs are equal when they name the same place, so
 * that a file is never open in two editors.
 *
 * @param file absolute and normalised
 */
public record FileInput(Path file) implements IEditorInput, IPersistableElement {

	public FileInput {
		file = file.toAbsolutePath().normalize();
	}

	@Override
	public boolean exists() {
		return Files.isRegularFile(file);
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(getName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return OpenedCopies.has(file) ? null : this;
	}

	@Override
	public String getFactoryId() {
		return FileInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		FileInputFactory.write(file, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Path.class ? adapter.cast(file) : null;
	}
}
