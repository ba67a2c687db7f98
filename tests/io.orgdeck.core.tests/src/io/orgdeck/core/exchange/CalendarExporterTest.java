package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.samples.PrivateRegistry;

/** Dates for the calendar that people live by. */
class CalendarExporterTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final ExportOptions OPTIONS = ExportOptions.defaults()
			.withClock(Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));

	private final TimeZone zone = TimeZone.getDefault();
	private Assessment assessment;

	@BeforeEach
	void assessment() {
		assessment = AssessmentDocument.create(DeckFactory.eINSTANCE.createDeck(), "Riverside").content();
	}

	@AfterEach
	void zoneAsBefore() {
		TimeZone.setDefault(zone);
	}

	private Session session(String title, LocalDate date, LocalTime starts) {
		Session session = Ids.create(Literals.SESSION);
		session.setTitle(title);
		session.setDate(date);
		session.setStarts(starts);
		assessment.getSessions().add(session);
		return session;
	}

	private static void item(Session session, String title, int minutes) {
		AgendaItem item = Ids.create(Literals.AGENDA_ITEM);
		item.setTitle(title);
		item.setMinutes(minutes);
		session.getAgenda().add(item);
	}

	private String export() throws IOException {
		var out = new ByteArrayOutputStream();
		PrivateRegistry.exporter("calendar").create().export(ReportBuilder.report(assessment, TODAY), OPTIONS, out,
				new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<VEvent> read(String calendar) throws IOException {
		try (var reader = new ICalReader(calendar)) {
			return reader.readNext().getEvents();
		}
	}

	private static void assertLine(String line, String calendar) {
		assertTrue(calendar.replace("\r\n ", "").lines().anyMatch(line::equals), () -> line + " is not in\n" + calendar);
	}

	@Test
	void aSessionStandsWithTimePlaceAndAgenda() throws IOException {
		var session = session("Half-day; staff, first", LocalDate.of(2026, 3, 14), LocalTime.of(9, 30));
		session.setPlace("Town hall, room 2");
		session.setFacilitator("Ann");
		item(session, "Welcome", 20);
		item(session, "Cards", 190);
		String calendar = export();
		assertLine("UID:" + session.getId() + "@orgdeck.io", calendar);
		assertLine("DTSTAMP:20260302T080000Z", calendar);
		assertLine("SUMMARY:Riverside: Half-day\\; staff\\, first", calendar);
		assertLine("DTSTART:20260314T093000", calendar);
		assertLine("DTEND:20260314T130000", calendar);
		assertLine("LOCATION:Town hall\\, room 2", calendar);
		assertLine("DESCRIPTION:Facilitated by Ann\\n09:30 Welcome (20 minutes)\\n09:50 Cards (190 minutes)", calendar);
		assertLine("STATUS:TENTATIVE", calendar);
	}

	@Test
	@DisplayName("Control characters and a client without a name leave no trace; texts are told from fields")
	void wordsAsCalendarsHoldThem() throws IOException {
		assessment.getClient().setName(null);
		assessment.setTitle("A; B, C\\D");
		session("One\u0007\r\ntwo\u2028three", LocalDate.of(2026, 3, 14), null);
		String calendar = export();
		assertLine("SUMMARY:One\\ntwo\\nthree", calendar);
		assertLine("X-WR-CALNAME:A\\; B\\, C\\\\D", calendar);
	}

	@Test
	@DisplayName("L4: calendars know the years 1601 to 4500, and nothing beyond is written")
	void yearsThatCalendarsKnow() throws IOException {
		for (int year : List.of(1600, 1601, 4500, 4501)) {
			session("In " + year, LocalDate.of(year, 6, 15), null);
		}
		assertEquals(List.of("Riverside: In 1601", "Riverside: In 4500"),
				read(export()).stream().map(event -> event.getSummary().getValue()).sorted().toList());
	}

	@Test
	void heldIsCertainAndCancelledIsCancelled() throws IOException {
		session("Held", TODAY, null).setStatus(SessionStatus.HELD);
		session("Cancelled", TODAY, null).setStatus(SessionStatus.CANCELLED);
		String calendar = export();
		assertLine("STATUS:CONFIRMED", calendar);
		assertLine("STATUS:CANCELLED", calendar);
	}

	@Test
	void withoutATimeItHasTheDayAndKeepsNobodyBusy() throws IOException {
		session("Some day", LocalDate.of(2026, 3, 14), null);
		String calendar = export();
		assertLine("DTSTART;VALUE=DATE:20260314", calendar);
		assertLine("TRANSP:TRANSPARENT", calendar);
	}

	@Test
	@DisplayName("A time is the one on the wall, whatever the machine's zone")
	void timesHaveNoZone() throws IOException {
		session("Late", LocalDate.of(2026, 3, 29), LocalTime.of(22, 30));
		for (String id : new String[] { "Europe/Berlin", "Pacific/Auckland", "America/New_York" }) {
			TimeZone.setDefault(TimeZone.getTimeZone(id));
			assertLine("DTSTART:20260329T223000", export());
		}
	}

	@Test
	void withoutADateItStandsInNoCalendarAndTheOrderIsThatOfTime() throws IOException {
		session("Later", LocalDate.of(2026, 4, 1), LocalTime.of(9, 0));
		session("Open", null, LocalTime.of(9, 0));
		session("Sooner", LocalDate.of(2026, 3, 1), null);
		assertEquals("[Riverside: Sooner, Riverside: Later]",
				read(export()).stream().map(VEvent::getSummary).map(summary -> summary.getValue()).toList().toString());
	}

	@Test
	void linesAreFoldedAndNothingFromATextBecomesALineOfItsOwn() throws IOException {
		session("Ünïcode \uD83C\uDF31 ".repeat(30) + "\r\nATTENDEE:mailto:x@example.org", TODAY, null);
		String calendar = export();
		assertTrue(calendar.lines().allMatch(line -> line.length() < 80));
		assertFalse(calendar.lines().anyMatch(line -> line.startsWith("ATTENDEE")));
		assertTrue(read(calendar).getFirst().getSummary().getValue().contains("\uD83C\uDF31"));
	}

	@Test
	void cancellingStopsIt() { // ROBUSTNESS 24
		session("One", TODAY, null);
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new CalendarExporter().export(ReportBuilder.report(assessment, TODAY), OPTIONS,
				new ByteArrayOutputStream(), monitor));
	}
}
