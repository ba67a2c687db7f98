package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;

/** Why a workbook is not read, as a sentence with a remedy; whatever else a library throws becomes one. */
final class Refusal extends IOException {

	private static final long serialVersionUID = 1L;

	Refusal(String sentence) {
		super(sentence);
	}

	Refusal(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
