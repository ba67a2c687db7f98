package io.orgdeck.core.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/**
 * The steps that plug-ins bring, those of this bundle among them. One that cannot be used is logged once; the others work.
 */
final class MigrationRegistry {

	static final String EXTENSION_POINT = "io.orgdeck.core.migrations";

	/** Without a platform, as in plain programs: the steps of this bundle. */
	private static final List<MigrationStep> OWN = List.of(
			new MigrationStep(new FormatVersion(0, 9), new FormatVersion(1, 0), new From09To10()));

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	/** @param registry null where no platform is running */
	MigrationRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	static MigrationRegistry platform() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return new MigrationRegistry(registry, registry == null ? ContributionLog.silent() : ContributionLog.platform());
	}

	/** The usable steps; of two from the same version the first. */
	List<MigrationStep> steps() {
		if (registry == null) {
			return OWN;
		}
		Map<FormatVersion, MigrationStep> byStart = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			step(element).ifPresent(step -> {
				if (byStart.putIfAbsent(step.from(), step) != null) {
					log.warn(NLS.bind(Messages.MigrationRegistry_twice, element.getContributor().getName(), step.from()), null);
				}
			});
		}
		return List.copyOf(byStart.values());
	}

	private Optional<MigrationStep> step(IConfigurationElement element) {
		String contributor = element.getContributor().getName();
		Optional<FormatVersion> from = FormatVersion.parse(element.getAttribute("from"));
		Optional<FormatVersion> to = FormatVersion.parse(element.getAttribute("to"));
		boolean forward = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
				&& to.get().compareTo(FormatVersion.CURRENT) <= 0;
		if (!forward) {
			log.warn(NLS.bind(Messages.MigrationRegistry_versions,
					new Object[] { contributor, element.getAttribute("from"), element.getAttribute("to") }), null);
			return Optional.empty();
		}
		try {
			if (element.createExecutableExtension("class") instanceof Migration migration) {
				return Optional.of(new MigrationStep(from.get(), to.get(), migration));
			}
			log.warn(NLS.bind(Messages.MigrationRegistry_class, contributor, element.getAttribute("class")), null);
		} catch (CoreException | RuntimeException | LinkageError e) { // a foreign class must not cost the other steps
			log.warn(NLS.bind(Messages.MigrationRegistry_class, contributor, element.getAttribute("class")), e);
		}
		return Optional.empty();
	}
}
