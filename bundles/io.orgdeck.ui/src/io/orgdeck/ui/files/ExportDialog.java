package io.orgdeck.ui.files;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.ui.WidgetIds;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Offers what can be written, each with the sentence that says what it is good for. The file is chosen afterwards. */
final class ExportDialog extends TitleAreaDialog {

	private static final int INDENT = 24;
	private static final int WIDTH = 440;

	private final List<ExporterEntry> exporters;
	private ExporterEntry exporter;

	ExportDialog(Shell parent, List<ExporterEntry> exporters) {
		super(parent);
		this.exporters = exporters;
		this.exporter = exporters.getFirst();
		setHelpAvailable(false);
	}

	ExporterEntry exporter() {
		return exporter;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.exportTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.exportTitle);
		setMessage(Messages.exportLead);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 4).applyTo(area);
		for (ExporterEntry one : exporters) {
			var choice = WidgetIds.name(new Button(area, SWT.RADIO), "export." + one.id()); //$NON-NLS-1$
			choice.setText(one.name() + " (." + one.extension() + ')'); //$NON-NLS-1$
			choice.setSelection(one == exporter);
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> exporter = one));
			var about = new Label(area, SWT.WRAP);
			about.setText(one.description());
			GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.exportChoose, true), "export.choose"); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
