package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
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
		var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), "io.orgdeck.app.view." + view.getId(),
				IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, SWT.PUSH);
		item.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
		item.label = view.getLabel();
		item.icon = view.getImageDescriptor();
		return new CommandContributionItem(item);
	}
}
