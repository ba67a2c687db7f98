package io.orgdeck.core.store;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes file names of what people call their clients, decks and participants. */
public final class FileNames {

	/** Bytes in UTF-8; leaves room for an ending, and a word before or after, in the 255 that file systems grant. */
	private static final int LONGEST = 200;

	private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

	/** Windows drops them at the end of a name; a dot at the beginning hides a file elsewhere. */
	private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

	/** What Windows takes for a device, whatever the ending. */
	private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

	private FileNames() {
	}

	/**
	 * The words as a name without folder and ending that every file system takes.
	 *
	 * @param words any text, also null
	 * @return empty when nothing is left that could be a name
	 */
	public static String of(String words) {
		if (words == null) {
			return "";
		}
		String name = trimmed(NOT_IN_NAMES.matcher(words).replaceAll("_"));
		while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			name = trimmed(name.substring(0, name.offsetByCodePoints(name.length(), -1)));
		}
		return DEVICE.matcher(name).matches() ? name + '_' : name;
	}

	private static String trimmed(String name) {
		return EDGES.matcher(name).replaceAll("");
	}
}
