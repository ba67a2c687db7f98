package io.orgdeck.ui.begin;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for what new assessments begin with, and for where backups lie. */
public final class AssessmentsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String NODE = "io.orgdeck.ui";
	private static final String THRESHOLD = "threshold";
	private static final int USUAL = 5;
	private static final int LARGEST = 50;

	public AssessmentsPage() {
		super(GRID);
	}

	/** From how many people on a group's results are shown, in assessments that are begun from now on. */
	static int threshold() {
		return Math.clamp(store().getInt(THRESHOLD), DisclosureGuard.LOWEST_THRESHOLD, LARGEST);
	}

	private static ScopedPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(THRESHOLD, USUAL);
		return store;
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(store());
	}

	@Override
	protected void createFieldEditors() {
		var threshold = new IntegerFieldEditor(THRESHOLD, Messages.threshold, getFieldEditorParent(), 3);
		threshold.setValidRange(DisclosureGuard.LOWEST_THRESHOLD, LARGEST);
		threshold.setErrorMessage(NLS.bind(Messages.thresholdRange, DisclosureGuard.LOWEST_THRESHOLD, LARGEST));
		WidgetIds.name(AccessibleName.give(threshold.getTextControl(getFieldEditorParent()), Messages.threshold), "assessments.threshold");
		addField(threshold);
	}

	@Override
	protected Control createContents(Composite parent) {
		var fields = super.createContents(parent);
		var backups = Layouts.stack(parent);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 2 * Layouts.UNIT).applyTo(backups);
		Labels.sentences(backups, NLS.bind(Messages.backups, StateFolder.path().resolve("backups")));
		Labels.link(backups, "assessments.backups", Messages.showBackups,
				() -> Program.launch(StateFolder.path().resolve("backups").toString()));
		return fields;
	}
}
