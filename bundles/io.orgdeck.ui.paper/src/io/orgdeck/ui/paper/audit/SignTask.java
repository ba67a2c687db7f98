package io.orgdeck.ui.paper.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.ui.files.FileQuestion;

/** Signs decks and plug-ins that are handed on, and says who signed those that came. */
final class SignTask {

	private static final Map<String, String> KINDS = Map.of(Messages.signKinds, "*.carddeck;*.jar;*.zip");

	private SignTask() {
	}

	/** Asks which files, and under which name, and writes a signature beside each. */
	static void sign(Shell shell) throws IOException {
		List<Path> files = new FileQuestion(Messages.signTitle, KINDS, Optional.empty()).askForFiles(shell);
		if (files.isEmpty() || !mayReplace(shell, files)) {
			return;
		}
		var dialog = new InputDialog(shell, Messages.signTitle, Messages.signBy, firm(),
				name -> name.isBlank() ? Messages.signByNobody : null);
		if (dialog.open() == Window.OK) {
			var written = new ArrayList<String>();
			for (Path file : files) {
				written.add(FileSignature.sign(file, dialog.getValue().strip(), SigningKey.findOrMake(), true).getFileName().toString());
			}
			MessageDialog.openInformation(shell, Messages.signTitle, NLS.bind(Messages.signed, String.join("\n", written)));
		}
	}

	private static boolean mayReplace(Shell shell, List<Path> files) {
		List<String> there = files.stream().map(FileSignature::beside).filter(Files::exists).map(file -> file.getFileName().toString())
				.toList();
		return there.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.signTitle,
				NLS.bind(Messages.signReplaces, String.join("\n", there)), SWT.NONE, Messages.signAgain, Messages.cancel) == 0;
	}

	private static String firm() throws IOException {
		return HouseStyles.ofFirm().map(house -> house.name().strip()).filter(name -> !name.isEmpty()).orElseGet(OwnName::get);
	}

	/** Asks which files, and says of each who signed it and whether it was changed since. */
	static void look(Shell shell) throws IOException {
		var said = new ArrayList<String>();
		for (Path file : new FileQuestion(Messages.lookTitle, KINDS, Optional.empty()).askForFiles(shell)) {
			said.add(FileSignature.said(file.getFileName(), FileSignature.of(file)));
		}
		if (!said.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.lookTitle, String.join("\n\n", said));
		}
	}
}
