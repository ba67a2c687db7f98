package io.orgdeck.ui.plan.owners;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preference page that turns reminders on and off. */
public final class RemindersPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String NODE = "io.orgdeck.ui.plan";
	private static final String WANTED = "reminders";

	public RemindersPage() {
		super(GRID);
	}

	static boolean areWanted() {
		return store().getBoolean(WANTED);
	}

	private static ScopedPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(WANTED, true);
		return store;
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(store());
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(WANTED, Messages.remind, getFieldEditorParent()));
	}
}
