package io.orgdeck.ui.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.privacy.ForgetRun;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.files.FileEditors;
import io.orgdeck.ui.files.FileWork;
import io.orgdeck.ui.files.OpenEditors;

/**
 * Forgets a person of the assessment in front, or writes everything about one. Its editors in all windows are closed meanwhile and
 * opened again, so that no undo leads back to the person.
 */
public final class ForgetHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		if (editor.getAdapter(OrgDocument.class) instanceof AssessmentDocument document && isSaved(shell, editor, document)) {
			var dialog = new ForgetDialog(shell, document, selected(event));
			if (dialog.open() == Window.OK) {
				forget(shell, editor.getSite().getPage(), document, dialog.run());
			}
		}
		return null;
	}

	private static Participant selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Participant person ? person : null;
	}

	private static boolean isSaved(Shell shell, IEditorPart editor, AssessmentDocument document) {
		if (document.content().getParticipants().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.title, Messages.nobody);
			return false;
		}
		if (editor.isDirty() || document.path().isEmpty()) {
			if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.title, Messages.saveFirst, 0, Messages.save,
					Messages.cancel) != 0) {
				return false;
			}
			editor.getSite().getPage().saveEditor(editor, false);
		}
		return !editor.isDirty() && document.path().isPresent();
	}

	/** @param front where the user is and will be afterwards */
	private static void forget(Shell shell, IWorkbenchPage front, AssessmentDocument document, ForgetRun run) {
		Path file = document.path().orElseThrow();
		List<IEditorPart> editors = OpenEditors.of(document);
		List<IWorkbenchPage> others = editors.stream().map(editor -> editor.getSite().getPage()).filter(page -> page != front).toList();
		OpenEditors.close(editors, front.getWorkbenchWindow(), false);
		try {
			FileWork.withProgress(NLS.bind(Messages.running, file.getFileName()), run::run);
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.title, e.getMessage());
		}
		Stream.concat(others.stream(), Stream.of(front)).flatMap(page -> FileEditors.open(page, file).stream())
				.forEach(again -> again.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.done));
	}
}
