package io.orgdeck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a pipe from a file or a device. What cannot be written to a pipe has lost its reader, as in {@code orgdeck check FILE |
 * head}, which is nobody's fault; what the system says of it differs with its language. Where it has no such files, as on
 * Windows, nothing is known to be one.
 */
final class Pipe {

	static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

	private static final int KIND = 0xF000;
	private static final int FIFO = 0x1000;

	private Pipe() {
	}

	static boolean is(Path file) {
		try {
			return ((Integer) Files.getAttribute(file, "unix:mode") & KIND) == FIFO;
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return false; // another system
		}
	}
}
