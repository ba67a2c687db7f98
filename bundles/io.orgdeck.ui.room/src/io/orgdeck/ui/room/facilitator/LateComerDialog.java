package io.orgdeck.ui.room.facilitator;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks who has come late and is on no list yet. */
final class LateComerDialog extends Dialog {

	private final List<RespondentGroup> groups;
	private Text nameField;
	private Combo groupField;
	private String name = "";
	private RespondentGroup group;

	LateComerDialog(Shell parent, List<RespondentGroup> groups) {
		super(parent);
		this.groups = List.copyOf(groups);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.lateComer);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Labels.plain(area, Messages.name);
		nameField = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER), Messages.name), "lateComer.name");
		Layouts.wide().hint(40 * Layouts.UNIT, SWT.DEFAULT).applyTo(nameField);
		nameField.addListener(SWT.Modify, event -> allowOk());
		Labels.plain(area, Messages.group);
		groupField = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.READ_ONLY), Messages.group), "lateComer.group");
		groupField.add(Messages.noGroup);
		groups.stream().map(Names.onScreen()::label).forEach(groupField::add);
		groupField.select(0);
		Layouts.wide().applyTo(groupField);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		allowOk();
	}

	private void allowOk() {
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!nameField.getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		int index = groupField.getSelectionIndex() - 1;
		group = index < 0 ? null : groups.get(index);
		super.okPressed();
	}

	String name() {
		return name;
	}

	/** The respondent group, or null. */
	RespondentGroup group() {
		return group;
	}
}
