package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packed product, started by its own launcher as a person starts it. */
final class Product {

	/** Minutes that a program may take that normally takes seconds; only a failing test ever waits so long. */
	private static final int PATIENCE = 10;

	private static final Path LAUNCHER = Path.of(System.getProperty("launcher"));

	/** What only a programmer understands; a value that is not there in JSON is meant for programs. */
	private static final Pattern TECHNICAL = Pattern.compile(
			"\\b(?:org|java|javax|com|sun|io)[./][a-z]\\w*[./]\\w*[A-Z]|\\w+Exception\\b|[a-z]Error\\b|(?<!\": )\\bnull\\b|^\\s+at ",
			Pattern.MULTILINE);

	/**
	 * How a command ended.
	 *
	 * @param out what it said on standard output
	 * @param err what it said on standard error
	 */
	record Result(int status, String out, String err) {

		/** It did what it was told to. */
		Result assertDone() {
			assertEquals(0, status, this::toString);
			return assertReadable();
		}

		/** It could not be done, and one sentence says why. */
		Result assertRefused(String file) {
			assertTrue(status == 1 || status == 3, this::toString);
			assertEquals(1, Stream.of(err.split("\n")).filter(line -> !line.isBlank()).count(), this::toString);
			assertTrue(err.contains(file), this::toString);
			return assertReadable();
		}

		/** Whatever it said can be read by anybody. */
		Result assertReadable() {
			assertFalse(TECHNICAL.matcher(out + err).find(), this::toString);
			return this;
		}
	}

	private Product() {
	}

	/** The folder with the product's plug-ins. */
	static Path plugins() throws IOException {
		Path folder = LAUNCHER.toRealPath().getParent();
		Path beside = folder.resolve("plugins");
		return Files.isDirectory(beside) ? beside : folder.resolveSibling("Eclipse").resolve("plugins"); // in the application of macOS
	}

	static Result run(Object... arguments) throws IOException {
		var command = new ArrayList<String>();
		command.add(LAUNCHER.toString());
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return run(command);
	}

	static Path launcher() {
		return LAUNCHER;
	}

	/** Runs any program to its end. */
	static Result run(List<String> command) throws IOException {
		return run(command, Map.of());
	}

	/** Runs it with some variables of its environment set. */
	static Result run(List<String> command, Map<String, String> environment) throws IOException {
		Path out = Files.createTempFile("corpus-", ".out");
		Path err = Files.createTempFile("corpus-", ".err");
		try {
			var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				throw new AssertionError("Did not come to an end: " + command);
			}
			return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}
}
