package io.orgdeck.core.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.report.ReportModel;

/** An exporter whose files have pages, and that can say how many there will be before anything is written. */
public interface PaginatingExporter extends Exporter {

	/**
	 * Pages as they are estimated.
	 *
	 * @param front  pages of cover and contents, if they stand on pages of their own
	 * @param body   pages between those and the first appendix
	 * @param all    all pages
	 * @param starts on which page each section begins, by its id
	 */
	record Pages(int front, int body, int all, Map<String, Integer> starts) {

		/** Boards ask for about four pages of body; more than this is too long. */
		public static final int MOST_BODY = 5;

		public Pages {
			starts = Map.copyOf(starts);
		}

		public int appendices() {
			return all - front - body;
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
