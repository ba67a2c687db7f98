package io.orgdeck.ui.person;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.document.OwnName;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for the name under which the user's comments, review marks and locks stand. */
public final class OwnNamePage extends PreferencePage implements IWorkbenchPreferencePage {

	static final String ID = "io.orgdeck.ui.ownName";

	private Text name;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.question);
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
		var label = new Label(place, SWT.NONE);
		label.setText(Messages.name);
		name = WidgetIds.name(AccessibleName.give(new Text(place, SWT.BORDER), LegacyActionTools.removeMnemonics(Messages.name)),
				"ownName");
		name.setText(OwnName.get());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		return place;
	}

	@Override
	protected void performDefaults() {
		name.setText(OwnName.login());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			OwnName.set(name.getText());
			return true;
		} catch (IOException notKept) {
			ILog.of(OwnNamePage.class).error(Messages.notKept, notKept);
			setErrorMessage(Messages.notKept);
			return false;
		}
	}
}
