package io.orgdeck.core.export;

import io.orgdeck.core.report.ReportModel;
import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An exporter that can go over a file it wrote before and keep what people wrote in it since. It does so when the option
 * {@link #PREVIOUS} names that file.
 */
public interface RevisingExporter extends Exporter {

	/** Option: path of the file that was exported before. */
	String PREVIOUS = "previous"; //$NON-NLS-1$

	/** Option: {@code true} to write anew also those parts that people wrote in; parts they claimed stay in any case. */
	String REPLACE_EDITED = "replaceEdited"; //$NON-NLS-1$

	/**
	 * What an export with these options would change, in the order of the file. Nothing is written.
	 *
	 * @throws IOException with a sentence, when the earlier file cannot be read or nothing in it can be found again
	 */
	List<PlannedChange> plan(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException;
}
