package io.orgdeck.ui.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the editors of the last session back. */
public class FileInputFactory implements IElementFactory {

	public static final String ID = "io.orgdeck.ui.fileInput";

	private static final String FILE = "file";

	public static void write(Path file, IMemento memento) {
		memento.putString(FILE, file.toString());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		var file = memento.getString(FILE);
		return file == null ? null : new FileInput(Path.of(file));
	}
}
