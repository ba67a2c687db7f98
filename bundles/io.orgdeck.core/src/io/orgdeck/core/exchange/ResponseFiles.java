package io.orgdeck.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;

/** Reads any number of files with answers and compares them with an assessment, which is only read. */
public final class ResponseFiles {

	private final SheetReaders readers;
	private final Optional<AnswerImporters> importers;
	private final Assessment assessment;

	/** @param assessment to which the answers shall belong */
	public ResponseFiles(SheetReaders readers, Assessment assessment) {
		this(readers, Optional.empty(), assessment);
	}

	/**
	 * @param importers  for tables that other programs have written
	 * @param assessment to which the answers shall belong
	 */
	public ResponseFiles(SheetReaders readers, AnswerImporters importers, Assessment assessment) {
		this(readers, Optional.of(importers), assessment);
	}

	private ResponseFiles(SheetReaders readers, Optional<AnswerImporters> importers, Assessment assessment) {
		this.readers = readers;
		this.importers = importers;
		this.assessment = assessment;
	}

	/**
	 * What importing the files would change. A file that cannot be read is one of the problems.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public ResponseImport read(List<Path> files, IProgressMonitor monitor) {
		return open(files, monitor).plan();
	}

	/**
	 * The files, so that somebody can decide what tables of other programs mean. A file that cannot be read is one of the problems.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public ReadAnswers open(List<Path> files, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.reader_task, files.size());
		var reader = new ResponseReader(assessment);
		var read = new ReadAnswers(assessment);
		for (Path file : files) {
			String name = file.getFileName().toString();
			progress.subTask(NLS.bind(Messages.reader_reading, name));
			try {
				add(reader, readers.read(file, progress.split(1)), read);
			} catch (StoreException e) {
				read.add(Responses.unreadable(name, e.getMessage()));
			}
		}
		return read;
	}

	/**
	 * The files, all of them or none.
	 *
	 * @throws StoreException where one of them cannot be read
	 */
	public ReadAnswers openAll(List<Path> files, IProgressMonitor monitor) throws StoreException {
		var reader = new ResponseReader(assessment);
		var read = new ReadAnswers(assessment);
		for (Path file : files) {
			add(reader, readers.read(file, monitor), read);
		}
		return read;
	}

	private void add(ResponseReader reader, Spreadsheet file, ReadAnswers read) {
		Optional<AnswerTable> table = reader.knows(file) ? Optional.empty()
				: importers.flatMap(known -> known.recognise(file, assessment));
		table.ifPresentOrElse(read::add, () -> read.add(reader.read(file)));
	}
}
