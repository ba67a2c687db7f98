package io.orgdeck.core.export;

/** The assessment holds nothing yet of what an exporter is about. A board pack does without that file and says so. */
public class NothingToExport extends ExportException {

	private static final long serialVersionUID = 1L;

	public NothingToExport(String sentence) {
		super(sentence, null);
	}
}
