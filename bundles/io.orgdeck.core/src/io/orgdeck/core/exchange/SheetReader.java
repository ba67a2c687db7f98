package io.orgdeck.core.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one kind of spreadsheet file. Implementations are free of state and come through the extension point
 * {@code io.orgdeck.core.importers}. They say what was typed and leave it to others what it means: no formula is computed,
 * no external file is opened, no macro runs, and a file that would not fit into memory is refused.
 */
public interface SheetReader {

	/**
	 * @param in   the file; left open
	 * @param name what messages call the file
	 * @throws IOException with a sentence that says what is wrong and the remedy
	 */
	Spreadsheet read(InputStream in, String name) throws IOException;
}
