package io.orgdeck.ui.paper.audit;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.audit.KnownKeys;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for the key of somebody else, and whose it is. */
final class KnownKeyDialog extends LeadDialog {

	private static final int WIDTH = 70 * Layouts.UNIT;

	private Text nameField;
	private Text keyField;
	private String name = "";
	private String key = "";

	KnownKeyDialog(Shell parent) {
		super(parent, new Lead(Messages.addTitle, Messages.addTitle, Messages.addLead, Messages.addNow, "knownKey.add"));
	}

	String name() {
		return name;
	}

	String key() {
		return key;
	}

	@Override
	protected void fill(Composite area) {
		nameField = field(area, "knownKey.name", Messages.whoseKey);
		keyField = field(area, "knownKey.key", Messages.wholeKey);
	}

	private Text field(Composite area, String id, String caption) {
		Labels.caption(area, caption);
		var field = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER), caption), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addModifyListener(event -> check());
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		name = nameField.getText().strip();
		key = keyField.getText().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
		setErrorMessage(key.isEmpty() || KnownKeys.isKey(key) ? null : Messages.noKey);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(KnownKeys.isKey(key) && !name.isEmpty());
		}
	}
}
