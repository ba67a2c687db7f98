package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.samples.PrivateRegistry;

/** L2: what is sent again moves what people have in their calendars, and takes out what is gone. */
class CalendarUpdatesTest {

	private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
	private static final int OCTETS = 75;

	private final Locale locale = Locale.getDefault();
	private final TimeZone zone = TimeZone.getDefault();

	@TempDir
	private Path folder;
	private Assessment assessment;
	private Session session;

	@BeforeEach
	void client() {
		assessment = AssessmentDocument.create(DeckFactory.eINSTANCE.createDeck(), "Riverside").content();
		session = session("Readiness", LocalDate.of(2026, 3, 14));
	}

	@AfterEach
	void computerAsBefore() {
		Locale.setDefault(locale);
		TimeZone.setDefault(zone);
	}

	private Session session(String title, LocalDate date) {
		Session one = Ids.create(Literals.SESSION);
		one.setTitle(title);
		one.setDate(date);
		one.setStarts(LocalTime.of(9, 30));
		assessment.getSessions().add(one);
		return one;
	}

	private Path export(String name, Instant at, Map<String, String> options) throws IOException {
		ExporterEntry exporter = PrivateRegistry.exporter("calendar");
		Path target = folder.resolve(name);
		ExportRun.write(exporter, assessment, ExportOptions.defaults().with(options).withClock(Clock.fixed(at, ZoneOffset.UTC)), target,
				true,
				new NullProgressMonitor());
		return target;
	}

	private Path export(Instant at) throws IOException {
		return export("dates.ics", at, Map.of());
	}

	private static Map<String, VEvent> read(Path file) throws IOException {
		try (var reader = new ICalReader(file.toFile())) {
			return reader.readNext().getEvents().stream()
					.collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
		}
	}

	private VEvent entry(Path file) throws IOException {
		return read(file).get(session.getId() + "@orgdeck.io");
	}

	private static void assertLine(Path file, String line) throws IOException {
		assertTrue(Files.readString(file).replace("\r\n ", "").lines().anyMatch(line::equals), () -> line + " is not in " + file);
	}

