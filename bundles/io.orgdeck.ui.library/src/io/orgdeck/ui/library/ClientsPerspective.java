package io.orgdeck.ui.library;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The library has the window; what is opened from it opens where people work on it. */
public final class ClientsPerspective implements IPerspectiveFactory {

	static final String ID = "io.orgdeck.ui.clientsPerspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		var folder = layout.createFolder("clients", IPageLayout.TOP, 1, layout.getEditorArea());
		folder.addView(ClientsView.ID);
		folder.addView(PortfolioView.ID);
	}
}
