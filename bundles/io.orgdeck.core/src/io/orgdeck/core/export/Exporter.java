package io.orgdeck.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.report.ReportModel;

/**
 * Writes a report in one file format. Implementations are free of state and come through the extension point
 * {@code io.orgdeck.core.exporters}. The caller owns the copy of the assessment, the temporary file, the move into
 * place, progress and cancelling: an exporter writes to the stream and checks the monitor now and then.
 */
public interface Exporter {

	/**
	 * @param report  what to write
	 * @param options how to write it
	 * @param out     where to; left open
	 * @param monitor told what is done; when cancelled, {@link org.eclipse.core.runtime.OperationCanceledException}
	 * @throws IOException with a sentence that names what went wrong and the remedy
	 */
	void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException;

	/** What the author should know of the report before what was written of it goes out, in sentences. */
	default List<String> warnings(ReportModel report) {
		return List.of();
	}

	/**
	 * The same for an export with these options, such as what a template holds that does not come along.
	 *
	 * @throws IOException with a sentence, when a file that the options name cannot be read
	 */
	default List<String> warnings(ReportModel report, ExportOptions options) throws IOException {
		return warnings(report);
	}
}
