package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language that the user has chosen for the screen and the command line: a file with its BCP 47 tag in the user's data folder, which
 * io.orgdeck.core writes. Without one it is the computer's.
 */
final class ScreenLanguage {

	private static final String FILE = "language";
	private static final int MOST_BYTES = 100;
	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

	private ScreenLanguage() {
	}

	/** What the framework and the workbench are told; nothing when none is chosen, or the file says none. */
	static Map<String, String> properties(Path data) {
		Path file = data.resolve(FILE);
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
				return Map.of();
			}
			String tag = Files.readString(file, StandardCharsets.UTF_8).strip();
			if (!TAG.matcher(tag).matches()) {
				return Map.of();
			}
			var locale = Locale.forLanguageTag(tag);
			String direction = RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
			return Map.of("osgi.nl", locale.toString(), "eclipse.orientation", direction);
		} catch (IOException unreadable) {
			return Map.of(); // nobody is kept from work by a file that says no more than a language
		}
	}
}
