package io.orgdeck.ui.paper.audit;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Says what came out when a bundle was checked; there may be many lines. */
final class AuditResultDialog extends LeadDialog {

	/**
	 * What came out.
	 *
	 * @param name  of the bundle
	 * @param sound whether nothing was found
	 * @param lines sentences
	 */
	record Result(String name, boolean sound, List<String> lines) {
	}

	private static final int WIDTH = 90 * Layouts.UNIT;
	private static final int HEIGHT = 24 * Layouts.UNIT;

	private final Result result;

	AuditResultDialog(Shell parent, Result result) {
		super(parent, new Lead(Messages.verifyTitle, result.name(), result.sound() ? Messages.sound : Messages.notSound, Messages.close,
				"audit.close"));
		this.result = result;
	}

	@Override
	protected void fill(Composite area) {
		var text = WidgetIds.name(
				AccessibleName.give(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), Messages.verifyTitle),
				"audit.result");
		text.setText(String.join("\n", result.lines()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.close, true), "audit.close");
	}
}
