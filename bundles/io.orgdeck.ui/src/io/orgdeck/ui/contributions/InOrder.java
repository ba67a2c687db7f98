package io.orgdeck.ui.contributions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/** What was contributed to an extension point, in the order that each element asks for with its attribute {@code order}. */
public final class InOrder {

	/** Where an element stands that does not say where it wants to stand: after those that do. */
	private static final int LAST = Integer.MAX_VALUE;

	private InOrder() {
	}

	/** The elements by order; those without one, or with one that is no whole number, stand last as they were found. */
	public static List<IConfigurationElement> of(IExtensionRegistry registry, String point, ContributionLog log) {
		return Arrays.stream(registry.getConfigurationElementsFor(point))
				.sorted(Comparator.comparingInt(element -> order(element, log))).toList();
	}

	private static int order(IConfigurationElement element, ContributionLog log) {
		var order = element.getAttribute("order");
		try {
			return order == null ? LAST : Integer.parseInt(order);
		} catch (NumberFormatException noNumber) {
			log.warn(NLS.bind(Messages.noOrder,
					new Object[] { element.getName(), element.getAttribute("id"), element.getContributor().getName(), order }), null);
			return LAST;
		}
	}
}
