package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.Backup.Kind;

/** Which earlier states of a file are there when somebody needs one. */
@ExtendWith(OwnState.class)
class KeptBackupsTest {

	private static final Instant NOW = Instant.parse("2026-03-14T12:30:00Z");

	@TempDir
	Path folder;

	/** Ten backups of the last minutes, which are always kept. */
	private static List<Instant> recent() {
		return IntStream.rangeClosed(1, 10).mapToObj(minutes -> NOW.minus(Duration.ofMinutes(minutes))).toList();
	}

	/** Which of these are kept beside ten newer ones; the times are in UTC. */
	private static List<String> keptOf(String... times) {
		List<Instant> older = Arrays.stream(times).map(Instant::parse).toList();
		Set<Instant> kept = BackupPolicy.keep(Stream.concat(older.stream(), recent().stream()).toList(), NOW);
		return Arrays.stream(times).filter(time -> kept.contains(Instant.parse(time))).toList();
	}

	@Test
	void theLastTenAreKeptHoweverOldTheyAre() {
		List<Instant> times = IntStream.range(0, 11).mapToObj(day -> NOW.minus(Duration.ofDays(900L + day))).toList();
		assertEquals(Set.copyOf(times.subList(0, 10)), BackupPolicy.keep(times, NOW));
		List<Instant> twice = new ArrayList<>(times.subList(0, 10));
		twice.addAll(times.subList(0, 5));
		assertEquals(Set.copyOf(times.subList(0, 10)), BackupPolicy.keep(twice, NOW));
		assertEquals(Set.of(), BackupPolicy.keep(List.of(), NOW));
	}

	@Test
	void forADayTheNewestOfEachHourIsKept() {
		assertEquals(List.of("2026-03-14T10:50:00Z", "2026-03-14T09:59:59Z", "2026-03-13T12:50:00Z"),
				keptOf("2026-03-14T10:00:00Z", "2026-03-14T10:50:00Z", "2026-03-14T10:49:00Z", "2026-03-14T09:59:59Z",
						"2026-03-13T12:50:00Z", "2026-03-13T12:30:00Z"));
	}

	@Test
	void forAMonthTheNewestOfEachDayIsKept() {
		assertEquals(List.of("2026-03-13T12:29:59Z", "2026-03-10T18:00:00Z", "2026-02-11T20:00:00Z"),
				keptOf("2026-03-13T11:00:00Z", "2026-03-13T12:29:59Z", "2026-03-10T09:00:00Z", "2026-03-10T18:00:00Z",
						"2026-02-11T20:00:00Z", "2026-02-11T12:30:00Z"));
	}

	@Test
	void forAYearTheNewestOfEachMonthIsKeptAndNothingOlder() {
		assertEquals(List.of("2026-02-11T12:29:59Z", "2025-11-20T09:00:00Z", "2025-03-20T09:00:00Z"), keptOf("2026-02-11T12:29:59Z",
				"2026-02-03T12:00:00Z", "2025-11-03T09:00:00Z", "2025-11-20T09:00:00Z", "2025-03-20T09:00:00Z", "2025-03-13T12:30:00Z"));
		assertEquals(List.of("2025-03-13T12:30:00Z"), keptOf("2025-03-13T12:30:00Z", "2025-03-13T12:29:59Z", "2024-11-01T00:00:00Z"));
	}

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("Räte & Co.assessment"), content);
	}

	private static List<String> contents(Path file) throws IOException {
		var contents = new ArrayList<String>();
		for (Backup backup : Backups.of(file).list()) {
			contents.add(backup.kind() + " " + Files.readString(backup.file()));
		}
		return contents;
	}

	@Test
	void aFileIsKeptAsItWasOpenedUnlessTheNewestBackupIsTheSame() throws IOException {
		Path file = file("one");
		var backups = Backups.of(file);
		assertEquals(List.of(), backups.list());
		backups.keepOpened();
		backups.keepOpened();
		assertEquals(List.of("OPENED one"), contents(file));
		file("two");
		backups.keepOpened();
		file("one");
		backups.keepOpened();
		assertEquals(List.of("OPENED one", "OPENED two", "OPENED one"), contents(file));
		assertEquals(List.of(), contents(folder.resolve("Other.assessment")), "another file has its own");
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve(file.getFileName());
		assertEquals(List.of(), contents(elsewhere), "a file of the same name in another folder as well");
	}

	@Test
	void whatIsAboutToBeReplacedIsKeptWhateverBecomesOfTheFile() throws IOException {
		Path file = file("old");
		Backups.of(file).keepBeforeSave();
		Files.delete(file);
		file("new");
		Backups.of(file).keepBeforeSave();
		assertEquals(List.of("BEFORE_SAVE new", "BEFORE_SAVE old"), contents(file));
		assertEquals(true, Backups.of(file).list().getFirst().file().getFileName().toString().endsWith(".before-save.assessment"));
	}

	@Test
	void whatIsNoBackupIsLeftAlone() throws IOException {
		Path file = file("one");
		Backups.of(file).keepOpened();
		Path place = Backups.of(file).list().getFirst().file().getParent();
		for (String name : List.of("notes.txt", "20250101-000000-000", "20250101-000000-000.other.assessment", "x")) {
			Files.writeString(place.resolve(name), "mine");
		}
		assertEquals(List.of("OPENED one"), contents(file));
		Backups.of(file).thinOut(Instant.now().plus(Duration.ofDays(4000)));
		try (Stream<Path> all = Files.list(place)) {
			assertEquals(5, all.count());
		}
	}

	@Test
	void theLastStateThatOpenedWellIsNeverThrownAway() throws IOException {
		Path file = file("now");
		Backups.of(file).keepOpened();
		Path place = Backups.of(file).list().getFirst().file().getParent();
		Files.delete(Backups.of(file).list().getFirst().file());
		put(place, "20210101-000000-000.opened.assessment", "good once");
		put(place, "20220101-000000-000.opened.assessment", "good last");
		put(place, "20230101-000000-000.before-save.assessment", "too old");
		for (int i = 10; i < 20; i++) {
			put(place, "20260314-1200" + i + "-000.before-save.assessment", "recent " + i);
		}
		Backups.of(file).thinOut(NOW);
		List<Backup> left = Backups.of(file).list();
		assertEquals(11, left.size());
		assertEquals("good last", Files.readString(left.getLast().file()));
		assertEquals(Kind.OPENED, left.getLast().kind());
		assertEquals(Instant.parse("2022-01-01T00:00:00Z"), left.getLast().at().truncatedTo(ChronoUnit.SECONDS));
		assertEquals("recent 19", Files.readString(left.getFirst().file()));
	}

	private static void put(Path place, String name, String content) throws IOException {
		Files.writeString(place.resolve(name), content);
	}

	@Test
	void onceAFileIsProtectedNoStateOfItLiesAboutInClear() throws IOException {
		Path file = file("in clear");
		Backups.of(file).keepOpened();
		Backups.of(file).keepBeforeSave();
		assertEquals(2, Backups.of(file).list().size());
		Backups.of(file).deleteThoseInClear();
		assertEquals(List.of(), Backups.of(file).list());
	}
}
