package io.orgdeck.ui.decks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.model.deck.Deck;

/** Writes a file of a deck with progress; can be cancelled, and then leaves no file. Offers to show where it is. */
final class DeckFileJob extends Job {

	/** Writes the file whole or not at all. */
	@FunctionalInterface
	interface Writer {
		void write(Deck deck, Path target, IProgressMonitor monitor) throws IOException;
	}

	private static final int OPEN = 0;

	private final String name;
	private final Deck deck;
	private final Path target;
	private final Writer writer;

	/** @param deck a copy that nobody else changes */
	DeckFileJob(String name, Deck deck, Path target, Writer writer) {
		super(NLS.bind(Messages.writing, name));
		this.name = name;
		this.deck = deck;
		this.target = target;
		this.writer = writer;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			writer.write(deck, target, monitor);
			tell(this::offerToOpen);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(shell -> MessageDialog.openError(shell, name, e.getMessage()));
			return Status.OK_STATUS; // told already, in the words of whoever wrote
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

	private static void tell(Consumer<Shell> message) {
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			var window = workbench.getActiveWorkbenchWindow();
			if (window != null) {
				message.accept(window.getShell());
			}
		});
	}
}
