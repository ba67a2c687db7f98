package io.orgdeck.core.export;

import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.assessment.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The safe way to export: the exporter works on a report made from a copy, writes beside the target, and the file
 * appears under its name only when it is whole. Cancelled or failed, it leaves nothing behind.
 */
public final class ExportRun {

	private ExportRun() {
	}

	/**
	 * Writes an assessment with an exporter. May run on any thread as long as nobody changes the assessment until
	 * the report is made, which is the first thing that happens.
	 *
	 * @param replace whether an existing file may be replaced
	 * @throws OptionException when the exporter does not take one of the options
	 * @throws IOException with a sentence that names the file and what went wrong
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public static void write(ExporterEntry exporter, Assessment assessment, ExportOptions options, Path target, boolean replace,
			IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.exportTask, target.getFileName()), 100);
		ExportOptions resolved = options.with(exporter.options().resolve(options.values(), assessment));
		Exporter writer = exporter.create();
		ReportModel report = ReportBuilder.report(assessment, LocalDate.now(options.clock()));
		progress.split(10);
		SafeFile.write(target, replace, out -> {
			try {
				writer.export(report, resolved, out, progress.split(85));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | LinkageError e) { // a fault of the exporter must not look like success
				throw new ExportException(NLS.bind(Messages.exportFailed, target, e.getMessage()), e);
			}
		});
	}
}
