package io.orgdeck.app.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The menu item about the product, by the product's name. */
public class AboutItem extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new IContributionItem[] {
				CommandItems.of(IWorkbenchCommandConstants.HELP_ABOUT, Branding.named(Messages.about)) };
	}
}
