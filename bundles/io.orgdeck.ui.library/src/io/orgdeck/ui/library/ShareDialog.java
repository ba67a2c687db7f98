package io.orgdeck.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.store.Failure;
import io.orgdeck.library.remote.PlaceAddress;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for the place over which several people share a library, and under which name others see what comes from here. */
final class ShareDialog extends LeadDialog {

	private final String before;
	private final String keyBefore;
	private Text address;
	private Text name;
	private Text key;
	private PlaceAddress place;
	private String keyFile = "";

	/**
	 * @param before    the address that there is, or empty
	 * @param keyBefore the file of the key that is used, or empty for the usual ones
	 */
	ShareDialog(Shell parent, String library, String before, String keyBefore) {
		super(parent, new Lead(Messages.shareTitle, library, Messages.shareLead, Messages.shareButton, "share.ok"));
		this.before = before;
		this.keyBefore = keyBefore;
	}

	@Override
	protected void fill(Composite area) {
		Labels.caption(area, Messages.shareAddress);
		address = field(area, "share.address", Messages.shareAddress, before);
		Labels.link(area, "share.folder", Messages.shareFolder,
				() -> new FileQuestion(Messages.shareTitle, Map.of(), Optional.empty())
						.askForFolder(getShell(), Messages.shareFolderMessage)
						.map(Path::toString).ifPresent(address::setText));
		Labels.hint(area, Messages.shareAddressHint);
		Labels.caption(area, Messages.shareName);
		name = field(area, "share.name", Messages.shareName, OwnName.get());
		Labels.hint(area, Messages.shareNameHint);
		Labels.caption(area, Messages.shareKey);
		key = field(area, "share.key", Messages.shareKey, keyBefore);
		Labels.link(area, "share.keyFile", Messages.shareChooseKey,
				() -> new FileQuestion(Messages.shareKey, Map.of(), Optional.of(Path.of(System.getProperty("user.home"), ".ssh")))
						.askForFiles(getShell()).stream().findFirst().map(Path::toString).ifPresent(key::setText));
		Labels.hint(area, Messages.shareKeyHint);
		address.addModifyListener(event -> check());
	}

	private static Text field(Composite area, String id, String label, String text) {
		var field = AccessibleName.give(WidgetIds.name(new Text(area, SWT.BORDER), id), label);
		Layouts.wide().hint(60 * Layouts.UNIT, SWT.DEFAULT).applyTo(field);
		field.setText(text);
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
		address.setFocus();
		address.selectAll();
	}

	private void check() {
		Optional<PlaceAddress> typed = PlaceAddress.of(address.getText());
		boolean wrong = typed.isEmpty() && !address.getText().isBlank();
		setMessage(wrong ? Messages.shareWrong : Messages.shareLead, wrong ? IMessageProvider.ERROR : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(typed.isPresent());
		key.setEnabled(typed.filter(PlaceAddress::takesKey).isPresent());
	}

	@Override
	protected void okPressed() {
		place = PlaceAddress.of(address.getText()).orElseThrow();
		keyFile = key.getText().strip();
		try {
			if (!name.getText().isBlank()) {
				OwnName.set(name.getText());
			}
			super.okPressed();
		} catch (IOException e) {
			setErrorMessage(Failure.reason(e));
		}
	}

	PlaceAddress place() {
		return place;
	}

	String keyFile() {
		return keyFile;
	}
}
