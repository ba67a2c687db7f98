package io.orgdeck.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentState;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.parts.Banner;
import io.orgdeck.ui.parts.Banner.Choice;

/** Saves an assessment and talks to the user about its file: where to, what failed, who else has changed it. */
final class Saving {

	private static final String ENDING = ".assessment";

	private final AssessmentDocument document;
	private final AssessmentEditor editor;
	private boolean reportRead;

	Saving(AssessmentDocument document, AssessmentEditor editor) {
		this.document = document;
		this.editor = editor;
	}

	/** Saves to the document's file, or asks for one. @return whether it is saved */
	boolean save(IProgressMonitor monitor) {
		if (document.path().isEmpty()) {
			return saveAs(monitor);
		}
		if (document.state() == DocumentState.CONFLICT && !mayReplaceOutsideChange()) {
			return false;
		}
		return attempt(() -> document.save(monitor));
	}

	/** Asks for a file and saves to it. @return whether it is saved */
	boolean saveAs(IProgressMonitor monitor) {
		var dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.saveAsTitle);
		dialog.setFilterNames(new String[] { Messages.assessments });
		dialog.setFilterExtensions(new String[] { "*" + ENDING });
		dialog.setFileName(document.displayName() + ENDING);
		document.path().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null) {
			return false;
		}
		var file = Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
		boolean saved = attempt(() -> document.saveAs(file, monitor));
		if (saved) {
			editor.inputChanged();
		}
		return saved;
	}

	/** Shows on the banner whatever the user should know about the file. */
	void showState(Banner banner) {
		if (document.state() == DocumentState.CONFLICT) {
			banner.show(NLS.bind(Messages.changedOutside, document.displayName()),
					List.of(new Choice("conflict.reload", Messages.reload, this::reload),
							new Choice("conflict.keep", Messages.keepMine, () -> attempt(() -> document.save(new NullProgressMonitor()))),
							new Choice("conflict.saveAs", Messages.saveAs, () -> saveAs(new NullProgressMonitor()))));
		} else if (!reportRead && document.loadReport().hasLosses()) {
			var problems = document.loadReport().problems();
			banner.show(problems.size() == 1 ? NLS.bind(Messages.lossOne, problems.getFirst().message())
					: NLS.bind(Messages.lossMany, problems.size(), problems.getFirst().message()),
					List.of(new Choice("report.details", Messages.details, this::showReport),
							new Choice("report.dismiss", Messages.dismiss, () -> {
								reportRead = true;
								banner.hide();
							})));
		} else {
			banner.hide();
		}
	}

	private void showReport() {
		var text = new StringBuilder();
		for (var problem : document.loadReport().problems()) {
			if (!problem.place().isEmpty()) {
				text.append(problem.place()).append(": ");
			}
			text.append(problem.message()).append('\n');
		}
		MessageDialog.openInformation(shell(), Messages.reportTitle, text.toString());
	}

	private void reload() {
		if (!document.isDirty() || MessageDialog.openQuestion(shell(), Messages.reload, Messages.reloadLoses)) {
			attempt(() -> document.reload(new NullProgressMonitor()));
		}
	}

	private boolean mayReplaceOutsideChange() {
		return MessageDialog.openQuestion(shell(), Messages.keepMine, NLS.bind(Messages.replaceOutside, document.displayName()));
	}

	private boolean attempt(FileWork work) {
		try {
			work.run();
			return true;
		} catch (StoreException failed) {
			MessageDialog.openError(shell(), failed.kind() == StoreException.Kind.CANNOT_WRITE ? Messages.notSaved : Messages.notRead,
					failed.getMessage());
			return false;
		}
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	/** Reads or writes the document's file. */
	@FunctionalInterface
	private interface FileWork {
		void run() throws StoreException;
	}
}
