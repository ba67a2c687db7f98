package io.orgdeck.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;

/**
 * The files of a folder, and of those in it, that are a library's business, as the folder shows them now.
 *
 * @param files   by path below the folder, with slashes on every system
 * @param notices what could not be looked at, as sentences
 */
record FolderFiles(SortedMap<String, SeenFile> files, List<String> notices) {

	static FolderFiles of(Path folder) throws IOException {
		var found = new FolderFiles(new TreeMap<>(), new ArrayList<>());
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
				if (attributes.isRegularFile() && Library.isFile(path)) {
					found.files.put(path, new SeenFile(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(folder)) {
					throw failure;
				}
				found.notices.add(NLS.bind(Messages.scan_unreadable, file, Failure.reason(failure)));
				return FileVisitResult.CONTINUE;
			}
		});
		return found;
	}
}
