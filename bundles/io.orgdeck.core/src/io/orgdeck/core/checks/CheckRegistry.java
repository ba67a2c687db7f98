package io.orgdeck.core.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;

/**
 * The checks that plug-ins bring, those of this bundle among them. A check that cannot be used, or that fails when it runs,
 * is logged once; the others work.
 */
public final class CheckRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.core.checks";

	private static CheckRegistry platform;

	private final IExtensionRegistry registry;
	private final ContributionLog log;
	private List<Check> checks;

	public CheckRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The checks of the running platform, found once. */
	public static synchronized CheckRegistry platform() {
		if (platform == null) {
			platform = new CheckRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
		}
		return platform;
	}

	/** All usable checks, in the order in which their plug-ins were found. */
	public synchronized List<Check> checks() {
		if (checks == null) {
			Map<String, Check> byId = new LinkedHashMap<>();
			for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
				add(element, byId);
			}
			checks = List.copyOf(byId.values());
		}
		return checks;
	}

	/** What all checks find, one check after the other. */
	public Stream<Issue> run(CheckContext context) {
		return checks().stream().flatMap(check -> run(check, context).stream());
	}

	/** All checks, to be gone through one at a time. */
	CheckRun begin(CheckContext context) {
		return new CheckRun(checks(), check -> run(check, context));
	}

	private List<Issue> run(Check check, CheckContext context) {
		try {
			return check.run(context).toList();
		} catch (RuntimeException | LinkageError e) { // whatever a foreign class throws must not cost the other checks
			log.warn(NLS.bind(Messages.checkFailed, check.id()), e);
			return List.of();
		}
	}

	private void add(IConfigurationElement element, Map<String, Check> byId) {
		String id = element.getAttribute("id");
		String contributor = element.getContributor().getName();
		if (Texts.isBlank(id)) {
			log.warn(NLS.bind(Messages.checkWithoutId, contributor), null);
			return;
		}
		try {
			if (!(element.createExecutableExtension("class") instanceof Check check)) {
				log.warn(NLS.bind(Messages.checkOfOtherClass, id, contributor), null);
			} else if (!id.equals(check.id())) {
				log.warn(NLS.bind(Messages.checkOfOtherId, new Object[] { id, contributor, check.id() }), null);
			} else if (byId.putIfAbsent(id, check) != null) {
				log.warn(NLS.bind(Messages.checkTwice, id, contributor), null);
			}
		} catch (CoreException | RuntimeException | LinkageError e) {
			log.warn(NLS.bind(Messages.checkUnusable, id, contributor), e);
		}
	}
}
