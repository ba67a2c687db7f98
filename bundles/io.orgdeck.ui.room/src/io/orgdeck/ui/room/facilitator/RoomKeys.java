package io.orgdeck.ui.room.facilitator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;

/** Reads the lines that say which key does what, so that what they say can be done with the mouse as well. */
final class RoomKeys {

	/** Between two entries of a line. */
	private static final String GAP = " {3,}";
	private static final Map<String, Integer> NAMED = Map.of(Messages.keySpace, (int) ' ', Messages.keyEscape, (int) SWT.ESC,
			Messages.keyEnter, (int) SWT.CR, Messages.keyBack, (int) SWT.BS, "←", SWT.ARROW_LEFT, "→", SWT.ARROW_RIGHT, "↑", SWT.ARROW_UP,
			"↓", SWT.ARROW_DOWN, "?",
			(int) '?');

	/**
	 * A key that can be pressed.
	 *
	 * @param code    what it is to SWT
	 * @param control whether it is pressed together with Ctrl
	 */
	record Key(int code, boolean control) {
	}

	/**
	 * What stands on the screen of one thing that can be done.
	 *
	 * @param words the names of the keys and what they do
	 * @param keys  from left to right; none where the words name no single key
	 */
	record Entry(String words, List<Key> keys) {

		/** The key that a click means. @param share how far to the right it was, from 0 to 1 */
		Optional<Key> at(double share) {
			return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(Math.clamp((long) (share * keys.size()), 0, keys.size() - 1)));
		}
	}

	private RoomKeys() {
	}

	/** One line of two, the entries of the first before those of the second. */
	static String joined(String first, String second) {
		return first + "   " + second;
	}

	static List<Entry> entries(String line) {
		return List.of(line.strip().split(GAP)).stream().map(words -> new Entry(words, keys(words))).toList();
	}

	private static List<Key> keys(String words) {
		var keys = new ArrayList<Key>();
		boolean control = false;
		for (var word : words.split(" ")) {
			if (word.equals(Messages.keyControl)) {
				control = true;
			} else if (NAMED.containsKey(word)) {
				keys.add(new Key(NAMED.get(word), control));
			} else if (word.length() == 1 && keys.isEmpty() && Character.isUpperCase(word.charAt(0))) {
				keys.add(new Key(Character.toLowerCase(word.charAt(0)), control));
			} else {
				break;
			}
		}
		return keys;
	}
}
