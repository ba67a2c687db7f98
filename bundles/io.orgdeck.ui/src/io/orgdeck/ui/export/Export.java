package io.orgdeck.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenedCopies;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.ui.files.FileQuestion;

/** Writes an assessment in a format that has been chosen. */
public final class Export {

	private Export() {
	}

	/**
	 * Asks what to write and where to, and writes it.
	 *
	 * @param begin told what is chosen at first
	 */
	static void choose(Shell shell, AssessmentDocument document, Consumer<ExportForm> begin) {
		List<ExporterEntry> exporters = ExporterRegistry.platform().exporters();
		if (exporters.isEmpty()) {
			MessageDialog.openError(shell, Messages.exportTitle, Messages.exportNoExporter);
			return;
		}
		var form = new ExportForm(document.content(), exporters, new RememberedOptions(document.content()));
		begin.accept(form);
		if (new ExportDialog(shell, form).open() == Window.OK) {
			ask(shell, form.exporter(), form.values(), document);
		}
	}

	/**
	 * The same, beginning with a format and with what was decided about it elsewhere.
	 *
	 * @param options of the exporter, by their ids
	 */
	public static void choose(Shell shell, AssessmentDocument document, String format, Map<String, String> options) {
		choose(shell, document, form -> form.begin(format, options));
	}

	/**
	 * Asks for a file and writes it from a copy.
	 *
	 * @param options of the exporter, by their ids; those that are not there keep their defaults
	 */
	public static void ask(Shell shell, ExporterEntry exporter, Map<String, String> options, AssessmentDocument document) {
		target(shell, exporter, document).ifPresent(
				target -> new ExportTask(shell, exporter, options, target).write(EcoreUtil.copy(document.content())));
	}

	/** Writes a copy that goes when the program ends, and opens it with the program of such files, to be read and printed. */
	static void show(Shell shell, ExporterEntry exporter, Map<String, String> options, AssessmentDocument document) {
		try {
			Path copy = OpenedCopies.folder().resolve(name(exporter, document));
			new ExportTask(shell, exporter, options, copy).show(EcoreUtil.copy(document.content()));
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.exportTitle, Failure.sentence(e));
		}
	}

	private static Optional<Path> target(Shell shell, ExporterEntry exporter, AssessmentDocument document) {
		String ending = '.' + exporter.extension();
		Path folder = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		var question = new FileQuestion(Messages.exportTitle, Map.of(exporter.name(), '*' + ending),
				Optional.of(folder.resolve(name(exporter, document))));
		return question.askWhereTo(shell).map(path -> withEnding(path.toString(), ending));
	}

	private static String name(ExporterEntry exporter, AssessmentDocument document) {
		String client = Optional.ofNullable(document.content().getClient()).map(Client::getName).orElse(null);
		return (FileNames.of(client) + ' ' + exporter.name()).strip() + '.' + exporter.extension();
	}

	/** The file dialog of some systems leaves its own ending behind a name that was typed with one. */
	private static Path withEnding(String path, String ending) {
		String stem = path;
		while (stem.endsWith(ending)) {
			stem = stem.substring(0, stem.length() - ending.length());
		}
		return Path.of(stem + ending);
	}
}
