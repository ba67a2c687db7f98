package io.orgdeck.core.export;

import io.orgdeck.core.store.StoreException;

/** An export that did not happen. The message is one sentence for the person who asked for it. */
public class ExportException extends StoreException {

	private static final long serialVersionUID = 1L;

	public ExportException(String sentence, Throwable cause) {
		super(Kind.CANNOT_WRITE, sentence, cause);
	}
}
