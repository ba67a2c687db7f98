package io.orgdeck.app.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import io.orgdeck.ui.parts.SmallScreen;

/**
 * What a small screen shows of a perspective at first: the folder that people work in; the others wait at the edge, from where a
 * click brings them, and the window has the whole of it. Whoever changes that finds it as they left it. Each window asks the screen
 * that it stands on: one that was opened on a projector has room for all.
 */
final class FirstSight extends PerspectiveAdapter {

	/** Marks a window and a perspective that were arranged. Kept with the layout, gone when the perspective is reset. */
	private static final String ARRANGED = "io.orgdeck.app.arranged";
	/** What waits at the edge, by perspective. */
	private static final Map<String, List<String>> ASIDE = Map.of(Perspectives.PREPARE, List.of(Perspectives.PROGRAMME),
			Perspectives.ASSESS, List.of(Perspectives.PROBLEMS), Perspectives.PLAN,
			List.of(IPageLayout.ID_EDITOR_AREA, Perspectives.DETAILS));

	private FirstSight() {
	}

	static void follow(IWorkbenchWindow window) {
		var arranging = new FirstSight();
		window.addPerspectiveListener(arranging);
		var model = window.getService(MTrimmedWindow.class);
		if (isSmall(window) && !model.getTags().contains(ARRANGED)) {
			model.getTags().add(ARRANGED);
			// One more window is for seeing both.
			window.getShell().setMaximized(window.getWorkbench().getWorkbenchWindowCount() == 1);
		}
		var page = window.getActivePage();
		if (page != null && page.getPerspective() != null) {
			arranging.perspectiveActivated(page, page.getPerspective());
		}
	}

	private static boolean isSmall(IWorkbenchWindow window) {
		return SmallScreen.is(window.getShell().getMonitor());
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		later(page); // a perspective that is just being shown cannot be changed
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
			current(page).getTags().remove(ARRANGED);
			later(page);
		}
	}

	private static void later(IWorkbenchPage page) {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			if (page.getWorkbenchWindow().getActivePage() == page && isSmall(page.getWorkbenchWindow())) {
				arrange(page);
			}
		});
	}

	private static void arrange(IWorkbenchPage page) {
		var perspective = current(page);
		var aside = perspective == null ? null : ASIDE.get(perspective.getElementId());
		if (aside != null && !perspective.getTags().contains(ARRANGED)) {
			var elements = aside.stream().flatMap(id -> models(page).findElements(perspective, id, MUIElement.class).stream())
					.filter(FirstSight::isInWindow).toList();
			// Whoever goes quickly through the perspectives leaves some before they are there; they are arranged when they come back.
			if (elements.size() >= aside.size()) {
				perspective.getTags().add(ARRANGED);
				elements.forEach(element -> element.getTags().add(IPresentationEngine.MINIMIZED));
			}
		}
	}

	/** Not what several perspectives share: that is put aside by its place in one of them, and stands in no window by itself. */
	private static boolean isInWindow(MUIElement element) {
		MUIElement above = element;
		while (above != null && !(above instanceof MTrimmedWindow)) {
			above = above.getParent();
		}
		return above != null;
	}

	private static MPerspective current(IWorkbenchPage page) {
		return models(page).getActivePerspective(page.getWorkbenchWindow().getService(MTrimmedWindow.class));
	}

	private static EModelService models(IWorkbenchPage page) {
		return page.getWorkbenchWindow().getService(EModelService.class);
	}
}
