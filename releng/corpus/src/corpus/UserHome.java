package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import corpus.Product.Result;

/** A user of the packed product with folders of their own: what is installed there is in nobody else's way. */
record UserHome(Path folder) {

	/** Where the product looks for this user's plug-ins. */
	Path plugins() throws IOException {
		String data = System.getProperty("os.name").startsWith("Mac") ? "Library/Application Support/Orgdeck" : "data of mine/orgdeck";
		return Files.createDirectories(folder.resolve(data).resolve("plugins"));
	}

	Result run(Object... arguments) throws IOException {
		return Product.run(command(arguments), environment());
	}

	/** The product's own commands do what they always did. */
	void assertProductWorks() throws IOException {
		String formats = run("export", "--list").assertDone().out();
		List.of("board-paper", "workbook", "votes").forEach(id -> assertEquals(true, formats.contains(id + " ("), formats));
		Result checked = run("check", Originals.sample()).assertReadable();
		assertEquals(1, checked.status(), checked::toString);
	}

	/** Starts a command that never ends, waits until its mark names that jar, and kills it. */
	void runAndKill(String jar, Object... arguments) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true)
				.redirectOutput(folder.resolve("killed.out").toFile());
		builder.environment().putAll(environment());
		Process process = builder.start();
		long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (process.isAlive() && !isStarting(jar)) {
			if (System.nanoTime() > limit) {
				process.destroyForcibly();
				throw new AssertionError("The plug-in has not begun to start: " + jar);
			}
			process.waitFor(50, TimeUnit.MILLISECONDS);
		}
		assertEquals(true, process.isAlive(), () -> "It came to an end: " + jar);
		process.destroyForcibly().waitFor();
	}

	private boolean isStarting(String jar) throws IOException {
		Path running = plugins().resolve("running");
		if (!Files.isDirectory(running)) {
			return false;
		}
		try (var files = Files.newDirectoryStream(running)) {
			for (Path file : files) {
				if (Files.readString(file).contains(jar)) {
					return true;
				}
			}
		}
		return false;
	}

	private List<String> command(Object... arguments) {
		var command = new ArrayList<String>();
		command.add(Product.launcher().toString());
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return command;
	}

	private Map<String, String> environment() {
		return Map.of("HOME", folder.toString(), "XDG_DATA_HOME", folder.resolve("data of mine").toString(), "XDG_CACHE_HOME",
				folder.resolve("cache").toString());
	}
}
