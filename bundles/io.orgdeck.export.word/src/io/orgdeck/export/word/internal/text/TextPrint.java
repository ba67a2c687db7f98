package io.orgdeck.export.word.internal.text;

import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A print of text that tells whether an author changed it. Space does not count, because word processors rearrange it;
 * results of fields must not be added, because word processors work them out again.
 */
public final class TextPrint {

	private final CRC32 crc = new CRC32();

	public void add(String text) {
		String clean = DocumentText.clean(text);
		for (int i = 0; i < clean.length(); i++) {
			char c = clean.charAt(i);
			if (!Character.isWhitespace(c)) {
				crc.update(c >> 8);
				crc.update(c);
			}
		}
	}

	public void reset() {
		crc.reset();
	}

	/** Eight hexadecimal digits. */
	@Override
	public String toString() {
		return HexFormat.of().toHexDigits((int) crc.getValue());
	}
}
