package io.orgdeck.core.testfiles;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a folder on disk, seen through a file system that can be told to fail: after some bytes, in atomic moves,
 * or by ending the process at any step, with or without the power going out as well.
 */
public final class FaultyFiles extends FileSystemProvider {

	/** What a killed process would do next: nothing. */
	public static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private final FaultyFileSystem fileSystem;
	private final UnsyncedBytes unsynced = new UnsyncedBytes();
	private long bytesLeft = Long.MAX_VALUE;
	private boolean atomicMoves = true;
	private long stepsLeft = Long.MAX_VALUE;
	private long steps;

	public FaultyFiles() {
		fileSystem = new FaultyFileSystem(this);
	}

	/** The same place, seen through this file system. */
	public Path see(Path real) {
		return new FaultyPath(fileSystem, real);
	}

	/** From now on, the disk has room for that many bytes. */
	public FaultyFiles roomFor(long bytes) {
		bytesLeft = bytes;
		return this;
	}

	public FaultyFiles withoutAtomicMoves() {
		atomicMoves = false;
		return this;
	}

	/** The process ends when it begins its step of that number: writing, syncing, moving, deleting. */
	public FaultyFiles killAtStep(long step) {
		stepsLeft = step;
		return this;
	}

	/** How many steps there were. */
	public long steps() {
		return steps;
	}

	/** What was written but never synced is gone. */
	public void powerGoesOut() throws IOException {
		unsynced.lose();
	}

	/** @return whether this step is the one at which the process ends */
	boolean isLastStep() {
		if (stepsLeft <= 0) {
			throw new Killed();
		}
		steps++;
		return --stepsLeft <= 0;
	}

	void step() {
		if (isLastStep()) {
			throw new Killed();
		}
	}

	long takeRoom(long wanted) {
		long granted = Math.min(wanted, bytesLeft);
		bytesLeft -= granted;
		return granted;
	}

	private static Path real(Path path) {
		return ((FaultyPath) path).real();
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		boolean writes = options.stream().anyMatch(option -> !option.toString().equals("READ"));
		if (writes) {
			step();
		}
		FileChannel channel = FileChannel.open(real(path), options, attributes);
		if (writes) {
			return new FaultyChannel(this, channel, unsynced.of(real(path)));
		}
		boolean folder = Files.isDirectory(real(path));
		return folder ? new FaultyChannel(this, channel, new UnsyncedBytes.Synced()) : channel;
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		step();
		if (!atomicMoves && List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
			throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "not on this file system");
		}
		Files.move(real(source), real(target), options);
		unsynced.moved(real(source), real(target));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		step();
		Files.copy(real(source), real(target), options);
	}

	@Override
	public void delete(Path path) throws IOException {
		step();
		Files.delete(real(path));
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		step();
		Files.createDirectory(real(folder), attributes);
	}

	@Override
	public void createLink(Path link, Path existing) throws IOException {
		step();
		Files.createLink(real(link), real(existing));
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		var found = new ArrayList<Path>();
		try (var entries = Files.newDirectoryStream(real(folder))) {
			for (Path entry : entries) {
				Path seen = folder.resolve(entry.getFileName().toString());
				if (filter.accept(seen)) {
					found.add(seen);
				}
			}
		}
		return new DirectoryStream<>() {
			@Override
			public Iterator<Path> iterator() {
				return found.iterator();
			}

			@Override
			public void close() {
				// everything is in the list already
			}
		};
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return see(Files.readSymbolicLink(real(link)));
	}

	@Override
	public boolean isSameFile(Path path, Path other) throws IOException {
		return Files.isSameFile(real(path), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return Files.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return Files.getFileStore(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real(path).getFileSystem().provider().checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return Files.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return Files.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return Files.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		step();
		Files.setAttribute(real(path), attribute, value, options);
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return fileSystem;
	}

	@Override
	public Path getPath(URI uri) {
		throw new UnsupportedOperationException();
	}
}
