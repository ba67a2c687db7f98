package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Deck;

/**
 * The safe way to export: the exporter works on a report made from a copy, writes beside the target, and the file
 * appears under its name only when it is whole. Cancelled or failed, it leaves nothing behind. A target that the exporter
 * wrote before can be gone over, so that what people wrote in it stays; {@link #plan} says beforehand what that means, and the file as it
 * was is kept beside it.
 */
public final class ExportRun {

	private final ExporterEntry exporter;
	private final ExportOptions options;
	private final Exporter writer;
	private final Edition edition;
	private final ReportModel report;
	private Optional<Path> earlier = Optional.empty();
	private final Optional<String> language;
	private final List<String> typed;
	private final LeftBefore before;
	private final Optional<LeftFigures> figures;

	/**
	 * Makes the report. May run on any thread as long as nobody changes the assessment meanwhile; afterwards it is not
	 * looked at any more.
	 *
	 * @throws OptionException when the exporter does not take one of the options
	 * @throws IOException with a sentence, when the exporter cannot be used or there is nothing to report
	 */
	public ExportRun(ExporterEntry exporter, Assessment assessment, ExportOptions options) throws IOException {
		this(exporter, new EditionReports(assessment, options), options);
	}

	/**
	 * One of several files made from the same assessment.
	 *
	 * @see #ExportRun(ExporterEntry, Assessment, ExportOptions)
	 */
	public ExportRun(ExporterEntry exporter, EditionReports reports, ExportOptions options) throws IOException {
		Assessment assessment = reports.assessment();
		this.exporter = exporter;
		this.options = options.with(exporter.options().resolve(options.values(), assessment))
				.withHouse(options.chosen().isPresent() ? options.house() : HouseStyles.of(assessment));
		writer = exporter.create();
		edition = EditionOptions.edition(this.options.values(), assessment);
		report = reports.report(edition, this.options.values(),
				exporter.isSpoken() ? LanguageOption.of(assessment, this.options.values()) : ReaderLanguage.ofDeck(assessment.getDeck()));
		language = ReaderLanguage.warning(reports.assessment(), report.language());
		typed = exporter.holdsFigures() ? Stream.concat(reports.typed(edition).stream(), reports.quoted(edition).stream()).toList()
				: reports.typed(edition);
		before = new LeftBefore(assessment);
		figures = exporter.holdsFigures() ? Optional.of(reports.figures(edition)) : Optional.empty();
	}

