package io.orgdeck.core.pack;

import java.util.Map;

import io.orgdeck.core.export.ExporterEntry;

/**
 * A file of a board pack before it is made.
 *
 * @param exporter who makes it
 * @param options  how
 */
public record PackFile(ExporterEntry exporter, Map<String, String> options) {

	public PackFile {
		options = Map.copyOf(options);
	}

	/** What it is called in the folder. */
	public String name() {
		return exporter.packName().orElse(exporter.name()) + '.' + exporter.extension();
	}
}
