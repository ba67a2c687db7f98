package io.orgdeck.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;

import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.deck.Dimension;

/** The way to the strategy from elsewhere in the workbench: to the Strategy Board, and to the perspective that has room for it. */
public final class StrategyPlace {

	/** The view that shows the strategy. */
	public interface Board extends IViewPart {

		/** Brings an object of the strategy into view on the page where it belongs, and selects it. */
		void reveal(EObject object);
	}

	/** The id of the view. */
	public static final String VIEW = "io.orgdeck.ui.strategyBoard";

	private static final String PERSPECTIVE = "io.orgdeck.app.plan";

	private StrategyPlace() {
	}

	/** Whether an object is shown there: a part of a strategy, or a dimension, for which it has a column. */
	public static boolean holds(EObject object) {
		return object instanceof Dimension || object instanceof Strategy || object != null && holds(object.eContainer());
	}

	/** Brings the strategy to the front. */
	public static void show(IWorkbenchPage page) {
		open(page);
	}

	/** Brings an object of the strategy of the assessment in front into view. */
	public static void reveal(IWorkbenchPage page, EObject object) {
		if (open(page) instanceof Board board) {
			board.reveal(object);
		}
	}

	private static IViewPart open(IWorkbenchPage page) {
		try {
			boolean known = page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null;
			if (page.findViewReference(VIEW) == null && known) {
				page.getWorkbenchWindow().getWorkbench().showPerspective(PERSPECTIVE, page.getWorkbenchWindow());
			}
			return page.showView(VIEW);
		} catch (WorkbenchException noSuchPlace) {
			StatusManager.getManager().handle(noSuchPlace.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
		return null;
	}
}
