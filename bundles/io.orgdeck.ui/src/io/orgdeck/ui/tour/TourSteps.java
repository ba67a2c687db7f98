package io.orgdeck.ui.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;
import io.orgdeck.ui.contributions.InOrder;

/** The steps of the tour that bundles bring, in the order of the work. One that cannot be used is logged once; the others are there. */
public final class TourSteps {

	public static final String EXTENSION_POINT = "io.orgdeck.ui.tour";

	private TourSteps() {
	}

	/** The steps of the running workbench. */
	public static List<TourStep> platform() {
		return of(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	static List<TourStep> of(IExtensionRegistry registry, ContributionLog log) {
		Map<String, TourStep> byId = new LinkedHashMap<>();
		InOrder.of(registry, EXTENSION_POINT, log).forEach(element -> {
			var step = read(element);
			if (step.isEmpty() || byId.putIfAbsent(step.get().id(), step.get()) != null) {
				log.warn(NLS.bind(Messages.stepIncomplete, Texts.or(element.getAttribute("id"), ""), element.getContributor().getName()),
						null);
			}
		});
		return List.copyOf(byId.values());
	}

	private static Optional<TourStep> read(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var title = element.getAttribute("title");
		var text = element.getAttribute("text");
		var action = element.getAttribute("action");
		boolean whole = !Texts.isBlank(id) && !Texts.isBlank(title) && !Texts.isBlank(text) && !Texts.isBlank(action);
		return whole ? target(element).map(target -> new TourStep(id, title, text, action, target)) : Optional.empty();
	}

	private static Optional<TourStep.Target> target(IConfigurationElement element) {
		if (element.getAttribute("page") != null) {
			return Optional.of(new TourStep.OnPage(element.getAttribute("page")));
		}
		if (element.getAttribute("view") != null) {
			return Optional.of(new TourStep.InView(element.getAttribute("view"), Optional.ofNullable(element.getAttribute("perspective"))));
		}
		return Optional.ofNullable(element.getAttribute("command")).map(TourStep.ByCommand::new);
	}
}
