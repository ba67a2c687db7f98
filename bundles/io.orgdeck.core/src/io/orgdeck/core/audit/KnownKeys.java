package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * The public keys that the user knows to be of somebody, such as those of the firm. Anybody can write any name beside a signature;
 * whose key it is only those know who have compared it.
 *
 * @param names by key, what the user calls whose it is
 */
public record KnownKeys(Map<String, String> names) {

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");

	public KnownKeys {
		names = Map.copyOf(names);
	}

	/** @throws IOException with a sentence, when they cannot be read */
	public static KnownKeys read() throws IOException {
		var names = new LinkedHashMap<String, String>();
		Path file = file();
		if (Files.isRegularFile(file)) {
			try {
				for (String line : Files.readAllLines(file)) {
					var parts = LINE.matcher(line);
					if (!parts.matches()) {
						throw new IOException(line);
					}
					names.put(parts.group(1), parts.group(2));
				}
			} catch (IOException e) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.keysUnreadable, file), e);
			}
		}
		return new KnownKeys(names);
	}

	/** Whether that can be a public key. */
	public static boolean isKey(String text) {
		return text.matches("[0-9a-f]{64}");
	}

	/** With one more, or another name for one that is known. */
	public KnownKeys with(String key, String name) {
		var more = new LinkedHashMap<>(names);
		more.put(key, name.strip().replaceAll("\\s+", " "));
		return new KnownKeys(more);
	}

	/** Without one of them. */
	public KnownKeys without(String key) {
		var fewer = new LinkedHashMap<>(names);
		fewer.remove(key);
		return new KnownKeys(fewer);
	}

	/** Keeps them for the user. */
	public void keep() throws IOException {
		String lines = names.entrySet().stream().map(entry -> entry.getKey() + ' ' + entry.getValue() + '\n').sorted()
				.reduce("", String::concat);
		StateFolder.write(file(), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
	}

	/** Whose a key is, in a few words. */
	public String whose(String key) throws IOException {
		if (SigningKey.find().filter(own -> own.key().equals(key)).isPresent()) {
			return Messages.keyOwn;
		}
		return Optional.ofNullable(names.get(key)).map(name -> NLS.bind(Messages.keyKnown, name)).orElse(Messages.keyUnknown);
	}

	private static Path file() {
		return StateFolder.path().resolve("keys").resolve("known");
	}
}
