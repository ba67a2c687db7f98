package io.orgdeck.core.tables;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads one kind of spreadsheet file. Implementations are free of state and come through the extension point
 * {@code io.orgdeck.core.importers}. They say what was typed and leave it to others what it means: no formula is computed,
 * no external file is opened, no macro runs, and a file that would not fit into memory is refused. Whatever a person typed,
 * anywhere in the file, is in the result.
 */
public interface SheetReader {

	/**
	 * @param in      the file; left open
	 * @param name    what messages call the file
	 * @param monitor asked now and then whether to go on
	 * @throws IOException                with a sentence that says what is wrong and the remedy
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException;

	/** The same for callers who cannot be interrupted. */
	default Spreadsheet read(InputStream in, String name) throws IOException {
		return read(in, name, new NullProgressMonitor());
	}
}
