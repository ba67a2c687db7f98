package io.orgdeck.core.pack;

import java.util.Map;

import io.orgdeck.core.export.ExporterEntry;

/**
 * A file of a pack before it is made.
 *
 * @param exporter who makes it
 * @param options  how
 * @param name     what it is called in the folder
 */
public record PackFile(ExporterEntry exporter, Map<String, String> options, String name) {

	public PackFile {
		options = Map.copyOf(options);
	}
}
