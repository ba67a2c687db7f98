package io.orgdeck.ui.files;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.ui.FileQuestion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** Writes an assessment in a format that has been chosen. */
public final class Export {

	private Export() {
	}

	/**
	 * Asks for a file and writes in the background, from a copy, so that work can go on.
	 *
	 * @param options of the exporter, by their ids; those that are not there keep their defaults
	 */
	public static void ask(Shell shell, ExporterEntry exporter, Map<String, String> options, AssessmentDocument document) {
		target(shell, exporter, document).ifPresent(
				target -> new ExportJob(exporter, EcoreUtil.copy(document.content()), options, target).schedule());
	}

	private static Optional<Path> target(Shell shell, ExporterEntry exporter, AssessmentDocument document) {
		String ending = '.' + exporter.extension();
		Path folder = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		String client = Optional.ofNullable(document.content().getClient()).map(Client::getName).orElse(null);
		String name = (FileNames.of(client) + ' ' + exporter.name()).strip();
		var question = new FileQuestion(Messages.exportTitle, Map.of(exporter.name(), '*' + ending),
				Optional.of(folder.resolve(name + ending)));
		return question.askWhereTo(shell).map(path -> path.toString().endsWith(ending) ? path : Path.of(path + ending));
	}
}
