package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.PrivateRegistry;

/** What an import of files would change, line by line, as people read it, and what it changes. */
class ImportCsvTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);

	private final AssessmentBuilder builder = new AssessmentBuilder();
	private final Assessment assessment = builder.assessment;
	private final Session session;

	@TempDir
	private Path folder;

	ImportCsvTest() {
		builder.dimension("Culture", 4);
		builder.group("Staff", 6);
		session = builder.session("Kick-off", LocalDate.of(2026, 3, 1));
		session.getAttendance().clear();
		builder.ballot(session, "Culture.1", 1, Votes.NONE.with(new Vote(1, new Answer.Rated("3"), "as ever"))
				.with(new Vote(2, new Answer.Rated("4"), "")).with(new Vote(3, new Answer.DoesNotApply("on leave"), "")));
	}

	private ResponseImport read(String... files) throws IOException, CoreException {
		var paths = new java.util.ArrayList<Path>();
		for (String content : files) {
			paths.add(Files.writeString(folder.resolve("votes" + (paths.size() + 1) + ".csv"), content));
		}
		return files(paths);
	}

	private ResponseImport files(List<Path> paths) throws IOException, CoreException {
		var readers = new SheetReaders(new PrivateRegistry().registry(), ContributionLog.silent());
		return new ResponseFiles(readers, assessment).read(paths, new NullProgressMonitor());
	}

	private static final String VOTES = """
			participant,participant id,session,question,answer,reason,comment
			1,p1,Kick-off,Culture.1,3,,as ever
			2,p2,Kick-off,Culture.1,2,,=why
			3,p3,Kick-off,Culture.1,n/a,on leave,
			4,p4,,Culture.2,?,,
			5,p5,Kick-off,Culture.1,quite,,
			6,p6,Kick-off,Culture.1,,,no time
			""";

	private List<List<String>> report(ResponseImport plan, boolean takesAfter) throws IOException {
		Path file = folder.resolve("report.csv");
		new ImportCsv(plan, takesAfter).write(file, true);
		try (var in = Files.newInputStream(file)) {
			return new CsvReader().read(in, "report.csv").sheets().getFirst().rows().stream()
					.map(row -> row.cells().stream().map(Cell::text).toList()).toList();
		}
	}

	@Test
	@DisplayName("The report tells each line with what stands before and after, and each problem with its place")
	void everyLineIsTold() throws IOException, CoreException {
		ResponseImport plan = read(VOTES);
		List<List<String>> rows = report(plan, true);
		assertEquals("kind file sheet row column participant question session before after stands problem remedy",
				String.join(" ", rows.getFirst()));
		assertEquals(List.of(
				"same|votes1.csv|votes1.csv|2|E|Participant 1 Person 1|Question Culture.1 Question Culture.1|Kick-off, round 1"
						+ "|3 Level 3\nComment: as ever|3 Level 3\nComment: as ever|before||",
				"different|votes1.csv|votes1.csv|3|E|Participant 2 Person 2|Question Culture.1 Question Culture.1|Kick-off, round 1"
						+ "|4 Level 4|2 Level 2\nComment: =why|after||",
				"same|votes1.csv|votes1.csv|4|E|Participant 3 Person 3|Question Culture.1 Question Culture.1|Kick-off, round 1"
						+ "|Does not apply: on leave|Does not apply: on leave|before||",
				"new|votes1.csv|votes1.csv|5|E|Participant 4 Person 4|Question Culture.2 Question Culture.2"
						+ "|Written answers, round 1, beside the result||Don't know|after||"),
				rows.subList(1, 5).stream().map(row -> String.join("|", row)).toList());
		assertEquals("problem|votes1.csv|votes1.csv|6|E||||||", String.join("|", rows.get(5).subList(0, 11)));
		assertTrue(rows.get(5).get(11).startsWith("\"quite\" is none of the answers."));
		assertTrue(rows.get(5).get(12).startsWith("Choose one of: "));
		assertEquals("before", report(plan, false).get(2).get(10));
		assertEquals("after", report(plan, false).get(4).get(10));
	}

	@Test
	@DisplayName("A report does not replace a file unless somebody says so")
	void replacesNothingUnasked() throws IOException, CoreException {
		Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
		ResponseImport plan = read(VOTES);
		assertThrows(StoreException.class, () -> new ImportCsv(plan, true).write(file, false));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	@DisplayName("Questions, people and sessions without words are told by what they have, never by \"null\"")
	void withoutWords() throws IOException, CoreException {
		builder.question("Culture.1").setText(null);
		session.setTitle(null);
		assessment.getParticipants().getFirst().setName(null);
		ResponseImport plan = read(VOTES.replace("Kick-off", session.getId()));
		assertEquals("Question Culture.1|, round 1|Participant 1", String.join("|", plan.words().question(plan.lines().getFirst()),
				plan.words().session(plan.lines().getFirst()), plan.words().participant(plan.lines().getFirst()).strip()));
		assertFalse(report(plan, true).toString().contains("null"));
	}

	@Test
	@DisplayName("Of several files the later answer comes after the earlier; a file that cannot be read is a problem of its own")
	void severalFiles() throws IOException, CoreException {
		ResponseImport plan = read("participant,session,question,answer\n4,Kick-off,Culture.1,2\n",
				"participant,session,question,answer\n4,Kick-off,Culture.1,3\n4,Kick-off,Culture.1,3\n");
		assertEquals(List.of(Kind.NEW, Kind.DIFFERENT), plan.lines().stream().map(ResponseImport.Line::kind).toList().subList(0, 2));
		assertEquals("2 Level 2", plan.words().before(plan.lines().get(1)));
		assertTrue(plan.isWhole());
		assertTrue(plan.bringsAnything());
		ResponseImport broken = files(List.of(folder.resolve("gone.csv"), folder.resolve("votes1.csv")));
		assertFalse(broken.isWhole());
		assertEquals(1, broken.lines().size());
		assertTrue(broken.problems().getFirst().toString().startsWith("gone.csv: There is no file"), broken.problems().toString());
		assertEquals("Choose another file, or import the others without it.", broken.problems().getFirst().remedy());
		assertEquals(List.of("problem", "gone.csv", "", "", ""), report(broken, true).get(2).subList(0, 5));
	}

	@Test
	@DisplayName("ROBUSTNESS 42: reading many files can be cancelled")
	void cancelled() throws IOException, CoreException {
		Path file = Files.writeString(folder.resolve("votes.csv"), VOTES);
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		var files = new ResponseFiles(new SheetReaders(new PrivateRegistry().registry(), ContributionLog.silent()), assessment);
		assertThrows(OperationCanceledException.class, () -> files.read(List.of(file), monitor));
	}

	@Test
	@DisplayName("T7: what is taken stands with every comment; who has answered has attended; comments without an answer are kept once")
	void whatIsTakenStands() throws IOException, CoreException {
		for (int again = 0; again < 2; again++) {
			read(VOTES).apply(line -> true, CLOCK);
			assertEquals(List.of("1 Rated[level=3] as ever", "2 Rated[level=2] =why", "3 DoesNotApply[reason=on leave] "),
					votes(session.getBallots().getFirst()));
			assertEquals(List.of(1, 2, 3), session.getAttendance().stream().map(Participant::getNumber).toList());
			Session written = assessment.getSessions().getLast();
			assertEquals("Written answers 2026-11-30 held", written.getTitle() + ' ' + written.getDate() + ' ' + written.getStatus());
			assertEquals(List.of(4), written.getAttendance().stream().map(Participant::getNumber).toList());
			assertTrue(written.getBallots().getFirst().isBeside());
			assertEquals(List.of("Participant 6: no time 2026-11-30T09:00:00Z Culture.1"), assessment.getComments().stream()
					.map(one -> one.getAuthor() + ": " + one.getText() + ' ' + one.getAt() + ' '
							+ ((io.orgdeck.model.deck.Question) one.getSubject()).getId())
					.toList());
			assertEquals(2, assessment.getSessions().size());
		}
		assertEquals(0, read(VOTES).count(Kind.NEW));
	}

	@Test
	@DisplayName("T7: an answer that is not taken leaves its comment beside the one that stands")
	void whatIsNotTakenLeavesItsComment() throws IOException, CoreException {
		ResponseImport plan = read(VOTES);
		plan.apply(line -> false, CLOCK);
		assertEquals(List.of("1 Rated[level=3] as ever", "2 Rated[level=4] =why", "3 DoesNotApply[reason=on leave] "),
				votes(session.getBallots().getFirst()));
		assertEquals(Optional.of("4 Level 4"), plan.lines().stream().filter(line -> line.kind() == Kind.DIFFERENT)
				.map(plan.words()::before).findFirst());
	}

	@Test
	@DisplayName("An import that says what the assessment says already brings nothing and changes nothing")
	void nothingNew() throws IOException, CoreException {
		ResponseImport plan = read("participant,session,question,answer,comment\n1,Kick-off,Culture.1,3,\n");
		assertFalse(plan.bringsAnything());
		Votes before = session.getBallots().getFirst().getVotes();
		plan.apply(line -> true, CLOCK);
		assertEquals(before, session.getBallots().getFirst().getVotes());
		assertTrue(read("participant,session,question,answer,comment\n1,Kick-off,Culture.1,,more\n").bringsAnything());
	}

	private static List<String> votes(Ballot ballot) {
		return ballot.getVotes().stream().map(vote -> vote.participant() + " " + vote.answer() + ' ' + vote.comment()).toList();
	}
}
