package io.orgdeck.export.pdf.internal.agenda;

/** Words about agendas, in the language of the report. */
final class Messages {

	String noSessions;
	String title;
}
