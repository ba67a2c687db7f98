package io.orgdeck.app.internal.updates;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.updates.UpdateSettings;

/** The preference page that says where newer versions are looked for, and whether at each start. */
public final class UpdatesPage extends PreferencePage implements IWorkbenchPreferencePage {

	static final String ID = "io.orgdeck.app.updates";

	private Text address;
	private Text key;
	private Button atStart;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.pageLead);
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
		var set = UpdateSettings.get();
		address = field(place, Messages.address, set.address(), "updates.address");
		key = field(place, Messages.key, set.key(), "updates.key");
		atStart = WidgetIds.name(new Button(place, SWT.CHECK), "updates.atStart");
		atStart.setText(Messages.atStart);
		atStart.setSelection(set.atStart());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(atStart);
		validate();
		return place;
	}

	private Text field(Composite place, String label, String text, String id) {
		new Label(place, SWT.NONE).setText(label);
		var field = WidgetIds.name(AccessibleName.give(new Text(place, SWT.BORDER), LegacyActionTools.removeMnemonics(label)), id);
		field.setText(text);
		field.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(field);
		return field;
	}

	private void validate() {
		if (key != null) {
			var wrong = !key.getText().isBlank() && !UpdateSettings.isKey(key.getText());
			setErrorMessage(wrong ? Messages.keyWrong : null);
			setValid(!wrong);
			atStart(!address.getText().isBlank() && !key.getText().isBlank() && !wrong);
		}
	}

	/** Nothing is looked for at a start before it is said where. */
	private void atStart(boolean possible) {
		if (atStart != null) {
			atStart.setEnabled(possible);
			atStart.setSelection(atStart.getSelection() && possible);
		}
	}

	@Override
	public boolean performOk() {
		var chosen = new UpdateSettings(address.getText(), key.getText(), atStart.getSelection());
		if (chosen.equals(UpdateSettings.get())) {
			return true;
		}
		try {
			chosen.keep();
			return true;
		} catch (StoreException notKept) {
			setErrorMessage(notKept.getMessage());
			return false;
		}
	}
}
