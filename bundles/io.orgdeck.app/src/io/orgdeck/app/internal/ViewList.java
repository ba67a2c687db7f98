package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;

/** One menu item for every view that is installed, by name. */
public class ViewList extends CompoundContributionItem {

	/** The platform's frame for an introduction, empty without one. */
	private static final String INTRO = "org.eclipse.ui.internal.introview";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !view.getId().equals(INTRO))
				.sorted(Comparator.comparing(IViewDescriptor::getLabel))
				.map(ViewList::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IViewDescriptor view) {
		return CommandItems.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID,
				view.getId(), view.getLabel(), view.getImageDescriptor());
	}
}
