package io.orgdeck.core.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.model.assessment.Assessment;

/** Reads any number of files with answers and compares them with an assessment, which is only read. */
public final class ResponseFiles {

	private final SheetReaders readers;
	private final Assessment assessment;

	/** @param assessment to which the answers shall belong */
	public ResponseFiles(SheetReaders readers, Assessment assessment) {
		this.readers = readers;
		this.assessment = assessment;
	}

	/**
	 * What importing the files would change. A file that cannot be read is one of the problems.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public ResponseImport read(List<Path> files, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.reader_task, files.size());
		var reader = new ResponseReader(assessment);
		var read = new ArrayList<Responses>();
		for (Path file : files) {
			String name = file.getFileName().toString();
			progress.subTask(NLS.bind(Messages.reader_reading, name));
			read.add(read(reader, file, name, progress.split(1)));
		}
		return ResponseImport.of(assessment, read);
	}

	private Responses read(ResponseReader reader, Path file, String name, IProgressMonitor monitor) {
		try {
			return reader.read(readers.read(file, monitor));
		} catch (StoreException e) {
			return Responses.unreadable(name, e.getMessage());
		}
	}
}
