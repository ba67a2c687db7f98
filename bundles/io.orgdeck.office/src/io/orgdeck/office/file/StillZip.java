package io.orgdeck.office.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all carry the same time, as Office writes them, so that equal files are equal bytes in every zone. */
public final class StillZip extends ZipArchiveOutputStream {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** @param out stays open when the zip is closed */
	public StillZip(OutputStream out) {
		super(new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				out.write(bytes, from, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		});
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		var still = new ZipArchiveEntry(entry.getName()); // another time, once set, would win
		still.setTimeLocal(TIME);
		super.putArchiveEntry(still);
	}
}
