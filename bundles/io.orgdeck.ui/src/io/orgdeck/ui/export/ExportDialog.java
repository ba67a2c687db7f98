package io.orgdeck.ui.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.core.store.Failure;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Offers what can be written, and beside it what can be decided about it. The file is chosen afterwards. */
final class ExportDialog extends LeadDialog {

	private final ExportForm form;
	private final Map<ExporterEntry, Composite> pages = new HashMap<>();
	private Composite details;

	ExportDialog(Shell parent, ExportForm form) {
		super(parent, new Lead(Messages.exportTitle, Messages.exportTitle, Messages.exportLead, Messages.exportChoose, "export.choose"));
		this.form = form;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(4 * Layouts.UNIT, 0)
				.applyTo(area);
		var formats = Layouts.stack(area);
		GridDataFactory.fillDefaults().applyTo(formats);
		details = Layouts.pile(area);
		Layouts.whole().applyTo(details);
		for (ExporterEntry one : form.exporters()) {
			var choice = WidgetIds.name(new Button(formats, SWT.RADIO), "export." + one.id());
			choice.setText(NLS.bind(Messages.exportFormat, one.name(), one.extension()));
			choice.setSelection(one == form.exporter());
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(one)));
			pages.put(one, new OptionFields(details, form, one, this::update, styles(one)).area());
		}
		Layouts.showOnly(details, pages.get(form.exporter()));
	}

	private void choose(ExporterEntry one) {
		form.choose(one);
		Layouts.showOnly(details, pages.get(one));
		update();
	}

	private void update() {
		setErrorMessage(form.problem().orElse(null));
		Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(form.problem().isEmpty()));
	}

	/** What matches the styles of a house style, for exporters that declare options for them. */
	private Consumer<String> styles(ExporterEntry exporter) {
		return exporter.options().all().stream().filter(ExporterOption::isFamily).findFirst()
				.<Consumer<String>>map(family -> template -> matchStyles(exporter, family, template)).orElse(null);
	}

	private void matchStyles(ExporterEntry exporter, ExporterOption family, String template) {
		try {
			if (exporter.create() instanceof StyledExporter styled) {
				var dialog = new StylesDialog(getShell(), Path.of(template), styled.template(Path.of(template)), form.values());
				if (dialog.open() == Window.OK) {
					form.setFamily(family, dialog.chosen());
				}
			}
		} catch (NoSuchFileException | InvalidPathException e) {
			MessageDialog.openError(getShell(), Messages.stylesTitle, NLS.bind(Messages.stylesNoFile, template));
		} catch (IOException | RuntimeException | LinkageError e) { // a template may be anything
			MessageDialog.openError(getShell(), Messages.stylesTitle, Failure.sentence(e));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	@Override
	protected void okPressed() {
		form.remember();
		super.okPressed();
	}
}
