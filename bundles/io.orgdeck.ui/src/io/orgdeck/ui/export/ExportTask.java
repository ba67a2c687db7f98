package io.orgdeck.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.store.Failure;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.files.FileWork;

/**
 * Writes an export with progress; can be cancelled, and then leaves no file. Before it goes over a file that is there it
 * says what would change. Offers to open what it wrote.
 */
final class ExportTask {

	private static final int OPEN = 0;
	private static final int REPLACE = 0;
	private static final int WRITE = 1;

	private final Shell shell;
	private final ExporterEntry exporter;
	private final Map<String, String> options;
	private final Path target;

	ExportTask(Shell shell, ExporterEntry exporter, Map<String, String> options, Path target) {
		this.shell = shell;
		this.exporter = exporter;
		this.options = options;
		this.target = target;
	}

	/** @param assessment a copy that nobody else changes */
	void write(Assessment assessment) {
		write(assessment, this::offerToOpen);
	}

	/**
	 * The same, and opens it unasked.
	 *
	 * @param assessment a copy that nobody else changes
	 */
	void show(Assessment assessment) {
		write(assessment, run -> open());
	}

	private void write(Assessment assessment, Written then) {
		try {
			Optional<ExportRun> run = withProgress(monitor -> begin(assessment, monitor));
			if (run.isPresent() && mayLeave(run.get()) && write(run.get())) {
				then.accept(run.get());
			}
		} catch (IOException | RuntimeException | LinkageError e) { // an exporter may be somebody else's
			MessageDialog.openError(shell, Messages.exportTitle, Failure.sentence(e));
		}
	}

	/** What is done once the file is there. */
	private interface Written {
		void accept(ExportRun run) throws IOException;
	}

	private ExportRun begin(Assessment assessment, IProgressMonitor monitor) throws IOException {
		var run = new ExportRun(exporter, assessment, ExportOptions.defaults().with(options));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return run;
	}

	/** Asks when this export and an earlier one would together tell how few people have voted. */
	private boolean mayLeave(ExportRun run) {
		return run.difference().map(sentence -> MessageDialog.open(MessageDialog.WARNING, shell, Messages.exportTitle,
				NLS.bind(Messages.exportTells, sentence), SWT.NONE, Messages.exportTellsNot, Messages.exportTellsWrite) == WRITE)
				.orElse(true);
	}

	/** @return false when somebody thought better of it */
	private boolean write(ExportRun run) throws IOException {
		if (!Files.exists(target)) {
			return done(monitor -> run.write(target, false, monitor));
		}
		if (!run.canRevise(target)) {
			return mayReplace() && done(monitor -> run.write(target, true, monitor));
		}
		Optional<List<PlannedChange>> plan = withProgress(monitor -> run.plan(target, List.of(), List.of(), monitor));
		return plan.isPresent() && revise(run, new RevisionChoice(plan.get()));
	}

	private boolean revise(ExportRun run, RevisionChoice choice) throws IOException {
		int answer = choice.asksAnything() ? new PlanDialog(shell, target, choice).open() : Window.OK;
		return switch (answer) {
			case PlanDialog.FRESH -> done(monitor -> run.write(target, true, monitor));
			case Window.OK -> done(monitor -> run.revise(target, choice.keep(), choice.replace(), monitor));
			default -> false;
		};
	}

	/** A step that leaves nothing but the file. */
	private interface Step {
		void run(IProgressMonitor monitor) throws IOException;
	}

	private boolean done(Step step) throws IOException {
		return withProgress(monitor -> {
			step.run(monitor);
			return target;
		}).isPresent();
	}

	private <T> Optional<T> withProgress(FileWork<T, IOException> work) throws IOException {
		return FileWork.withProgress(NLS.bind(Messages.exportRunning, exporter.name()), work);
	}

	private boolean mayReplace() {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.exportTitle, NLS.bind(Messages.exportReplaces, target), SWT.NONE,
				Messages.exportReplace, Messages.exportKeep) == REPLACE;
	}

	private void offerToOpen(ExportRun run) throws IOException {
		List<String> warnings = run.warnings();
		String written = NLS.bind(Messages.exportDone, exporter.name(), target);
		String done = run.earlier().map(earlier -> NLS.bind(Messages.exportEarlier, written, earlier)).orElse(written);
		String words = warnings.isEmpty() ? done : NLS.bind(Messages.exportDoneWarnings, done, String.join("\n", warnings));
		int answer = MessageDialog.open(warnings.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, Messages.exportTitle,
				words,
				SWT.NONE, Messages.exportOpen, Messages.exportClose);
		if (answer == OPEN) {
			open();
		}
	}

	private void open() {
		if (!Program.launch(target.toString())) {
			MessageDialog.openError(shell, Messages.exportTitle, NLS.bind(Messages.exportNoProgram, target));
		}
	}
}
