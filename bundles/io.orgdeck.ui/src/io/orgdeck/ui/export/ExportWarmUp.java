package io.orgdeck.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.assessment.Assessment;

/**
 * Exports the sample client to nowhere once the window has been open for a moment, so that the first export somebody
 * waits for does not also have to load the programs that write Word and Excel files. Only those exporters that ask for it run
 * unasked, and one that fails does not keep the next from its turn. It yields to everything else: a thread of its own, which the
 * end of the program need not wait for, as it would for a job.
 */
public final class ExportWarmUp implements IStartup {

	/** By then the window is usable and the first clicks are done, in milliseconds. */
	private static final int MOMENT = 4000;
	/** One export loads the programs; two more bring most of what is left to gain. */
	private static final int ROUNDS = 3;

	@Override
	public void earlyStartup() {
		var monitor = new NullProgressMonitor();
		var thread = new Thread(() -> warmUp(monitor), "Orgdeck exports");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		cancelAtTheEnd(monitor);
		thread.start();
	}

	private static void cancelAtTheEnd(IProgressMonitor monitor) {
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				monitor.setCanceled(true);
			}
		});
	}

	private static void warmUp(IProgressMonitor monitor) {
		try {
			Thread.sleep(MOMENT);
			Optional<DeckEntry.Sample> sample = DeckRegistry.platform().sample();
			if (sample.isPresent() && !monitor.isCanceled()) {
				prepare(ExporterRegistry.platform().exporters(), sample.get().create(), monitor);
			}
		} catch (InterruptedException | OperationCanceledException e) {
			// The workbench is closing: nothing waits for this.
		} catch (IOException | RuntimeException | LinkageError e) {
			unprepared(e, monitor);
		}
	}

	/** Those that ask for it; one that fails is logged, and the next has its turn. */
	static void prepare(List<ExporterEntry> exporters, Assessment sample, IProgressMonitor monitor) {
		var report = ReportBuilder.report(sample, LocalDate.now());
		for (ExporterEntry exporter : exporters) {
			if (exporter.isWarmedUp()) {
				try {
					exportToNowhere(exporter, report, sample, monitor);
				} catch (IOException | RuntimeException | LinkageError e) {
					if (e instanceof OperationCanceledException cancelled) {
						throw cancelled;
					}
					unprepared(e, monitor);
				}
			}
		}
	}

	private static void exportToNowhere(ExporterEntry exporter, ReportModel report, Assessment sample, IProgressMonitor monitor)
			throws IOException {
		var options = ExportOptions.defaults();
		var values = exporter.options().resolve(options.values(), sample);
		for (int round = 0; round < ROUNDS; round++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException(); // the workbench is closing, and programs go away below it
			}
			exporter.create().export(report, options.with(values), OutputStream.nullOutputStream(), monitor);
		}
	}

	/** Nobody asked for this; an export says it in its own words. At the end programs go away below it. */
	private static void unprepared(Throwable cause, IProgressMonitor monitor) {
		if (!monitor.isCanceled()) {
			ILog.of(ExportWarmUp.class).warn(Messages.warmUpFailed, cause);
		}
	}
}
