package io.orgdeck.updates;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.StoreException;

/**
 * Where newer versions are looked for, and whom they must come from. A firm writes it into {@value #FILE} in the folder {@code lib}
 * of an installation, a user in the preferences; what the user says counts.
 *
 * @param address of the feed: a folder, or https, http or file; empty when none is set
 * @param key     the public key of whoever makes versions, 64 hexadecimal digits; empty when none is set
 * @param atStart whether to look at each start of the workbench
 */
public record UpdateSettings(String address, String key, boolean atStart) {

	static final String FILE = "updates.properties";

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
	private static final String ADDRESS = "address";
	private static final String PUBLIC_KEY = "key";
	private static final String AT_START = "at-start";

	public UpdateSettings {
		address = address.strip();
		key = key.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
	}

	/** What is set now; unreadable settings are none. */
	public static UpdateSettings get() {
		return of(ThisProduct.running().home().resolve("lib").resolve(FILE), file());
	}

	static UpdateSettings of(Path shipped, Path own) {
		var all = new Properties();
		for (Path file : new Path[] { shipped, own }) {
			try (Reader in = new StringReader(Files.readString(file))) {
				all.load(in);
			} catch (IOException | IllegalArgumentException none) {
				// Most installations have none.
			}
		}
		return new UpdateSettings(all.getProperty(ADDRESS, ""), all.getProperty(PUBLIC_KEY, ""),
				Boolean.parseBoolean(all.getProperty(AT_START)));
	}

	/** Whether that can be a public key. */
	public static boolean isKey(String text) {
		return KEY.matcher(new UpdateSettings("", text, false).key()).matches();
	}

	/** Whether newer versions can be looked for at all. */
	public boolean areComplete() {
		return !address.isEmpty() && isKey(key);
	}

	/** Keeps this for the user. */
	public void keep() throws StoreException {
		var all = new Properties();
		all.setProperty(ADDRESS, address);
		all.setProperty(PUBLIC_KEY, key);
		all.setProperty(AT_START, Boolean.toString(atStart));
		StateFolder.write(file(), out -> {
			var text = new StringWriter();
			all.store(text, null);
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		});
	}

	private static Path file() {
		return StateFolder.path().resolve(FILE);
	}
}