	/** Writes an assessment anew. */
	public static void write(ExporterEntry exporter, Assessment assessment, ExportOptions options, Path target, boolean replace,
			IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.exportTask, target.getFileName()), 100);
		var run = new ExportRun(exporter, assessment, options);
		progress.split(10);
		run.write(target, replace, progress.split(90));
	}

	/**
	 * Writes a deck with an exporter that is about the cards alone, such as {@code cards}.
	 *
	 * @param deck taken into an assessment without anything else in it, so hand over a copy
	 * @see #write(ExporterEntry, Assessment, ExportOptions, Path, boolean, IProgressMonitor)
	 */
	public static void write(ExporterEntry exporter, Deck deck, ExportOptions options, Path target, boolean replace,
			IProgressMonitor monitor)
			throws IOException {
		Assessment assessment = Ids.create(Literals.ASSESSMENT);
		assessment.setTitle(deck.getTitle());
		assessment.setClient(Ids.create(Literals.CLIENT));
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
		assessment.setDeck(deck);
		write(exporter, assessment, options, target, replace, monitor);
	}

	/** For whom it is written. */
	public Edition edition() {
		return edition;
	}

	/** What is written. */
	public ReportModel report() {
		return report;
	}

	/**
	 * What to say before anything is written, when these figures and those of an earlier export would together tell about
	 * fewer people than either does.
	 */
	public Optional<String> difference() {
		return figures.flatMap(before::warning);
	}

	/** What the author should know before what is written goes out. */
	public List<String> warnings() throws IOException {
		return Stream.of(language.stream(), typed.stream(), writer.warnings(report, options).stream()).flatMap(all -> all).toList();
	}

	/**
	 * Whether the target is a file that this exporter wrote before, so that it can be gone over.
	 *
	 * @throws IOException with a sentence, when it cannot be read, such as with another password
	 */
	public boolean canRevise(Path target) throws IOException {
		return writer instanceof RevisingExporter revising && Files.isRegularFile(target) && revising.recognises(target, options);
	}

	/**
	 * What going over the target would change. Nothing is written.
	 *
	 * @param keep    parts to leave as they are
	 * @param replace parts to write anew although people wrote in them
	 * @throws IOException with a sentence, when the target must not be gone over
	 */
	public List<PlannedChange> plan(Path target, List<String> keep, List<String> replace, IProgressMonitor monitor) throws IOException {
		return revising().plan(report, over(target, keep, replace), monitor);
	}

	private ExportOptions over(Path target, List<String> keep, List<String> replace) {
		return options.with(RevisingExporter.PREVIOUS, target.toString()).with(RevisingExporter.KEEP, String.join(",", keep))
				.with(RevisingExporter.REPLACE, String.join(",", replace));
	}

	private RevisingExporter revising() {
		if (writer instanceof RevisingExporter revising) {
			return revising;
		}
		throw new IllegalStateException(exporter.id() + " cannot go over earlier files.");
	}

	/**
	 * Goes over the target and keeps what people wrote in it.
	 *
	 * @param keep    parts to leave as they are
	 * @param replace parts to write anew although people wrote in them
	 */
	public void revise(Path target, List<String> keep, List<String> replace, IProgressMonitor monitor) throws IOException {
		revising();
		write(target, true, over(target, keep, replace), monitor);
	}

	/**
	 * Writes the target anew.
	 *
	 * @param replace whether an existing file may be replaced
	 * @throws IOException with a sentence that names the file and what went wrong
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public void write(Path target, boolean replace, IProgressMonitor monitor) throws IOException {
		write(target, replace, options.with(ExportOptions.TARGET, target.toString()), monitor);
	}

	private void write(Path target, boolean replace, ExportOptions how, IProgressMonitor monitor) throws IOException {
		OpenElsewhere.check(target);
		if (!(writer instanceof RevisingExporter) || !replace || !Files.isRegularFile(target)) {
			writeFile(target, replace, how, monitor);
			return;
		}
		EarlierFile before = EarlierFile.of(target, options.clock());
		boolean written = false;
		try {
			writeFile(target, replace, how, monitor);
			written = true;
		} finally {
			if (!written) {
				before.drop();
			}
		}
		earlier = before.kept();
	}

	/**
	 * Writes the target anew, where nobody sees it yet: its figures have not left before {@link #left()}.
	 *
	 * @see #write(Path, boolean, IProgressMonitor)
	 */
	public void draft(Path target, IProgressMonitor monitor) throws IOException {
		writeSafely(target, false, options, monitor);
	}

	/** Says that what was written has left. */
	public void left() {
		figures.ifPresent(left -> before.remember(left, report.made()));
	}

	/** Where the file is that stood under the target's name before and in which people may have written; empty if there is none. */
	public Optional<Path> earlier() {
		return earlier;
	}

	private void writeFile(Path target, boolean replace, ExportOptions how, IProgressMonitor monitor) throws IOException {
		writeSafely(target, replace, how, monitor);
		left();
	}

	private void writeSafely(Path target, boolean replace, ExportOptions how, IProgressMonitor monitor) throws IOException {
		SafeFile.write(target, replace, out -> {
			try {
				writer.export(report, how, out, monitor);
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) { // must not look like success
				throw new ExportException(NLS.bind(Messages.exportFailed, target, Failure.reason(e)), e);
			}
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		});
	}
}
