package io.orgdeck.ui.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows a recovery key once, to be printed or written down. */
final class RecoveryKeyDialog extends LeadDialog {

	private static final int PRINT = IDialogConstants.CLIENT_ID + 1;
	private static final int SAVE = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 64 * Layouts.UNIT;
	private static final int WIDEST = 92 * Layouts.UNIT;

	private final String document;
	private final char[] key;

	/** @param key what to show; wiped when the dialog is closed */
	RecoveryKeyDialog(Shell parent, String document, char[] key) {
		super(parent, new Lead(Messages.recoveryTitle, Messages.recoveryTitle, NLS.bind(Messages.recoveryLead, document),
				Messages.recoveryDone, "recoveryKey.done"));
		this.document = document;
		this.key = key;
	}

	/** As wide as the words in two lines, not in one. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, WIDEST), size.y);
	}

	@Override
	protected void fill(Composite area) {
		var field = WidgetIds.name(AccessibleName.give(new Text(area, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER), Messages.recoveryTitle),
				"recoveryKey.key");
		field.setFont(JFaceResources.getTextFont());
		field.setTextChars(key);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, PRINT, Messages.recoveryPrint, false), "recoveryKey.print");
		WidgetIds.name(createButton(parent, SAVE, Messages.recoverySave, false), "recoveryKey.save");
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.recoveryDone, true), "recoveryKey.done");
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case PRINT -> PrintedText.print(getShell(), Messages.recoveryTitle, text());
			case SAVE -> save();
			default -> super.buttonPressed(id);
		}
	}

	private String text() {
		return NLS.bind(Messages.recoveryText, document, new String(key));
	}

	private void save() {
		Optional<Path> target = new FileQuestion(Messages.recoveryTitle, Map.of(Messages.recoveryFiles, "*.txt"),
				Optional.of(Path.of(Messages.recoveryFile))).askForTarget(getShell());
		try {
			if (target.isPresent()) {
				SafeFile.writeSecret(target.get(), out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
			}
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.recoveryTitle, e.getMessage());
		}
	}

	@Override
	public boolean close() {
		Arrays.fill(key, '\0');
		return super.close();
	}
}
