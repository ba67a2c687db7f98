package io.orgdeck.ui.files;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.model.assessment.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Writes an export with progress; can be cancelled, and then leaves no file. Before it goes over a file that is there it
 * says what would change. Offers to open what it wrote.
 */
final class ExportJob extends Job {

	private static final int OPEN = 0;
	private static final int REPLACE = 0;

	private final ExporterEntry exporter;
	private final Assessment assessment;
	private final Map<String, String> options;
	private final Path target;

	/** @param assessment a copy that nobody else changes */
	ExportJob(ExporterEntry exporter, Assessment assessment, Map<String, String> options, Path target) {
		super(NLS.bind(Messages.exportRunning, exporter.name()));
		this.exporter = exporter;
		this.assessment = assessment;
		this.options = options;
		this.target = target;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.exportRunning, exporter.name()), 100);
		try {
			var run = new ExportRun(exporter, assessment, ExportOptions.defaults().with(options));
			progress.split(10);
			if (!write(run, progress)) {
				return Status.CANCEL_STATUS;
			}
			tell(shell -> offerToOpen(shell, run.report().warnings()));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(shell -> MessageDialog.openError(shell, Messages.exportTitle, e.getMessage()));
			return Status.OK_STATUS; // told already, in the words of the export
		}
	}

	/** @return false when somebody thought better of it */
	private boolean write(ExportRun run, SubMonitor progress) throws IOException {
		if (!Files.exists(target)) {
			run.write(target, false, progress.split(90));
			return true;
		}
		if (!run.canRevise(target)) {
			if (!ask(this::mayReplace)) {
				return false;
			}
			run.write(target, true, progress.split(90));
			return true;
		}
		var choice = new RevisionChoice(run.plan(target, List.of(), List.of(), progress.split(40)));
		int answer = ask(shell -> choice.changes().stream().anyMatch(PlannedChange::isOpen) ? new PlanDialog(shell, target, choice).open() : Window.OK);
		if (answer == PlanDialog.FRESH) {
			run.write(target, true, progress.split(50));
		} else if (answer == Window.OK) {
			run.revise(target, choice.keep(), choice.replace(), progress.split(50));
		}
		return answer != Window.CANCEL;
	}

	private boolean mayReplace(Shell shell) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.exportTitle, NLS.bind(Messages.exportReplaces, target), SWT.NONE,
				Messages.exportReplace, Messages.exportKeep) == REPLACE;
	}

	private void offerToOpen(Shell shell, List<String> warnings) {
		String done = NLS.bind(Messages.exportDone, exporter.name(), target);
		String words = warnings.isEmpty() ? done : NLS.bind(Messages.exportDoneWarnings, done, String.join("\n", warnings)); //$NON-NLS-1$
		int answer = MessageDialog.open(warnings.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, Messages.exportTitle, words,
				SWT.NONE, Messages.exportOpen, Messages.exportClose);
		if (answer == OPEN && !Program.launch(target.toString())) {
			MessageDialog.openError(shell, Messages.exportTitle, NLS.bind(Messages.exportNoProgram, target));
		}
	}

	/** Asks somebody at the screen and waits for the answer. */
	private static <T> T ask(Function<Shell, T> question) {
		var workbench = PlatformUI.getWorkbench();
		return workbench.getDisplay().syncCall(() -> {
			var window = workbench.getActiveWorkbenchWindow();
			return question.apply(window == null ? null : window.getShell());
		});
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
