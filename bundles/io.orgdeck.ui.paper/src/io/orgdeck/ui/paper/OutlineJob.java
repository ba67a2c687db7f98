package io.orgdeck.ui.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.store.Failure;
import io.orgdeck.model.assessment.Assessment;

/** Makes the outline beside the fields without keeping anybody from typing. Only the latest request counts. */
final class OutlineJob extends Job {

	private final Display display;
	private final Consumer<PaperOutline> whenDone;
	private final Consumer<String> whenRefused;
	private Assessment copy;
	private Map<String, String> options;

	/**
	 * @param whenDone    gets the outline, on the display's thread
	 * @param whenRefused gets the sentence that says why there is no such paper
	 */
	OutlineJob(Display display, Consumer<PaperOutline> whenDone, Consumer<String> whenRefused) {
		super(Messages.outline);
		this.display = display;
		this.whenDone = whenDone;
		this.whenRefused = whenRefused;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Asks for the outline of an assessment as it stands now. To be called where it may be read. */
	void request(Assessment assessment, Map<String, String> chosen) {
		cancel();
		Assessment snapshot = EcoreUtil.copy(assessment);
		synchronized (this) {
			copy = snapshot;
			options = Map.copyOf(chosen);
		}
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Assessment assessment;
		Map<String, String> chosen;
		synchronized (this) {
			assessment = copy;
			chosen = options;
		}
		try {
			PaperOutline outline = PaperOutline.of(assessment, chosen, LocalDate.now(), monitor);
			show(monitor, () -> whenDone.accept(outline));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException | LinkageError e) {
			String why = Failure.sentence(e);
			show(monitor, () -> whenRefused.accept(why));
		}
		return Status.OK_STATUS;
	}

	private void show(IProgressMonitor monitor, Runnable result) {
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(result);
		}
	}
}
