package io.orgdeck.ui.export;

import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExporterRegistry;

/** Puts the dates of an assessment into a file for people's calendars. */
public final class CalendarExport {

	private static final String CALENDAR = "calendar";

	private CalendarExport() {
	}

	/** Asks where to, and writes the file. */
	public static void ask(Shell shell, AssessmentDocument document) {
		ExporterRegistry.platform().find(CALENDAR).ifPresentOrElse(exporter -> Export.ask(shell, exporter, Map.of(), document),
				() -> MessageDialog.openError(shell, Messages.calendarTitle, Messages.noExporter));
	}
}
