package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The one workbench that somebody has on a screen: whoever starts it a second time means that one. The first start holds a lock on
 * a folder; a later one leaves there a list of the files to be opened, which the workbench takes.
 */
final class RunningWorkbench implements AutoCloseable {

	/** Tells the workbench the folder in which it finds what it is asked to open. */
	static final String PROPERTY = "orgdeck.requests";

	private static final String LOCK = "lock";
	private static final String REQUESTS = "*.request";
	/** A workbench that is itself starting takes some seconds before it looks. */
	private static final long PATIENCE_MILLIS = 30_000;
	private static final long PAUSE_MILLIS = 50;

	private final Path folder;
	private final FileChannel channel;

	private RunningWorkbench(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** @return this process as the one that takes requests from now on; empty while there is another */
	static Optional<RunningWorkbench> claim(Path folder) throws IOException {
		Files.createDirectories(folder);
		var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException inThisProcess) {
			lock = null;
		} catch (IOException | RuntimeException failed) {
			channel.close();
			throw failed;
		}
		if (lock == null) {
			channel.close();
			return Optional.empty();
		}
		forgetOldRequests(folder);
		return Optional.of(new RunningWorkbench(folder, channel));
	}

	private static void forgetOldRequests(Path folder) throws IOException {
		try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, REQUESTS)) {
			for (Path request : old) {
				Files.deleteIfExists(request);
			}
		}
	}

	Path folder() {
		return folder;
	}

	/**
	 * Asks the workbench that holds the folder to open files, or only to come to the front, and waits until it has taken note.
	 *
	 * @return false when it did not; then nothing is left behind
	 */
	static boolean ask(Path folder, List<Path> files) throws IOException {
		var written = Files.createTempFile(folder, "", ".part");
		var request = folder.resolve(written.getFileName().toString().replace(".part", ".request"));
		Files.write(written, files.stream().map(file -> file.toAbsolutePath().normalize().toUri().toString()).toList());
		Files.move(written, request, StandardCopyOption.ATOMIC_MOVE);
		long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
		try {
			while (Files.exists(request) && isHeld(folder) && System.nanoTime() < until) {
				Thread.sleep(PAUSE_MILLIS);
			}
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
		return !Files.deleteIfExists(request);
	}

	/** Whether there is still somebody to ask: it may have ended meanwhile. */
	private static boolean isHeld(Path folder) throws IOException {
		try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE); var lock = channel.tryLock()) {
			return lock == null;
		} catch (OverlappingFileLockException inThisProcess) {
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
