package io.orgdeck.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The three ways of working, each as folders around the editors. Bundles put their views into a folder with the extension point
 * {@code org.eclipse.ui.perspectiveExtensions}; a folder into which nobody puts anything is not seen.
 */
public final class Perspectives {

	static final String PREPARE = "io.orgdeck.app.prepare";
	static final String ASSESS = "io.orgdeck.app.assess";
	static final String PLAN = "io.orgdeck.app.plan";

	/** Folders around the editors that a small screen puts aside. */
	static final String PROGRAMME = "programme";
	static final String PROBLEMS = "problems";
	static final String DETAILS = "details";

	private Perspectives() {
	}

	/** Choose cards and plan a session: the decks on the left, how to use them on the right, what is planned below. */
	public static class Prepare implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			layout.createFolder("decks", IPageLayout.LEFT, 0.24f, layout.getEditorArea());
			layout.createFolder("guide", IPageLayout.RIGHT, 0.62f, layout.getEditorArea());
			layout.createFolder(PROGRAMME, IPageLayout.BOTTOM, 0.62f, layout.getEditorArea());
		}
	}

	/** Record what a session brought: the card that is talked about beside the assessment, problems below. */
	public static class Assess implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			layout.createFolder("card", IPageLayout.RIGHT, 0.7f, layout.getEditorArea());
			layout.createFolder(PROBLEMS, IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
		}
	}

	/** Plan the change: the board has the width of the window. */
	public static class Plan implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			layout.createFolder("board", IPageLayout.BOTTOM, 0.4f, layout.getEditorArea());
			layout.createFolder(DETAILS, IPageLayout.RIGHT, 0.74f, layout.getEditorArea());
		}
	}
}
