package io.orgdeck.ui.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.ui.contributions.InOrder;

/** The next steps that bundles know of, the product's own among them, in the order of the work. One that cannot be used is logged once. */
public final class StepRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.ui.nextSteps";

	private static final class Shared {
		private static final StepRegistry PLATFORM = new StepRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	private final ContributionLog log;
	private final List<StepEntry> steps = new ArrayList<>();

	public StepRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.log = log;
		InOrder.of(registry, EXTENSION_POINT, log).forEach(element -> read(element).ifPresent(steps::add));
	}

	/** The steps of the running workbench. */
	public static StepRegistry platform() {
		return Shared.PLATFORM;
	}

	/** The steps that are due now, the first one first. A step that fails is left out. */
	public List<StepEntry> due(Assessment assessment) {
		return steps.stream().filter(entry -> isDue(entry, assessment)).toList();
	}

	private boolean isDue(StepEntry entry, Assessment assessment) {
		try {
			return entry.isDue(assessment);
		} catch (RuntimeException | LinkageError fault) { // whatever a foreign class throws must not cost the others
			log.warn(NLS.bind(Messages.stepFailed, entry.id()), fault);
			return false;
		}
	}

	private Optional<StepEntry> read(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var label = element.getAttribute("label");
		var contributor = element.getContributor().getName();
		var target = target(element);
		if (Texts.isBlank(id) || Texts.isBlank(label) || target.isEmpty()) {
			log.warn(NLS.bind(Messages.stepIncomplete, Texts.or(id, ""), contributor), null);
			return Optional.empty();
		}
		try {
			if (element.createExecutableExtension("class") instanceof NextStep step) {
				return Optional.of(new StepEntry(id, label, Texts.or(element.getAttribute("reason"), ""), target.get(), step));
			}
			log.warn(NLS.bind(Messages.stepOfOtherClass, id, contributor), null);
		} catch (CoreException | RuntimeException | LinkageError fault) {
			log.warn(NLS.bind(Messages.stepUnusable, id, contributor), fault);
		}
		return Optional.empty();
	}

	private static Optional<StepEntry.Target> target(IConfigurationElement element) {
		if (element.getAttribute("page") != null) {
			return Optional.of(new StepEntry.OnPage(element.getAttribute("page"), Optional.ofNullable(element.getAttribute("section"))));
		}
		if (element.getAttribute("shows") != null) {
			return AssessmentPackage.eINSTANCE.getEClassifier(element.getAttribute("shows")) instanceof EClass type
					? Optional.of(new StepEntry.InPlace(type))
					: Optional.empty();
		}
		return Optional.ofNullable(element.getAttribute("command")).map(StepEntry.ByCommand::new);
	}
}
