package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.report.ReportModel;

/**
 * An exporter that can go over a file it wrote before and keep what people wrote in it since. It does so when the option
 * {@link #PREVIOUS} names that file.
 */
public interface RevisingExporter extends Exporter {

	/** Option: path of the file that was exported before. */
	String PREVIOUS = "previous";

	/**
	 * Option: parts to write anew although people wrote in them, with commas between them, or {@link #ALL}. Parts that they
	 * claimed stay in any case.
	 */
	String REPLACE = "replace";

	/** Option: parts to leave as they are although nobody wrote in them, with commas between them. */
	String KEEP = "keep";

	/** Stands for all parts. */
	String ALL = "all";

	/**
	 * Whether a file was written by this exporter, so that it can be gone over. It may have a password, which the options
	 * then hold.
	 *
	 * @throws IOException with a sentence, when the file cannot be read
	 */
	boolean recognises(Path file, ExportOptions options) throws IOException;

	/**
	 * What an export with these options would change, in the order of the file. Nothing is written.
	 *
	 * @throws IOException with a sentence, when the earlier file cannot be read or must not be gone over
	 */
	List<PlannedChange> plan(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException;
}
