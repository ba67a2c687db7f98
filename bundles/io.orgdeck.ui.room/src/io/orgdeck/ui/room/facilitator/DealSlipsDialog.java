package io.orgdeck.ui.room.facilitator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks how many slips each group gets. */
final class DealSlipsDialog extends Dialog {

	private static final int MOST = 999;

	private final List<RespondentGroup> groups;
	private final Map<RespondentGroup, Spinner> fields = new LinkedHashMap<>();
	private final Map<RespondentGroup, Integer> counts = new LinkedHashMap<>();

	DealSlipsDialog(Shell parent, List<RespondentGroup> groups) {
		super(parent);
		this.groups = List.copyOf(groups);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.slipsTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(2 * Layouts.UNIT, Layouts.UNIT)
				.applyTo(area);
		Layouts.wide().span(2, 1).hint(70 * Layouts.UNIT, SWT.DEFAULT).applyTo(hint(area));
		for (RespondentGroup group : groups) {
			String name = Names.onScreen().label(group);
			Labels.plain(area, name);
			var field = WidgetIds.name(AccessibleName.give(new Spinner(area, SWT.BORDER), name), "slips." + fields.size());
			field.setMaximum(MOST);
			field.addListener(SWT.Modify, event -> allowOk());
			fields.put(group, field);
		}
		return area;
	}

	private static Label hint(Composite area) {
		var hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.slipsExplained);
		return hint;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.slipsDeal, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		allowOk();
	}

	private void allowOk() {
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(fields.values().stream().anyMatch(field -> field.getSelection() > 0));
		}
	}

	@Override
	protected void okPressed() {
		fields.forEach((group, field) -> {
			if (field.getSelection() > 0) {
				counts.put(group, field.getSelection());
			}
		});
		super.okPressed();
	}

	/** How many slips each group gets; groups without any are left out. */
	Map<RespondentGroup, Integer> counts() {
		return counts;
	}
}
