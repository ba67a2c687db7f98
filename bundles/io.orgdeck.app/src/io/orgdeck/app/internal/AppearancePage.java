package io.orgdeck.app.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for light and dark, the same choice as in the menu. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.appearanceLead);
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		add(place, Appearance.SYSTEM, Messages.appearanceSystem);
		add(place, Appearance.LIGHT, Messages.appearanceLight);
		add(place, Appearance.DARK, Messages.appearanceDark);
		select(Appearance.current());
		return place;
	}

	private void add(Composite place, Appearance appearance, String text) {
		var button = new Button(place, SWT.RADIO);
		button.setText(text);
		choices.put(appearance, WidgetIds.name(button, "appearance." + appearance.name()));
	}

	private void select(Appearance selected) {
		choices.forEach((appearance, button) -> button.setSelection(appearance == selected));
	}

	@Override
	protected void performDefaults() {
		select(Appearance.SYSTEM);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		choices.forEach((appearance, button) -> {
			if (button.getSelection() && appearance != Appearance.current()) {
				appearance.choose();
			}
		});
		return true;
	}
}
