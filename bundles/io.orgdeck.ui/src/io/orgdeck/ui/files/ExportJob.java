package io.orgdeck.ui.files;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.model.assessment.Assessment;
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

/** Writes an export with progress; can be cancelled, and then leaves no file. Offers to open what it wrote. */
final class ExportJob extends Job {

	private static final int OPEN = 0;

	private final ExporterEntry exporter;
	private final Assessment assessment;
	private final Path target;

	/** @param assessment a copy that nobody else changes */
	ExportJob(ExporterEntry exporter, Assessment assessment, Path target) {
		super(NLS.bind(Messages.exportRunning, exporter.name()));
		this.exporter = exporter;
		this.assessment = assessment;
		this.target = target;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ExportRun.write(exporter, assessment, ExportOptions.defaults(), target, true, monitor);
			tell(this::offerToOpen);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(shell -> MessageDialog.openError(shell, Messages.exportTitle, e.getMessage()));
			return Status.OK_STATUS; // told already, in the words of the export
		}
	}

	private void offerToOpen(Shell shell) {
		int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.exportTitle,
				NLS.bind(Messages.exportDone, exporter.name(), target), SWT.NONE, Messages.exportOpen, Messages.exportClose);
		if (answer == OPEN && !Program.launch(target.toString())) {
			MessageDialog.openError(shell, Messages.exportTitle, NLS.bind(Messages.exportNoProgram, target));
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
