package io.orgdeck.ui.decks;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;

/** Finds the exporters that are about a deck alone. */
final class Exporters {

	private Exporters() {
	}

	static ExporterEntry find(String id) throws ExecutionException {
		return ExporterRegistry.platform().exporters().stream().filter(exporter -> exporter.id().equals(id)).findFirst()
				.orElseThrow(() -> new ExecutionException(NLS.bind(Messages.noExporter, id)));
	}
}
