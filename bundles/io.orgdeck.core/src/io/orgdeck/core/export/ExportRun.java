package io.orgdeck.core.export;

import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Deck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The safe way to export: the exporter works on a report made from a copy, writes beside the target, and the file
 * appears under its name only when it is whole. Cancelled or failed, it leaves nothing behind.
 */
public final class ExportRun {

	private ExportRun() {
	}

	/**
	 * Writes a deck with an exporter that is about the cards alone, such as {@code cards}.
	 *
	 * @param deck taken into an assessment without anything else in it, so hand over a copy
	 * @see #write(ExporterEntry, Assessment, ExportOptions, Path, boolean, IProgressMonitor)
	 */
	public static void write(ExporterEntry exporter, Deck deck, ExportOptions options, Path target, boolean replace, IProgressMonitor monitor)
			throws IOException {
		Assessment assessment = Ids.create(Literals.ASSESSMENT);
		assessment.setTitle(deck.getTitle());
		assessment.setClient(Ids.create(Literals.CLIENT));
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
		assessment.setDeck(deck);
		write(exporter, assessment, options, target, replace, monitor);
	}

	/**
	 * Writes an assessment with an exporter. May run on any thread as long as nobody changes the assessment until
	 * the report is made, which is the first thing that happens.
	 *
	 * @param replace whether an existing file may be replaced
	 * @throws IOException with a sentence that names the file and what went wrong
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public static void write(ExporterEntry exporter, Assessment assessment, ExportOptions options, Path target, boolean replace,
			IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.exportTask, target.getFileName()), 100);
		Exporter writer = exporter.create();
		ReportModel report = ReportBuilder.report(assessment, LocalDate.now(options.clock()));
		progress.split(10);
		SafeFile.write(target, replace, out -> {
			try {
				writer.export(report, options, out, progress.split(85));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | LinkageError e) { // a fault of the exporter must not look like success
				throw new ExportException(NLS.bind(Messages.exportFailed, target, e.getMessage()), e);
			}
		});
	}
}
