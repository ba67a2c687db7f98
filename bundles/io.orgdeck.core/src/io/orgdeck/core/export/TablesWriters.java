package io.orgdeck.core.export;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/** Those who write tables that belong to no single assessment, by the ending of the file. */
public final class TablesWriters {

	static final String ELEMENT = "tables";

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public TablesWriters(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The writers of the running platform. */
	public static TablesWriters platform() {
		return new TablesWriters(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** The writer of files with that ending, without the dot. */
	public Optional<TablesWriter> find(String extension) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(ExporterRegistry.EXTENSION_POINT)) {
			if (element.getName().equals(ELEMENT) && extension.equalsIgnoreCase(element.getAttribute("extension"))) {
				try {
					if (element.createExecutableExtension("class") instanceof TablesWriter writer) {
						return Optional.of(writer);
					}
					unusable(element, null);
				} catch (CoreException | RuntimeException | LinkageError e) {
					unusable(element, e);
				}
			}
		}
		return Optional.empty();
	}

	private void unusable(IConfigurationElement element, Throwable cause) {
		log.warn(NLS.bind(Messages.tablesUnusable, element.getAttribute("extension"), element.getContributor().getName()), cause);
	}
}
