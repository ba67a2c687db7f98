package io.orgdeck.ui.library;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.BenchmarkEdits;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;

/** What is done with a pool for the assessment in front. */
public abstract class PoolHandler extends AbstractHandler {

	/** Sets the assessment beside what a pool has published. */
	public static final class Others extends PoolHandler {
		@Override
		void run(Shell shell, AssessmentDocument document) {
			var dialog = new OthersDialog(shell, Names.onScreen().label(document.content()));
			if (dialog.open() == Window.OK) {
				new BenchmarkEdits(document).set(dialog.release());
			}
		}
	}

	/** Gives a pool what may be published of the assessment. */
	public static final class Contribute extends PoolHandler {
		@Override
		void run(Shell shell, AssessmentDocument document) {
			Assessment assessment = document.content();
			String sector = assessment.getClient() == null ? "" : Texts.or(assessment.getClient().getSector(), "");
			var content = Contribution.of(assessment, new Contribution.Facts(sector, "", ""));
			if (content.questions().isEmpty()) {
				MessageDialog.openInformation(shell, Messages.contributeTitle,
						NLS.bind(Messages.contributeNothing, DisclosureGuard.PUBLIC_THRESHOLD));
				return;
			}
			var dialog = new ContributeDialog(shell, Names.onScreen().label(assessment), assessment, content, document.path());
			dialog.open();
			if (!dialog.told().isEmpty()) {
				MessageDialog.openInformation(shell, Messages.contributeTitle, dialog.told());
			}
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		run(HandlerUtil.getActiveShellChecked(event), HandlerUtil.getActiveEditorChecked(event).getAdapter(AssessmentDocument.class));
		return null;
	}

	abstract void run(Shell shell, AssessmentDocument document);
}
