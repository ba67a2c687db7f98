package io.orgdeck.core.testfiles;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of {@link FaultyFiles}. */
record FaultyPath(FaultyFileSystem fileSystem, Path real) implements Path {

	private Path seen(Path path) {
		return path == null ? null : new FaultyPath(fileSystem, path);
	}

	private static Path realOf(Path path) {
		return path instanceof FaultyPath faulty ? faulty.real : path;
	}

	@Override
	public FileSystem getFileSystem() {
		return fileSystem;
	}

	@Override
	public boolean isAbsolute() {
		return real.isAbsolute();
	}

	@Override
	public Path getRoot() {
		return seen(real.getRoot());
	}

	@Override
	public Path getFileName() {
		return seen(real.getFileName());
	}

	@Override
	public Path getParent() {
		return seen(real.getParent());
	}

	@Override
	public int getNameCount() {
		return real.getNameCount();
	}

	@Override
	public Path getName(int index) {
		return seen(real.getName(index));
	}

	@Override
	public Path subpath(int begin, int end) {
		return seen(real.subpath(begin, end));
	}

	@Override
	public boolean startsWith(Path other) {
		return real.startsWith(realOf(other));
	}

	@Override
	public boolean endsWith(Path other) {
		return real.endsWith(realOf(other));
	}

	@Override
	public Path normalize() {
		return seen(real.normalize());
	}

	@Override
	public Path resolve(Path other) {
		return seen(real.resolve(realOf(other)));
	}

	@Override
	public Path relativize(Path other) {
		return seen(real.relativize(realOf(other)));
	}

	@Override
	public URI toUri() {
		return real.toUri();
	}

	@Override
	public Path toAbsolutePath() {
		return seen(real.toAbsolutePath());
	}

	@Override
	public Path toRealPath(LinkOption... options) throws IOException {
		return seen(real.toRealPath(options));
	}

	@Override
	public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int compareTo(Path other) {
		return real.compareTo(realOf(other));
	}

	@Override
	public String toString() {
		return real.toString();
	}
}