	@Test
	@DisplayName("L2: no line is longer than 75 octets, whatever the letters, and folded lines read as they were")
	void linesAreFoldedByOctets() throws IOException {
		var titles = List.of("Встреча с работниками библиотеки, первая половина дня ".repeat(4).strip(), "図書館の職員との会議".repeat(9),
				"🌱".repeat(40), "e\u0301".repeat(60), "a".repeat(300));
		for (String title : titles) {
			session.setTitle(title);
			Path file = export(FIRST);
			int column = 0;
			for (byte octet : Files.readAllBytes(file)) {
				column = octet == '\n' ? 0 : octet == '\r' ? column : column + 1;
				assertTrue(column <= OCTETS, title);
			}
			assertFalse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("\uFFFD"), title);
			assertTrue(Arrays.stream(Files.readString(file).split("\r\n")).allMatch(line -> !line.contains("\n")));
			assertEquals("Riverside: " + title, entry(file).getSummary().getValue());
		}
	}

	@Test
	void theCalendarHasANameAndIsPublished() throws IOException {
		assessment.setTitle("Learning; together, again");
		Path file = export(FIRST);
		assertLine(file, "METHOD:PUBLISH");
		assertTrue(Files.readString(file).replace("\r\n ", "").lines().anyMatch(line -> line.startsWith("X-WR-CALNAME:")));
		assertLine(file, "LAST-MODIFIED:20260302T080000Z");
	}

	@Test
	@DisplayName("L2: a moved entry keeps its UID and has a higher SEQUENCE, in a new file too")
	void whatHasMovedMoves() throws IOException {
		int before = entry(export("first.ics", FIRST, Map.of())).getSequence().getValue();
		session.setDate(LocalDate.of(2026, 3, 21));
		VEvent after = entry(export("second.ics", FIRST.plusSeconds(60), Map.of()));
		assertTrue(after.getSequence().getValue() > before);
		assertEquals(21, after.getDateStart().getValue().getRawComponents().getDate());
	}

	@Test
	void twoExportsWithinASecondAreTwoRevisions() throws IOException {
		int before = entry(export(FIRST)).getSequence().getValue();
		assertEquals(before + 1, entry(export(FIRST)).getSequence().getValue());
	}

	@Test
	@DisplayName("L2: an entry without a date, deleted or cancelled is called off by an export over the earlier file")
	void whatIsGoneIsCalledOff() throws IOException {
		Session deleted = session("Deleted", LocalDate.of(2026, 4, 1));
		Session cancelled = session("Cancelled", LocalDate.of(2026, 5, 1));
		Session stays = session("Stays", LocalDate.of(2026, 6, 1));
		var before = read(export(FIRST));
		session.setDate(null);
		assessment.getSessions().remove(deleted);
		cancelled.setStatus(SessionStatus.CANCELLED);
		var after = read(export(FIRST.plusSeconds(60)));
		assertEquals(before.keySet(), after.keySet());
		for (Session gone : List.of(session, deleted, cancelled)) {
			String uid = gone.getId() + "@orgdeck.io";
			assertEquals("CANCELLED", after.get(uid).getStatus().getValue());
			assertTrue(after.get(uid).getSequence().getValue() > before.get(uid).getSequence().getValue());
			assertEquals(before.get(uid).getSummary().getValue(), after.get(uid).getSummary().getValue());
			assertEquals(before.get(uid).getDateStart().getValue(), after.get(uid).getDateStart().getValue());
		}
		assertEquals("TENTATIVE", after.get(stays.getId() + "@orgdeck.io").getStatus().getValue());
	}

	@Test
	void aDateThatComesBackIsNoLongerCalledOff() throws IOException {
		export(FIRST);
		session.setDate(null);
		int cancelled = entry(export(FIRST.plusSeconds(60))).getSequence().getValue();
		assertEquals("CANCELLED", entry(export(FIRST.plusSeconds(120))).getStatus().getValue(), "for those who have missed it");
		session.setDate(LocalDate.of(2026, 9, 1));
		VEvent back = entry(export(FIRST.plusSeconds(180)));
		assertEquals("TENTATIVE", back.getStatus().getValue());
		assertTrue(back.getSequence().getValue() > cancelled);
	}

	@Test
	void wholeDaysAreCalledOffAsSuch() throws IOException {
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		Action action = Ids.create(Literals.ACTION);
		action.setTitle("Say what changed");
		action.setDue(LocalDate.of(2026, 5, 4));
		group.getActions().add(action);
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.getStrategy().getGroups().add(group);
		export(FIRST);
		action.setStatus(ActionStatus.STOPPED);
		Path file = export(FIRST.plusSeconds(60));
		assertEquals("CANCELLED", read(file).get(action.getId() + "@orgdeck.io").getStatus().getValue());
		assertLine(file, "DTSTART;VALUE=DATE:20260504");
	}

	@Test
	void aNewFileKnowsTheOneThatWasSentBefore() throws IOException {
		Path sent = export("sent.ics", FIRST, Map.of());
		session.setDate(null);
		assertEquals("CANCELLED", entry(export("beside it.ics", FIRST.plusSeconds(60), Map.of())).getStatus().getValue());
		Files.createDirectory(folder.resolve("elsewhere"));
		assertEquals(Map.of(), read(export("elsewhere/alone.ics", FIRST.plusSeconds(60), Map.of())));
		Files.delete(folder.resolve("elsewhere/alone.ics"));
		assertEquals("CANCELLED",
				entry(export("elsewhere/new.ics", FIRST.plusSeconds(60), Map.of("earlier", sent.toString()))).getStatus().getValue());
	}

	@Test
	void ofSeveralFilesTheLatestCounts() throws IOException {
		export("a.ics", FIRST, Map.of());
		LocalDate day = session.getDate();
		session.setDate(null);
		export("z.ics", FIRST.plusSeconds(60), Map.of());
		session.setDate(day);
		export("b.ics", FIRST.plusSeconds(120), Map.of());
		assertEquals(1, read(export("c.ics", FIRST.plusSeconds(180), Map.of())).size());
		assertEquals("TENTATIVE", entry(folder.resolve("c.ics")).getStatus().getValue());
		session.setDate(null);
		assertEquals("CANCELLED", entry(export("d.ics", FIRST.plusSeconds(240), Map.of())).getStatus().getValue());
	}

	@Test
	void aFileOfAnEarlierVersionIsKnownByItsEntries() throws IOException {
		Session gone = session("Gone", LocalDate.of(2026, 4, 1));
		Path file = export(FIRST);
		Files.writeString(file, Files.readString(file).replaceFirst("X-ORGDECK-ASSESSMENT:.*\r\n", "").replaceAll("SEQUENCE:.*\r\n", ""));
		assessment.getSessions().remove(gone);
		assertEquals("CANCELLED", read(export(FIRST)).get(gone.getId() + "@orgdeck.io").getStatus().getValue());
	}

	@Test
	void anotherClientsCalendarIsReplacedAndNotCalledOff() throws IOException {
		export(FIRST);
		Files.writeString(folder.resolve("torn.ics"), "BEGIN:VCALENDAR\r\nPRODID:-//Orgdeck//Orgdeck//EN\r\nBEGIN:VEVENT\r\nUID:");
		client();
		assertEquals(1, read(export(FIRST.plusSeconds(60))).size());
	}

	@Test
	void whatIsNoCalendarOfOursIsToldOrReplaced() throws IOException {
		Path foreign = Files.writeString(folder.resolve("foreign.ics"),
				"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
		var refused = assertThrows(StoreException.class, () -> export("new.ics", FIRST, Map.of("earlier", foreign.toString())));
		assertEquals(foreign + " is no calendar that this program wrote; choose the .ics file that was sent before.", refused.getMessage());
		assertEquals(1, read(export("foreign.ics", FIRST, Map.of())).size());
	}

	@Test
	@DisplayName("L4: a year that no calendar knows is left out and told")
	void noSuchYear() throws IOException {
		session("Slip of the pen", LocalDate.of(26, 3, 14));
		ExporterEntry exporter = PrivateRegistry.exporter("calendar");
		var run = new ExportRun(exporter, assessment, ExportOptions.defaults().withClock(Clock.fixed(FIRST, ZoneOffset.UTC)));
		assertEquals(List.of("\"Slip of the pen\" is not in the calendar, because calendars know no year 26; correct its date."),
				run.warnings());
		assertEquals(1, read(export(FIRST)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "th-TH", "ja-JP-u-ca-japanese", "ar-EG", "fa-IR", "tr-TR" })
	@DisplayName("L1: dates are those of the Gregorian calendar, on a computer that counts from another year too")
	void datesAreThoseOfTheGregorianCalendar(String language) throws IOException {
		session("Day", LocalDate.of(2026, 4, 26)).setStarts(null);
		byte[] expected = Files.readAllBytes(export("here.ics", FIRST, Map.of()));
		Files.delete(folder.resolve("here.ics"));
		Locale.setDefault(Locale.forLanguageTag(language));
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
		Path file = export("there.ics", FIRST, Map.of());
		assertLine(file, "DTSTART:20260314T093000");
		assertLine(file, "DTSTART;VALUE=DATE:20260426");
		assertEquals(new String(expected, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	@DisplayName("An hour that a computer's zone leaves out when the clocks change is written as it was planned")
	void anHourThatDoesNotExistHere() throws IOException {
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
		session.setDate(LocalDate.of(2026, 3, 29));
		session.setStarts(LocalTime.of(2, 30));
		assertLine(export(FIRST), "DTSTART:20260329T023000");
	}
}
