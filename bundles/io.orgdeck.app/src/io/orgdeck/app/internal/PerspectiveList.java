package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** One menu item for every perspective that is installed: those of the product's bar in its order, then all others by name. */
public class PerspectiveList extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var bar = List
				.of(PlatformUI.getPreferenceStore().getDefaultString(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS).split(","));
		return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
				.sorted(Comparator.comparing((IPerspectiveDescriptor perspective) -> place(bar, perspective))
						.thenComparing(IPerspectiveDescriptor::getLabel))
				.map(PerspectiveList::item)
				.toArray(IContributionItem[]::new);
	}

	private static int place(List<String> bar, IPerspectiveDescriptor perspective) {
		int place = bar.indexOf(perspective.getId());
		return place < 0 ? bar.size() : place;
	}

	private static IContributionItem item(IPerspectiveDescriptor perspective) {
		return CommandItems.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE,
				IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID,
				perspective.getId(), perspective.getLabel(), perspective.getImageDescriptor());
	}
}
