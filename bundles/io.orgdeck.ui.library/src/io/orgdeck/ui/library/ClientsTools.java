package io.orgdeck.ui.library;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import io.orgdeck.ui.parts.Icon;

/** The tools and menus of {@link ClientsView}; commands come to them by {@code plugin.xml}. */
final class ClientsTools {

	/** Where commands have their place. */
	private static final String COMMANDS = "commands";
	private static final String PREFIX = "io.orgdeck.ui.library.";

	private final ClientsView view;
	private final ClientRows list;
	private final IViewSite site;

	ClientsTools(ClientsView view, ClientRows list, IViewSite site) {
		this.view = view;
		this.list = list;
		this.site = site;
	}

	void fill(Control control) {
		var bar = site.getActionBars().getToolBarManager();
		bar.add(new Separator(COMMANDS));
		bar.add(tool(Messages.openAssessment, Icon.ASSESSMENT, view::open));
		bar.add(tool(Messages.editTags, Icon.LEVELS, view::editTags));
		fillMenu(site.getActionBars().getMenuManager());
		var context = new MenuManager();
		context.add(tool(Messages.openAssessment, Icon.ASSESSMENT, view::open));
		context.add(tool(Messages.editTags, Icon.LEVELS, view::editTags));
		context.add(new Separator());
		for (String command : List.of("who", "history", "get", "send")) {
			context.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, PREFIX + command,
					CommandContributionItem.STYLE_PUSH)));
		}
		control.setMenu(context.createContextMenu(control));
	}

	private void fillMenu(IMenuManager menu) {
		menu.add(tool(Messages.chooseFolder, null, view::choose));
		menu.add(tool(Messages.lookAgain, null, view::lookAgain));
		menu.add(tool(Messages.removeLibrary, null, view::removeLibrary));
		menu.add(new Separator(COMMANDS));
		menu.add(new Separator());
		var sortBy = new MenuManager(Messages.sortBy);
		sortBy.setRemoveAllWhenShown(true);
		sortBy.addMenuListener(shown -> fillSortMenu(sortBy));
		menu.add(sortBy);
		var kinds = new Action(Messages.allKinds, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				view.showAllKinds(isChecked());
			}
		};
		kinds.setChecked(list.showsAllKinds());
		menu.add(kinds);
	}

	private void fillSortMenu(MenuManager menu) {
		for (ClientColumn column : list.columns()) {
			var action = new Action(column.label(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						list.sort(column, false);
					}
				}
			};
			action.setChecked(column == list.sorted());
			menu.add(action);
		}
		menu.add(new Separator());
		var backwards = new Action(Messages.backwards, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				list.sort(list.sorted(), isChecked());
			}
		};
		backwards.setChecked(list.isReversed());
		menu.add(backwards);
	}

	private static Action tool(String name, Icon icon, Runnable work) {
		var action = new Action(name) {
			@Override
			public void run() {
				work.run();
			}
		};
		if (icon != null) {
			action.setImageDescriptor(icon.descriptor());
		}
		action.setToolTipText(name);
		return action;
	}
}
