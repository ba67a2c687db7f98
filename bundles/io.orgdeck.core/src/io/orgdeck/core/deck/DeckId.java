package io.orgdeck.core.deck;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.FileNames;

/**
 * The id under which a deck is found. What is named after it differs for different ids, whatever script they are written in:
 * the file in the folder of decks, and the plug-in.
 */
final class DeckId {

	private static final int LONGEST = 200;
	/** Letters and digits of any script, joined by dots, hyphens and underscores. */
	private static final Pattern USABLE = Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+[._-]*+)*+(?<![._-])");
	/** What OSGi takes as the name of a plug-in. */
	private static final Pattern PLUGIN_NAME = Pattern.compile("[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)*+");

	private static final int READABLE = 60;
	private static final int HASH_DIGITS = 8;

	private DeckId() {
	}

	/** Why no deck can be installed under that id, in a sentence; empty when it can. */
	static Optional<String> flaw(String id) {
		if (id == null || id.isBlank()) {
			return Optional.of(Messages.flawNoId);
		}
		boolean usable = id.length() <= LONGEST && USABLE.matcher(id).matches();
		return usable ? Optional.empty() : Optional.of(NLS.bind(Messages.flawId, shortened(id)));
	}

	private static String shortened(String id) {
		return id.length() <= READABLE ? id : cut(id) + '\u2026';
	}

	/** The name of the installed file without its ending: readable, and another for every id. */
	static String fileName(String id) {
		String name = FileNames.of(id);
		return cut(name) + '-' + hash(id);
	}

	/** The name of a plug-in that brings the deck: the id itself where a plug-in may be called so. */
	static String pluginName(String id) {
		if (id.length() <= LONGEST && PLUGIN_NAME.matcher(id).matches()) {
			return id;
		}
		String plain = id.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^_+|_+$", "");
		return (plain.isEmpty() ? "deck" : cut(plain)) + '-' + hash(id);
	}

	private static String cut(String name) {
		return name.length() <= READABLE ? name
				: name.substring(0, READABLE - (Character.isHighSurrogate(name.charAt(READABLE - 1)) ? 1 : 0));
	}

	private static String hash(String id) {
		return Sha256.of(id).substring(0, HASH_DIGITS);
	}
}
