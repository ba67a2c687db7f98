package io.orgdeck.export.excel.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** Hands unpacked parts to POI, so that it reads what was checked, and nothing else. */
final class PackageParts implements ZipEntrySource {

	private final NavigableMap<String, byte[]> parts;
	private boolean closed;

	/** @param parts by their names, without regard to case */
	PackageParts(NavigableMap<String, byte[]> parts) {
		this.parts = parts;
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		String name = path.replace('\\', '/').replaceFirst("^/+", "");
		String stored = parts.ceilingKey(name);
		return stored != null && stored.equalsIgnoreCase(name) ? new ZipArchiveEntry(stored) : null;
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		byte[] part = parts.get(entry.getName());
		if (part == null) {
			throw new FileNotFoundException(entry.getName());
		}
		return new ByteArrayInputStream(part);
	}

	@Override
	public void close() {
		closed = true;
	}

	@Override
	public boolean isClosed() {
		return closed;
	}
}
