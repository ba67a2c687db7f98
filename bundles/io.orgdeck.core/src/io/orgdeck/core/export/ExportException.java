package io.orgdeck.core.export;

import java.io.IOException;

/** An export that did not happen. The message is one sentence for the person who asked for it. */
public class ExportException extends IOException {

	private static final long serialVersionUID = 1L;

	public ExportException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
