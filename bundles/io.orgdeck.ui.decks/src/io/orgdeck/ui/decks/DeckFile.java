package io.orgdeck.ui.decks;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.store.Failure;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.files.FileWork;

/**
 * A file that is made of a deck: written with progress, which can be cancelled and then leaves no file. Offers to show where
 * it is.
 *
 * @param name   what to call it in words
 * @param target where it is written
 * @param writer writes it whole or not at all
 */
record DeckFile(String name, Path target, Writer writer) {

	/** Writes the file whole or not at all. */
	@FunctionalInterface
	interface Writer {
		void write(Deck deck, Path target, IProgressMonitor monitor) throws IOException;
	}

	private static final int OPEN = 0;

	/** @param deck a copy that nobody else changes */
	void write(Deck deck, Shell shell) {
		try {
			FileWork<Path, IOException> work = monitor -> {
				writer.write(deck, target, monitor);
				return target;
			};
			if (FileWork.withProgress(NLS.bind(Messages.writing, name), work).isPresent()) {
				offerToOpen(shell);
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, name, Failure.sentence(e));
		}
	}

	private void offerToOpen(Shell shell) {
		boolean isPlugin = target.toString().endsWith(".jar");
		var shown = isPlugin ? target.toAbsolutePath().getParent() : target;
		int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, name, NLS.bind(Messages.written, name, target), SWT.NONE,
				isPlugin ? Messages.openFolder : Messages.open, Messages.close);
		if (answer == OPEN && !Program.launch(shown.toString())) {
			MessageDialog.openError(shell, name, NLS.bind(Messages.noProgram, shown));
		}
	}
}
