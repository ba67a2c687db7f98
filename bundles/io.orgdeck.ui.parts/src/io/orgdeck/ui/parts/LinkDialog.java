package io.orgdeck.ui.parts;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.formatting.FormattedText;

/** Asks where a link leads. */
final class LinkDialog extends InputDialog {

	/** @param proposed the address that stands there first */
	LinkDialog(Shell parent, String proposed) {
		super(parent, Messages.link, Messages.linkAddress, proposed,
				typed -> typed.isBlank() || FormattedText.isAddress(address(typed)) ? null : Messages.linkNoAddress);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		WidgetIds.name(getText(), "link.address");
		return area;
	}

	/** Where it leads; empty for nowhere. */
	String address() {
		return address(getValue());
	}

	/** An address as people type it, with what they leave out. */
	static String address(String typed) {
		String address = typed.strip();
		if (address.matches("(?i)www\\.\\S+")) {
			return "https://" + address;
		}
		return address.matches("[^\\s@:/]+@[^\\s@:/]+\\.\\w+") ? "mailto:" + address : address;
	}
}
