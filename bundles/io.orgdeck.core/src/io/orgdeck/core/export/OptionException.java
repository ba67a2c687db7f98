package io.orgdeck.core.export;

/** An option that the exporter does not have, or a value that the option does not take. */
public class OptionException extends ExportException {

	private static final long serialVersionUID = 1L;

	public OptionException(String sentence) {
		super(sentence, null);
	}
}
