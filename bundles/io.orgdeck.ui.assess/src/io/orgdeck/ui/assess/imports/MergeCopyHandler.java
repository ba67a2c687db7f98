package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.merge.OtherCopy;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.password.PasswordDialog;

/** Merges a colleague's copy of the assessment into the one that is open, as one step. */
public final class MergeCopyHandler extends AbstractHandler {

	private record Compared(OtherCopy copy, MergeReport report) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var document = ImportTarget.of(event);
		ask(shell, document, Messages.mergeTitle).ifPresent(file -> merge(shell, document, file));
		return null;
	}

	private static Optional<Path> ask(Shell shell, AssessmentDocument document, String title) {
		var question = new FileQuestion(title, Map.of(Messages.mergeKinds, "*.assessment"), document.path().map(Path::getParent));
		return question.askForFiles(shell).stream().findFirst();
	}

	private static void merge(Shell shell, AssessmentDocument document, Path file) {
		Optional<Path> base = Optional.empty();
		while (true) {
			Optional<Path> ancestor = base;
			Optional<Compared> compared = Working.of(shell, Messages.mergeTitle, monitor -> {
				monitor.beginTask(Messages.mergeReading, IProgressMonitor.UNKNOWN);
				OtherCopy copy = OtherCopy.read(file, ancestor, asking(shell));
				return new Compared(copy, copy.preview(document));
			});
			if (compared.isEmpty()) {
				return;
			}
			var dialog = new MergeDialog(shell, compared.get().report(), base.isPresent());
			int answer = dialog.open();
			if (answer == MergeDialog.CHOOSE_BASE) {
				base = ask(shell, document, Messages.baseTitle);
			} else {
				if (answer == Window.OK) {
					apply(shell, document, compared.get().copy(), dialog.takenKeys());
				}
				return;
			}
		}
	}

	/** Asks whoever sits at the screen, while the file is read elsewhere. */
	private static PasswordSource asking(Shell shell) {
		PasswordSource dialog = PasswordDialog.over(() -> shell);
		return (file, again) -> shell.getDisplay().syncCall(() -> dialog.passwordOf(file, again));
	}

	private static void apply(Shell shell, AssessmentDocument document, OtherCopy copy, Set<String> taken) {
		try {
			copy.mergeInto(document, Messages.mergeStep, line -> taken.contains(line.key()));
		} catch (CannotMergeException | StoreException e) {
			MessageDialog.openError(shell, Messages.mergeTitle, e.getMessage());
		}
	}
}
