package io.orgdeck.core.tables;

import java.io.IOException;
import java.util.List;

/**
 * Writes comma-separated text (RFC 4180): lines end with CR and LF, a field is quoted where it must be. A byte order mark stands
 * first, without which Excel takes the text for one of another encoding.
 */
public final class CsvWriter {

	private final Appendable out;
	private boolean begun;

	public CsvWriter(Appendable out) {
		this.out = out;
	}

	/** Writes one row. */
	public void row(List<String> fields) throws IOException {
		if (!begun) {
			out.append('\ufeff');
			begun = true;
		}
		for (int i = 0; i < fields.size(); i++) {
			if (i > 0) {
				out.append(',');
			}
			field(fields.get(i));
		}
		out.append("\r\n");
	}

	private void field(String field) throws IOException {
		boolean quote = field.isEmpty() ? false
				: field.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' || c == '\n' || c == '\r')
						|| field.charAt(0) == '\ufeff';
		if (quote) {
			out.append('"').append(field.replace("\"", "\"\"")).append('"');
		} else {
			out.append(field);
		}
	}
}
