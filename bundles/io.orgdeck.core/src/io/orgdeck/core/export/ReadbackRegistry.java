package io.orgdeck.core.export;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/** Those who read again what exporters have written, by the ending of the file. */
public final class ReadbackRegistry {

	static final String ELEMENT = "readback";

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public ReadbackRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The readers of the running platform. */
	public static ReadbackRegistry platform() {
		return new ReadbackRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** The reader of files with that ending, without the dot. */
	public Optional<Readback> find(String extension) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(ExporterRegistry.EXTENSION_POINT)) {
			if (element.getName().equals(ELEMENT) && extension.equalsIgnoreCase(element.getAttribute("extension"))) {
				try {
					if (element.createExecutableExtension("class") instanceof Readback reader) {
						return Optional.of(reader);
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
		log.warn(NLS.bind(Messages.readbackUnusable, element.getAttribute("extension"), element.getContributor().getName()), cause);
	}
}
