package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A signing key as text that can be printed, and typed again.
 *
 * @param key    the public key, 64 hexadecimal digits
 * @param secret what signs, as many
 */
public record KeyBackup(String key, String secret) {

	private static final String FORMAT = "orgdeck-key-1";
	private static final Pattern LINES = Pattern
			.compile(FORMAT + "\\s+key((?:\\s+[0-9a-f]{4}){16})\\s+secret((?:\\s+[0-9a-f]{4}){16})\\s*$");
	private static final int LARGEST = 64 << 10;
	private static final int GROUP = 4;
	private static final int GROUPS_IN_LINE = 8;

	/** @throws IOException with a sentence, when it is none */
	static KeyBackup read(Path file) throws IOException {
		try {
			Matcher lines = LINES.matcher(Files.size(file) > LARGEST ? "" : Files.readString(file));
			if (lines.find()) {
				return new KeyBackup(lines.group(1).replaceAll("\\s", ""), lines.group(2).replaceAll("\\s", ""));
			}
			throw broken(file, Optional.empty());
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw broken(file, Optional.of(e));
		}
	}

	private static StoreException broken(Path file, Optional<IOException> cause) {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.backupBroken, file), cause.orElse(null));
	}

	/** The text, with what whoever finds it should know. */
	public String text() {
		return NLS.bind(Messages.backupLead, Hashes.inShort(Hashes.ofKey(key))) + FORMAT + "\nkey\n" + grouped(key) + "\nsecret\n"
				+ grouped(secret) + '\n';
	}

	/** Writes the text to a file that nobody but the user may read. */
	public void write(Path file) throws IOException {
		SafeFile.writeSecret(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
	}

	private static String grouped(String digits) {
		return IntStream.range(0, digits.length() / GROUP)
				.mapToObj(i -> digits.substring(i * GROUP, (i + 1) * GROUP) + ((i + 1) % GROUPS_IN_LINE == 0 ? "\n" : " "))
				.collect(Collectors.joining()).strip();
	}
}
