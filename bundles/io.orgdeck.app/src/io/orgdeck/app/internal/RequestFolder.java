package io.orgdeck.app.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Where a second start of the program leaves the names of the files that it was asked to open. The launcher says where; taking a
 * request away tells the second start that it may end.
 */
final class RequestFolder {

	private static final String PROPERTY = "orgdeck.requests";
	private static final String REQUESTS = "*.request";

	private final Path folder;
	private final Consumer<List<Path>> taker;

	private RequestFolder(Path folder, Consumer<List<Path>> taker) {
		this.folder = folder;
		this.taker = taker;
	}

	/** @param taker given the files of each request, on a thread of its own; none at all means that the window is wanted */
	static void watch(Consumer<List<Path>> taker) {
		var folder = System.getProperty(PROPERTY);
		if (folder != null) {
			Thread.ofPlatform().daemon().name("Orgdeck requests").start(new RequestFolder(Path.of(folder), taker)::run);
		}
	}

	private void run() {
		try (WatchService watch = folder.getFileSystem().newWatchService()) {
			folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
			while (true) {
				takeAll();
				var key = watch.take();
				key.pollEvents();
				if (!key.reset()) {
					return; // the folder has gone
				}
			}
		} catch (IOException | ClosedWatchServiceException failed) {
			ILog.of(RequestFolder.class).warn(failed.getMessage(), failed);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	private void takeAll() throws IOException {
		try (var requests = Files.newDirectoryStream(folder, REQUESTS)) {
			for (Path request : requests) {
				var files = Files.readAllLines(request).stream().map(URI::create).map(Path::of).toList();
				Files.delete(request);
				taker.accept(files);
			}
		}
	}
}
