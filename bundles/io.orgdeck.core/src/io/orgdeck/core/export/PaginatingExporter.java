package io.orgdeck.core.export;

import io.orgdeck.core.report.ReportModel;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/** An exporter whose files have pages, and that can say how many there will be before anything is written. */
public interface PaginatingExporter extends Exporter {

	/**
	 * Pages as they are estimated.
	 *
	 * @param body   pages before the first appendix, cover and contents included
	 * @param all    all pages
	 * @param starts on which page each section begins, by its id
	 */
	record Pages(int body, int all, Map<String, Integer> starts) {

		public Pages {
			starts = Map.copyOf(starts);
		}

		/** On which page a section begins. */
		public Optional<Integer> start(String section) {
			return Optional.ofNullable(starts.get(section));
		}
	}

	/**
	 * The pages of a report with these options. Nothing is written.
	 *
	 * @throws IOException with a sentence, when a template cannot be used
	 */
	Pages pages(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException;
}
