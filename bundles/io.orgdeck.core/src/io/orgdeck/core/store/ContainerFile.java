package io.orgdeck.core.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The entries of a container on disk. It is opened for each reading, so that the file is not kept in use. */
record ContainerFile(Path file, Optional<FileKey> key) implements EntrySource {

	@Override
	public List<String> names() throws IOException {
		try (ContainerReader reader = ContainerReader.open(ByteSource.of(file))) {
			return reader.zip().entries().stream().map(ZipReader.Entry::name).toList();
		}
	}

	@Override
	public Optional<EntryContent> raw(String name) throws IOException {
		try (ContainerReader reader = ContainerReader.open(ByteSource.of(file))) {
			return reader.zip().entry(name)
					.map(entry -> reader.zip().raw(entry, () -> reopened(name, (zip, found) -> zip.openRaw(found))));
		}
	}

	@Override
	public Optional<InputStream> open(String name) throws IOException {
		boolean here;
		try (ContainerReader reader = ContainerReader.open(ByteSource.of(file))) {
			here = reader.zip().entry(name).isPresent();
		}
		return here ? Optional.of(reopened(name, this::clear)) : Optional.empty();
	}

	private InputStream clear(ZipReader zip, ZipReader.Entry entry) throws IOException {
		InputStream content = zip.open(entry);
		return key.isPresent() ? new UnsealingInputStream(content, key.get(), entry.name()) : content;
	}

	private interface Reading {
		InputStream open(ZipReader zip, ZipReader.Entry entry) throws IOException;
	}

	private InputStream reopened(String name, Reading reading) throws IOException {
		ContainerReader reader = ContainerReader.open(ByteSource.of(file));
		boolean open = false;
		try {
			var stream = new FilterInputStream(reading.open(reader.zip(), reader.required(name))) {
				@Override
				public void close() throws IOException {
					super.close();
					reader.close();
				}
			};
			open = true;
			return stream;
		} finally {
			if (!open) {
				reader.close();
			}
		}
	}
}
