package io.orgdeck.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;

/**
 * The files of a folder, and of those in it, that are a library's business, as the folder shows them now.
 *
 * @param files   by path below the folder, with slashes on every system
 * @param notices what could not be looked at, as sentences
 */
record FolderFiles(SortedMap<String, SeenFile> files, List<String> notices) {

	/** So many folders are looked at side by side, as a share in the network answers each question late. */
	private static final int AT_ONCE = 8;

	/** What stands in one folder itself. */
	private record Level(List<Path> folders, Map<String, SeenFile> files, List<String> notices) {
	}

	static FolderFiles of(Path folder) throws IOException {
		var found = new FolderFiles(new TreeMap<>(), new ArrayList<>());
		try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Path> folders = List.of(folder);
			while (!folders.isEmpty()) {
				var below = new ArrayList<Path>();
				List<Callable<Level>> looks = folders.stream().<Callable<Level>>map(one -> () -> level(folder, one)).toList();
				for (Future<Level> look : workers.invokeAll(looks)) {
					Level level = look.get();
					below.addAll(level.folders());
					found.files.putAll(level.files());
					found.notices.addAll(level.notices());
				}
				folders = below;
			}
			return found;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	private static Level level(Path library, Path folder) throws IOException {
		var level = new Level(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
		String before = library.equals(folder) ? ""
				: library.relativize(folder).toString().replace(folder.getFileSystem().getSeparator(), "/") + "/";
		Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = file.getFileName().toString();
				if (attributes.isDirectory() && !name.startsWith(".")) {
					level.folders.add(file);
				} else if (attributes.isRegularFile() && Library.isFile(before + name)) {
					level.files.put(before + name, new SeenFile(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(library)) {
					throw failure;
				}
				level.notices.add(NLS.bind(Messages.scan_unreadable, file, Failure.reason(failure)));
				return FileVisitResult.CONTINUE;
			}
		});
		return level;
	}
}
