package io.orgdeck.ui.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;

/**
 * Which view shows which objects, as bundles say it through the extension point {@code io.orgdeck.ui.places}. Whoever wants
 * an object to be seen asks here and needs to know no view.
 */
public final class Places {

	public static final String EXTENSION_POINT = "io.orgdeck.ui.places";

	/** A view, the perspective that has room for it, and what it shows. */
	private record Place(String view, Optional<String> perspective, boolean takesFocus, List<EClass> shown) {

		boolean shows(EClass type) {
			return shown.stream().anyMatch(one -> one.isSuperTypeOf(type));
		}
	}

	private static final class Shared {
		private static final Places PLATFORM = new Places(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	private final ContributionLog log;
	private final List<Place> places = new ArrayList<>();

	public Places(IExtensionRegistry registry, ContributionLog log) {
		this.log = log;
		for (var element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			read(element).ifPresent(places::add);
		}
	}

	/** The places of the running workbench. */
	public static Places platform() {
		return Shared.PLATFORM;
	}

	private Optional<Place> read(IConfigurationElement element) {
		var view = element.getAttribute("view");
		if (Texts.isBlank(view)) {
			log.warn(NLS.bind(Messages.placeWithoutView, element.getContributor().getName()), null);
			return Optional.empty();
		}
		var shown = Arrays.stream(element.getChildren("shows")).flatMap(child -> type(child).stream()).toList();
		return Optional.of(new Place(view, Optional.ofNullable(element.getAttribute("perspective")),
				!"false".equals(element.getAttribute("takesFocus")), shown));
	}

	private Optional<EClass> type(IConfigurationElement element) {
		var found = EPackage.Registry.INSTANCE.getEPackage(Texts.or(element.getAttribute("package"), "")) instanceof EPackage known
				&& known.getEClassifier(element.getAttribute("class")) instanceof EClass type ? Optional.of(type)
						: Optional.<EClass>empty();
		if (found.isEmpty()) {
			log.warn(NLS.bind(Messages.placeOfUnknownClass,
					new Object[] { element.getContributor().getName(), element.getAttribute("package"), element.getAttribute("class") }),
					null);
		}
		return found;
	}

	/** The view for an object: the one that shows it, or else the nearest thing that it is part of. */
	private Optional<Place> of(EObject object) {
		for (var part = object; part != null; part = part.eContainer()) {
			var found = of(part.eClass());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Place> of(EClass type) {
		return places.stream().filter(place -> place.shows(type)).findFirst();
	}

	/** Whether a view shows objects of a class. */
	public boolean shows(EClass type) {
		return of(type).isPresent();
	}

	/** Brings the view to the front that shows objects of a class, in a perspective that has room for it. */
	public void open(IWorkbenchPage page, EClass type) {
		of(type).ifPresent(place -> open(page, place));
	}

	/**
	 * Brings an object into view where it is shown; nothing happens where no view shows it.
	 *
	 * @param asking the part that asks, which is not asked itself
	 */
	public void reveal(IWorkbenchPart asking, EObject object) {
		of(object).filter(place -> !place.view().equals(asking.getSite().getId())).flatMap(place -> open(asking.getSite().getPage(), place))
				.map(view -> Adapters.adapt(view, Revealing.class)).ifPresent(view -> view.reveal(object));
	}

	private static Optional<IViewPart> open(IWorkbenchPage page, Place place) {
		var window = page.getWorkbenchWindow();
		try {
			var room = place.perspective()
					.filter(id -> window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id) != null);
			if (room.isPresent() && page.findViewReference(place.view()) == null) {
				window.getWorkbench().showPerspective(room.get(), window);
			}
			return Optional
					.of(page.showView(place.view(), null, place.takesFocus() ? IWorkbenchPage.VIEW_ACTIVATE : IWorkbenchPage.VIEW_VISIBLE));
		} catch (WorkbenchException noSuchPlace) {
			StatusManager.getManager().handle(noSuchPlace.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}
}
