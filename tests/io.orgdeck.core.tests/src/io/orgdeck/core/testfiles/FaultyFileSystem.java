package io.orgdeck.core.testfiles;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The file system of {@link FaultyFiles}. */
final class FaultyFileSystem extends FileSystem {

	private final FaultyFiles provider;
	private final FileSystem real = FileSystems.getDefault();

	FaultyFileSystem(FaultyFiles provider) {
		this.provider = provider;
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public Path getPath(String first, String... more) {
		return new FaultyPath(this, real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		PathMatcher matcher = real.getPathMatcher(pattern);
		return path -> matcher.matches(((FaultyPath) path).real());
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return List.of();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return real.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException();
	}
}
