package io.orgdeck.cli.internal;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;

/**
 * Where a command gets the password of a protected file: from a file, from the environment, or from whoever sits at the
 * terminal. Never from the command line itself, which others on the machine can see.
 */
final class AskedPassword implements PasswordSource {

	/** Environment variable with the password. */
	static final String VARIABLE = "ORGDECK_PASSWORD";

	private static final int TRIES = 3;
	private static final Path STANDARD_INPUT = Path.of("-");
	private static final int LONGEST = 1 << 16;

	private final Path file;
	private final CommandSpec spec;
	private int asked;

	/** @param file the password stands in its first line; null when nobody has named one */
	AskedPassword(Path file, CommandSpec spec) {
		this.file = file;
		this.spec = spec;
	}

	@Override
	public Optional<char[]> passwordOf(String name, boolean again) {
		if (file != null) {
			return again ? Optional.empty() : Optional.of(inFile());
		}
		String given = System.getenv(VARIABLE);
		if (given != null) {
			return again ? Optional.empty() : Optional.of(given.toCharArray());
		}
		Console console = System.console();
		if (console == null || asked++ == TRIES) {
			return Optional.empty();
		}
		return Optional.ofNullable(console.readPassword("%s", NLS.bind(again ? Messages.passwordAgain : Messages.passwordAsk, name)));
	}

	private char[] inFile() {
		try {
			return firstLine(file);
		} catch (StoreException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	/**
	 * The password in a file, or in what is piped into the command where the file is called "-".
	 *
	 * @throws StoreException when it cannot be read or there is none
	 */
	static char[] firstLine(Path file) throws StoreException {
		try {
			byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readNBytes(LONGEST) : Files.readAllBytes(file);
			CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
			Arrays.fill(bytes, (byte) 0);
			int end = 0;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			var line = new char[end];
			text.get(line);
			if (line.length == 0) {
				throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.emptyPasswordFile, file));
			}
			return line;
		} catch (IOException e) {
			throw e instanceof StoreException empty ? empty
					: new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.passwordFile, file), e);
		}
	}
}
