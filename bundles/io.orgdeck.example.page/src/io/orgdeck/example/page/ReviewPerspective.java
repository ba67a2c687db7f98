package io.orgdeck.example.page;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** An arrangement of the window as a firm likes it: the assessment, and below it the strategy board beside what the checks have found. */
public final class ReviewPerspective implements IPerspectiveFactory {

	private static final float HALF = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView("io.orgdeck.ui.strategyBoard", IPageLayout.BOTTOM, HALF, layout.getEditorArea());
		layout.addView("io.orgdeck.ui.problems", IPageLayout.RIGHT, HALF, "io.orgdeck.ui.strategyBoard");
	}
}
