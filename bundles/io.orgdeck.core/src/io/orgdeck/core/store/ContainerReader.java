package io.orgdeck.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open container. */
final class ContainerReader implements Closeable {

	static final String MODEL = "model.xml";
	static final String ATTACHMENTS = "attachments/";

	private final ByteSource source;
	private final ZipReader zip;
	private final Manifest manifest;

	private ContainerReader(ByteSource source) throws IOException {
		this.source = source;
		zip = new ZipReader(source);
		manifest = Manifest.parse(zip.read(required(Manifest.NAME), Limits.MANIFEST_BYTES));
	}

	/** The container takes the source over and closes it, also when it cannot be opened. */
	static ContainerReader open(ByteSource source) throws IOException {
		boolean open = false;
		try {
			var reader = new ContainerReader(source);
			open = true;
			return reader;
		} finally {
			if (!open) {
				source.close();
			}
		}
	}

	ZipReader.Entry required(String name) throws DamagedException {
		return zip.entry(name).orElseThrow(() -> new DamagedException(Messages.Container_incomplete));
	}

	ZipReader zip() {
		return zip;
	}

	Manifest manifest() {
		return manifest;
	}

	byte[] model() throws IOException {
		return zip.read(required(MODEL), Limits.MODEL_BYTES);
	}

	/** Names of entries that are neither manifest nor model nor attachment: a newer version has put them there. */
	List<String> unknownEntries() {
		return zip.entries().stream().map(ZipReader.Entry::name)
				.filter(name -> !name.equals(Manifest.NAME) && !name.equals(MODEL) && !name.startsWith(ATTACHMENTS))
				.toList();
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
