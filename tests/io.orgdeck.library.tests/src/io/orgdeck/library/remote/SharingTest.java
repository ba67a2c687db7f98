package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.privacy.ForgetRun;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Library;
import io.orgdeck.library.Tags;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 54: two people send and get over one place, and no word is lost. */
class SharingTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final AssessmentStore STORE = new AssessmentStore();
	private static final String FILE = "clients/millbrook.assessment";

	@TempDir
	private Path folder;
	private Path place;
	private Sharing ana;
	private Sharing bo;

	@BeforeEach
	void makePlace() throws IOException {
		GitHouse.enter();
		place = folder.resolve("place.git");
		new FileRepositoryBuilder().setGitDir(place.toFile()).setBare().build().create(true);
		ana = open("ana");
		bo = open("bo");
	}

	@AfterEach
	void close() {
		ana.close();
		bo.close();
	}

	private Sharing open(String home) throws IOException {
		Path library = Files.createDirectories(folder.resolve(home));
		Sharing sharing = Sharing.of(Library.at(library), PasswordSource.NONE, Login.NOBODY);
		sharing.shareAt(place.toUri().toString());
		return sharing;
	}

	private Path file(String home) {
		return folder.resolve(home).resolve(FILE);
	}

	private Assessment read(String home) throws StoreException {
		return STORE.read(file(home)).content();
	}

	private void change(String home, Consumer<Assessment> change) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file(home), NOBODY);
		document.execute("change", () -> change.accept(document.content()));
		document.save(NOBODY);
		document.close();
	}

	/** Both have the same assessment. */
	private void begin() throws IOException {
		Files.createDirectories(file("ana").getParent());
		new SmallAssessment().writeTo(file("ana"));
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		assertEquals(List.of(FILE), bo.get(NOBODY).written());
		assertEquals(-1, Files.mismatch(file("ana"), file("bo")));
	}

	private static Finding finding(String text) {
		Finding finding = Ids.create(Literals.FINDING);
		finding.setTitle(text);
		finding.setText(text);
		return finding;
	}

	private static List<String> findings(Assessment assessment) {
		return assessment.getFindings().stream().map(Finding::getTitle).sorted().toList();
	}

	@Test
	void whatTwoHaveDoneIsInOneAssessment() throws IOException {
		begin();
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		change("bo", assessment -> assessment.getFindings().add(finding("of Bo")));
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		Report report = bo.send(NOBODY);
		assertEquals(List.of(FILE), report.written());
		assertEquals(List.of(), report.conflicts());
		ana.get(NOBODY);
		assertEquals(List.of("of Ana", "of Bo"), findings(read("ana")));
		assertEquals(-1, Files.mismatch(file("ana"), file("bo")));
		assertEquals(List.of(), ana.send(NOBODY).sent());
	}

	@Test
	@DisplayName("Where two have changed the same thing, it is told, and the value that does not stand is kept as a comment")
	void aConflictIsToldAndNothingOfItIsLost() throws IOException {
		begin();
		change("ana", assessment -> assessment.getClient().setDescription("as Ana says"));
		change("bo", assessment -> assessment.getClient().setDescription("as Bo says"));
		ana.send(NOBODY);
		Report report = bo.send(NOBODY);
		assertEquals(1, report.conflicts().size(), report::toString);
		assertTrue(report.conflicts().getFirst().contains("as Ana says"), report::toString);
		Assessment joined = read("bo");
		assertEquals("as Bo says", joined.getClient().getDescription());
		assertTrue(joined.getComments().stream().map(Comment::getText).anyMatch(text -> text.contains("as Ana says")));
	}

	@Test
	void weeksOfflineAreNormal() throws IOException {
		begin();
		Files.move(place, folder.resolve("away"));
		change("bo", assessment -> assessment.getFindings().add(finding("on the train")));
		StoreException failure = assertThrows(StoreException.class, () -> bo.send(NOBODY));
		assertTrue(failure.getMessage().contains("There is no shared place") && failure.getMessage().contains("stays here"),
				failure::getMessage);
		assertEquals(List.of(FILE), bo.unsent());
		Files.move(folder.resolve("away"), place);
		change("ana", assessment -> assessment.getFindings().add(finding("in the office")));
		ana.send(NOBODY);
		bo.send(NOBODY);
		assertEquals(List.of("in the office", "on the train"), findings(read("bo")));
		assertEquals(List.of(), bo.unsent());
	}

	@Test
	void filesComeGoAndStayWhenSomebodyWorksOnThem() throws IOException {
		begin();
		Files.write(folder.resolve("ana/firm.dotx"), new byte[] { 1, 2, 3 });
		Files.writeString(folder.resolve("ana/notes.txt"), "mine");
		ana.send(NOBODY);
		bo.get(NOBODY);
		assertTrue(Files.exists(folder.resolve("bo/firm.dotx")));
		assertFalse(Files.exists(folder.resolve("bo/notes.txt")), "only what is a library's business is sent");
		Files.delete(folder.resolve("bo/firm.dotx"));
		Files.delete(file("bo"));
		bo.send(NOBODY);
		change("ana", assessment -> assessment.getFindings().add(finding("still at work")));
		Report report = ana.get(NOBODY);
		assertFalse(Files.exists(folder.resolve("ana/firm.dotx")));
		assertEquals(1, report.notices().size(), report::toString);
		ana.send(NOBODY);
		bo.get(NOBODY);
		assertEquals(List.of("still at work"), findings(read("bo")));
	}

	@Test
	void whatCannotBeJoinedStandsTwice() throws IOException {
		begin();
		Files.write(folder.resolve("ana/firm.dotx"), new byte[] { 1 });
		Files.write(folder.resolve("bo/firm.dotx"), new byte[] { 2 });
		ana.send(NOBODY);
		Report report = bo.send(NOBODY);
		assertEquals(1, report.notices().size(), report::toString);
		try (var files = Files.list(folder.resolve("bo"))) {
			assertEquals(2, files.filter(file -> file.toString().endsWith(".dotx")).count());
		}
	}

	@Test
	void tagsOfBothAreThere() throws IOException {
		begin();
		for (String home : List.of("ana", "bo")) {
			Library library = Library.at(folder.resolve(home));
			Entry entry = library.list(NOBODY).entries().getFirst();
			library.tag(entry, List.of("tag of " + home));
		}
		ana.send(NOBODY);
		bo.send(NOBODY);
		Tags tags = Tags.of(Files.readAllBytes(folder.resolve("bo").resolve(Tags.FILE)), "tags");
		assertEquals(2, tags.of(Library.at(folder.resolve("bo")).list(NOBODY).entries().getFirst().key()).size());
	}

	@Test
	@DisplayName("A place that has gone back to an earlier state gets everything again")
	void aPlaceThatRewindsLosesNothing() throws IOException {
		begin();
		copy(place, folder.resolve("earlier"));
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		ana.send(NOBODY);
		bo.get(NOBODY);
		delete(place);
		copy(folder.resolve("earlier"), place);
		change("bo", assessment -> assessment.getFindings().add(finding("of Bo")));
		bo.send(NOBODY);
		ana.get(NOBODY);
		assertEquals(List.of("of Ana", "of Bo"), findings(read("ana")));
	}

	@Test
	@DisplayName("What a foreign hand has put into the place does not leave the folder")
	void pathsThatLeadElsewhereAreNotWritten() throws IOException {
		begin();
		assertFalse(SafePath.isSafe("../x.assessment"));
		assertFalse(SafePath.isSafe("/x.assessment"));
		assertFalse(SafePath.isSafe("a/../../x.assessment"));
		assertFalse(SafePath.isSafe("C:/x.assessment"));
		assertFalse(SafePath.isSafe("a\\x.assessment"));
		assertFalse(SafePath.isSafe("a/con.assessment"));
		assertTrue(SafePath.isSafe("Kunden/Müller & Söhne/a b.assessment"));
		Files.createSymbolicLink(folder.resolve("bo/link"), Files.createDirectories(folder.resolve("outside")));
		assertEquals(Optional.empty(), SafePath.in(folder.resolve("bo"), "link/x.assessment"));
	}

	@Test
	void anEarlierStateCanBeTakenBack() throws IOException {
		begin();
		OwnName.set("Ana");
		change("ana", assessment -> assessment.getFindings().add(finding("later")));
		ana.send(NOBODY);
		List<State> states = ana.history(FILE);
		assertEquals(2, states.size());
		assertEquals(states.getFirst().who(), ana.whoHas(FILE).keySet().iterator().next());
		Path earlier = folder.resolve("earlier.assessment");
		ana.take(FILE, states.getLast().id(), earlier, false);
		assertEquals(List.of(), findings(STORE.read(earlier).content()));
		assertThrows(StoreException.class, () -> ana.take(FILE, states.getLast().id(), earlier, false));
		assertThrows(StoreException.class, () -> ana.take(FILE, "0000000000000000000000000000000000000000", earlier, true));
	}

	@Test
	void withoutAPlaceItSaysWhatToDo() throws IOException {
		Sharing alone = Sharing.of(Library.at(Files.createDirectories(folder.resolve("alone"))), PasswordSource.NONE, Login.NOBODY);
		assertTrue(assertThrows(StoreException.class, () -> alone.send(NOBODY)).getMessage().contains("no shared place yet"));
		alone.close();
	}

	@Test
	@DisplayName("What is still to be written after an interruption is joined with what was done since")
	void anInterruptedGetGoesOn() throws IOException {
		begin();
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		ana.send(NOBODY);
		Library library = Library.at(folder.resolve("bo"));
		try (Road road = Road.open(StateFolder.make("shared", library.key()))) {
			road.fetch(Login.NOBODY, NOBODY);
			road.set(Road.BEFORE, road.ref(Road.COMMON).orElseThrow());
			road.set(Road.PENDING, road.ref(Road.THERE).orElseThrow()); // killed here
		}
		change("bo", assessment -> assessment.getFindings().add(finding("of Bo")));
		bo.send(NOBODY);
		assertEquals(List.of("of Ana", "of Bo"), findings(read("bo")));
		ana.get(NOBODY);
		assertEquals(List.of("of Ana", "of Bo"), findings(read("ana")));
	}

	@Test
	@DisplayName("R59: earlier states on this computer go with the first state that is sent without a person who was forgotten")
	void whoWasForgottenIsInNoStateThatIsKept() throws IOException {
		begin();
		Participant person = read("ana").getParticipants().getLast();
		ForgetRun run = ForgetRun.of(file("ana"), String.valueOf(person.getNumber()), OfVotes.KEEP, List.of(), PasswordSource.NONE);
		assertTrue(run.told().stream().anyMatch(line -> line.contains("your colleagues")));
		String earlier = ana.history(FILE).getLast().id();
		run.run(NOBODY);
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		Path out = folder.resolve("earlier.assessment");
		assertThrows(StoreException.class, () -> ana.take(FILE, earlier, out, false));
		assertEquals(1, ana.history(FILE).size());
		change("bo", assessment -> assessment.getFindings().add(finding("of Bo")));
		bo.send(NOBODY);
		ana.get(NOBODY);
		assertEquals(List.of("of Bo"), findings(read("ana")));
		assertTrue(read("ana").getParticipants().stream().noneMatch(one -> person.getName().equals(one.getName())));
		assertTrue(read("bo").getParticipants().stream().noneMatch(one -> person.getName().equals(one.getName())));
	}

	@Test
	@DisplayName("A place that is in use for something else is left alone")
	void aForeignPlaceIsRefused() throws IOException {
		Library library = Library.at(folder.resolve("ana"));
		try (Road road = Road.open(StateFolder.make("shared", library.key()))) {
			road.push(road.commit(Map.of("src/Main.java", road.keep(new byte[] { 1 })), List.of(), "Somebody", "code"), Login.NOBODY,
					NOBODY);
		}
		StoreException refused = assertThrows(StoreException.class, () -> bo.get(NOBODY));
		assertTrue(refused.getMessage().contains("holds something else"), refused::getMessage);
		assertFalse(Files.exists(folder.resolve("bo/src")));
	}

	@Test
	@DisplayName("What a newer version wrote is not joined and not lost")
	void aNewerFormatStandsBeside() throws IOException {
		begin();
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		Files.write(file("bo"), "written by a later version".getBytes(StandardCharsets.UTF_8));
		ana.send(NOBODY);
		Report report = bo.send(NOBODY);
		assertEquals(1, report.notices().size(), report::toString);
		assertEquals("written by a later version", Files.readString(file("bo")));
	}

	@Test
	void standingsSayWhatIsNotSentAndWhatIsNewer() throws IOException {
		begin();
		assertEquals(Map.of(), ana.standings(NOBODY));
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		assertEquals(Map.of(FILE, Standing.UNSENT), ana.standings(NOBODY));
		ana.send(NOBODY);
		assertEquals(Map.of(), bo.standings(NOBODY), "nobody has looked yet");
		bo.look(NOBODY);
		assertEquals(Map.of(FILE, Standing.NEWER), bo.standings(NOBODY));
		change("bo", assessment -> assessment.getFindings().add(finding("of Bo")));
		assertEquals(Map.of(FILE, Standing.BOTH), bo.standings(NOBODY));
	}

	@Test
	void aKeptPasswordIsSaidUntilItIsWrong() {
		var kept = new TreeMap<String, Login.Answer>();
		var secrets = new Secrets() {
			@Override
			public Optional<Login.Answer> of(String where) {
				return Optional.ofNullable(kept.get(where));
			}

			@Override
			public boolean keep(String where, Login.Answer answer) {
				kept.put(where, answer);
				return true;
			}

			@Override
			public void forget(String where) {
				kept.remove(where);
			}
		};
		var asked = new int[1];
		var login = new KeptLogin(secrets, question -> {
			asked[0]++;
			return Optional.of(new Login.Answer("ana", new char[] { 'x' }, asked[0] > 1));
		});
		var question = new Login.Question("https://place", "", Optional.empty(), false);
		login.ask(question);
		assertEquals(Map.of(), kept, "not without leave");
		login.ask(question);
		login.ask(question);
		assertEquals(2, asked[0]);
		login.ask(new Login.Question("https://place", "", Optional.empty(), true));
		assertEquals(3, asked[0], "it was wrong");
	}

	@Test
	@DisplayName("A folder that cannot be written is told in a sentence, and what JGit's threads fall over is not printed")
	void aFolderThatCannotBeWritten() throws Exception {
		begin();
		change("ana", assessment -> assessment.getFindings().add(finding("of Ana")));
		Path packs = place.resolve("objects/pack");
		Files.move(packs, folder.resolve("packs"));
		Files.createFile(packs);
		PrintStream standard = System.err;
		var printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			String told = assertThrows(StoreException.class, () -> ana.send(NOBODY)).getMessage();
			assertTrue(told.contains("stays here"), told);
			for (Thread thread : Thread.getAllStackTraces().keySet()) {
				if (thread.getName().endsWith("-Pack")) {
					thread.join(10_000);
				}
			}
		} finally {
			System.setErr(standard);
		}
		assertFalse(printed.toString(StandardCharsets.UTF_8).contains("Exception in thread"), () -> printed.toString());
		Files.delete(packs);
		Files.move(folder.resolve("packs"), packs);
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
	}

	/** All words of an assessment, with how often each text stands there. */
	private static Map<String, Integer> words(Assessment assessment) {
		var words = new TreeMap<String, Integer>();
		for (var all = assessment.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Comment) {
				continue; // who did what when is told in them
			}
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!attribute.getName().equals("id") && object.eGet(attribute) instanceof String text) {
					words.merge(object.eClass().getName() + '.' + attribute.getName() + '=' + text, 1, Integer::sum);
				}
			}
		}
		return words;
	}

	/** A few edits of somebody, each with words of its own. */
	private static List<String> edit(Assessment assessment, String who, Random random) {
		var written = new TreeSet<String>();
		int edits = 1 + random.nextInt(4);
		for (int i = 0; i < edits; i++) {
			String text = who + " wrote " + Integer.toHexString(random.nextInt(1 << 20));
			written.add(text);
			switch (random.nextInt(5)) {
				case 0 -> assessment.getFindings().add(finding(text));
				case 1 -> assessment.getClient().setDescription(text);
				case 2 -> assessment.getSessions().getFirst().setNotes(text);
				case 3 -> assessment.getParticipants().get(random.nextInt(assessment.getParticipants().size())).setRole(text);
				default -> assessment.getSessions().getFirst().setPlace(text);
			}
		}
		var kept = new TreeSet<>(written);
		String all = words(assessment).keySet().toString();
		kept.removeIf(text -> !all.contains(text)); // written over by the same person
		return List.copyOf(kept);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	@DisplayName("R54: random pairs of concurrent edits lose no word, whoever sends first")
	void nothingIsLostWhoeverSendsFirst(long seed) throws IOException {
		begin();
		var random = new Random(seed);
		var written = new TreeSet<String>();
		change("ana", assessment -> written.addAll(edit(assessment, "Ana", random)));
		change("bo", assessment -> written.addAll(edit(assessment, "Bo", random)));
		Map<String, Sharing> others = twins();
		ana.send(NOBODY);
		bo.send(NOBODY);
		ana.get(NOBODY);
		Map<String, Integer> anaFirst = words(read("ana"));
		assertEquals(anaFirst, words(read("bo")));
		String everything = anaFirst.keySet() + read("ana").getComments().stream().map(Comment::getText).toList().toString();
		written.forEach(text -> assertTrue(everything.contains(text), text));
		others.get("bo").send(NOBODY);
		others.get("ana").send(NOBODY);
		assertEquals(anaFirst, words(STORE.read(folder.resolve("other/ana").resolve(FILE)).content()));
		others.values().forEach(Sharing::close);
	}

	/** The same two people at the same moment, with a place of their own. */
	private Map<String, Sharing> twins() throws IOException {
		Path other = folder.resolve("other");
		copy(place, other.resolve("place.git"));
		var twins = new TreeMap<String, Sharing>();
		for (String home : List.of("ana", "bo")) {
			copy(folder.resolve(home), other.resolve(home));
			Library twin = Library.at(other.resolve(home));
			Path shared = StateFolder.path().resolve("shared");
			copy(shared.resolve(Library.at(folder.resolve(home)).key()), shared.resolve(twin.key()));
			Sharing sharing = Sharing.of(twin, PasswordSource.NONE, Login.NOBODY);
			sharing.shareAt(other.resolve("place.git").toUri().toString());
			twins.put(home, sharing);
		}
		return twins;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
				if (!Files.isDirectory(file)) {
					Files.copy(file, target);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
