package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a file as somebody does who has nothing but the file, whoever wrote it. What only belongs to the furniture of a
 * file, such as page numbers and tables of contents, is left out. Implementations are free of state and come through the extension
 * point {@code io.orgdeck.core.exporters}.
 */
public interface Readback {

	/** @throws IOException with a sentence, when the file cannot be read */
	List<Passage> read(Path file, IProgressMonitor monitor) throws IOException;
}
