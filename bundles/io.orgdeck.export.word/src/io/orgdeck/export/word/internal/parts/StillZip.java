package io.orgdeck.export.word.internal.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all carry the same time, as Word writes them, so that equal papers are equal files in every zone. */
final class StillZip extends ZipArchiveOutputStream {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	StillZip(OutputStream out) {
		super(out);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(TIME);
		super.putArchiveEntry(entry);
	}
}
