package io.orgdeck.ui.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;
import io.orgdeck.ui.contributions.InOrder;

/** The pages that bundles bring for editors and views, the product's own among them. One that cannot be used is logged once. */
public final class PageRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.ui.pages";

	private static final class Shared {
		private static final PageRegistry PLATFORM = new PageRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public PageRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The pages of the running workbench. */
	public static PageRegistry platform() {
		return Shared.PLATFORM;
	}

	/**
	 * The pages of an editor or view for what it has open, in their order. Each call makes them anew.
	 *
	 * @param host id of the editor or view
	 */
	public List<HostedPage> pages(String host, PageContext context) {
		Set<String> ids = new HashSet<>();
		var pages = new ArrayList<HostedPage>();
		InOrder.of(registry, EXTENSION_POINT, log).stream().filter(element -> host.equals(element.getAttribute("host")))
				.forEach(element -> page(element, context, ids).ifPresent(pages::add));
		return pages;
	}

	private Optional<HostedPage> page(IConfigurationElement element, PageContext context, Set<String> ids) {
		var id = element.getAttribute("id");
		var label = element.getAttribute("label");
		var contributor = element.getContributor().getName();
		if (Texts.isBlank(id) || Texts.isBlank(label)) {
			log.warn(NLS.bind(Messages.pageWithoutId, contributor), null);
			return Optional.empty();
		}
		if (!ids.add(id)) {
			log.warn(NLS.bind(Messages.pageTwice, id, contributor), null);
			return Optional.empty();
		}
		try {
			if (element.createExecutableExtension("class") instanceof Page page) {
				page.init(context);
				return page.fits() ? Optional.of(new HostedPage(id, label, contributor, page)) : Optional.empty();
			}
			log.warn(NLS.bind(Messages.pageOfOtherClass, id, contributor), null);
		} catch (CoreException | RuntimeException | LinkageError fault) { // whatever a foreign class throws must not cost the others
			log.warn(NLS.bind(Messages.pageUnusable, id, contributor), fault);
		}
		return Optional.empty();
	}
}
