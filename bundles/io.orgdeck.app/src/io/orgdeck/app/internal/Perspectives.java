package io.orgdeck.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The three ways of working. Each arranges the views it is best done with, as far as an installed bundle offers them.
 */
public final class Perspectives {

	static final String PREPARE = "io.orgdeck.app.prepare";
	static final String ASSESS = "io.orgdeck.app.assess";
	static final String PLAN = "io.orgdeck.app.plan";

	private static final String CARD_PACKS = "io.orgdeck.ui.cardPacks";
	private static final String CARD = "io.orgdeck.ui.card";
	private static final String USAGE_GUIDE = "io.orgdeck.ui.usageGuide";
	private static final String PROGRAMME = "io.orgdeck.ui.programme";
	private static final String STRATEGY_BOARD = "io.orgdeck.ui.strategyBoard";
	private static final String PROBLEMS = "io.orgdeck.ui.problems";
	private static final String OUTLINE = IPageLayout.ID_OUTLINE;
	private static final String PROPERTIES = IPageLayout.ID_PROP_SHEET;

	private Perspectives() {
	}

	/** Choose cards and plan a session: the decks on the left, how to use them on the right, what is planned below. */
	public static class Prepare implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			place(layout.createFolder("decks", IPageLayout.LEFT, 0.24f, layout.getEditorArea()), CARD_PACKS);
			place(layout.createFolder("guide", IPageLayout.RIGHT, 0.62f, layout.getEditorArea()), USAGE_GUIDE, CARD);
			place(layout.createFolder("programme", IPageLayout.BOTTOM, 0.62f, layout.getEditorArea()), PROGRAMME);
		}
	}

	/** Record what a session brought: the card that is talked about beside the assessment, problems below. */
	public static class Assess implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			place(layout.createFolder("card", IPageLayout.RIGHT, 0.7f, layout.getEditorArea()), CARD, OUTLINE);
			var below = layout.createFolder("problems", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
			place(below, PROBLEMS, PROPERTIES);
			below.addPlaceholder(STRATEGY_BOARD);
		}
	}

	/** Plan the change: the board has the width of the window. */
	public static class Plan implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			place(layout.createFolder("board", IPageLayout.BOTTOM, 0.4f, layout.getEditorArea()), STRATEGY_BOARD, PROBLEMS);
			place(layout.createFolder("details", IPageLayout.RIGHT, 0.74f, layout.getEditorArea()), PROPERTIES, CARD);
		}
	}

	private static void place(IFolderLayout folder, String... views) {
		var known = PlatformUI.getWorkbench().getViewRegistry();
		for (var view : views) {
			if (known.find(view) != null) {
				folder.addView(view);
			}
		}
	}
}
