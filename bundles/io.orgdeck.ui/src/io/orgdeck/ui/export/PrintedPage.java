package io.orgdeck.ui.export;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;

/** Prints what a page is about: as the PDF that says the same, shown by the program of such files, which prints it. */
public final class PrintedPage {

	private PrintedPage() {
	}

	/**
	 * What a page gives as its print.
	 *
	 * @param format  of the exporter that writes it
	 * @param options of the exporter, asked for when somebody prints
	 * @return empty where no such exporter is there
	 */
	public static Optional<IAction> as(String format, Supplier<Shell> shell, Supplier<AssessmentDocument> document,
			Supplier<Map<String, String>> options) {
		return ExporterRegistry.platform().find(format).map(exporter -> print(exporter, shell, document, options));
	}

	private static IAction print(ExporterEntry exporter, Supplier<Shell> shell, Supplier<AssessmentDocument> document,
			Supplier<Map<String, String>> options) {
		return new Action() {
			@Override
			public void run() {
				Export.show(shell.get(), exporter, options.get(), document.get());
			}
		};
	}
}
