package io.orgdeck.app.internal;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Menu items for what is known only when a menu opens. */
final class CommandItems {

	private CommandItems() {
	}

	/** An item that runs a command with one parameter. */
	static IContributionItem of(String command, String parameter, String value, String label, ImageDescriptor icon) {
		return item(command + '.' + value, command, Map.of(parameter, value), label, icon);
	}

	/** An item that runs a command. */
	static IContributionItem of(String command, String label) {
		return item(command, command, Map.of(), label, null);
	}

	private static IContributionItem item(String id, String command, Map<String, String> parameters, String label, ImageDescriptor icon) {
		var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), id, command, SWT.PUSH);
		item.parameters = parameters;
		item.label = label;
		item.icon = icon;
		return new CommandContributionItem(item);
	}
}
