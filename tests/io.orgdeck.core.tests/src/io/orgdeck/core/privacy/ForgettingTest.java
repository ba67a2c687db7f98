package io.orgdeck.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Caches;
import io.orgdeck.core.document.EveryCopy;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.WorkingGroup;

@DisplayName("A person is forgotten: in the file, its backups and copies of unsaved work; figures stay unless the votes go")
@ExtendWith(OwnState.class)
class ForgettingTest {

	private static final String NAME = "Zoë Quillfeather";
	private static final String ADDRESS = "zoe.quillfeather@example.org";
	private static final int PLANTED = 1_000;
	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	/** Of the name what no other word has, as it may lie in any byte. */
	private static final List<String> TRACES = List.of("quillfeather", "llfeather");

	@TempDir
	private Path folder;
	private final AssessmentBuilder town = new AssessmentBuilder();
	private final Random random = new Random(44);
	private Path file;
	private Participant person;
	private int planted;

	@BeforeEach
	void makeTown() {
		file = folder.resolve("town.assessment");
		town.dimension("Culture", 3);
		var group = town.group("Drivers", 8);
		person = town.assessment.getParticipants().get(2);
		person.setName(NAME);
		person.setRole("Driver of " + NAME + "’s bus");
		person.setEmail(ADDRESS);
		assertEquals(group, person.getGroup());
		var session = town.session("May", LocalDate.of(2026, 5, 4));
		session.getAttendance().addAll(town.assessment.getParticipants());
		for (int question = 1; question <= 3; question++) {
			town.ballot(session, "Culture." + question, 1, 1, 2, 5, 3, 3, 4, 2, 3);
		}
		town.assessment.setStrategy(Ids.create(Literals.STRATEGY));
		WorkingGroup working = Ids.create(Literals.WORKING_GROUP);
		town.assessment.getStrategy().getGroups().add(working);
		for (int i = 0; i < 40; i++) {
			Action action = Ids.create(Literals.ACTION);
			working.getActions().add(action);
			Meeting meeting = Ids.create(Literals.MEETING);
			working.getMeetings().add(meeting);
			town.assessment.getFindings().add(Ids.create(Literals.FINDING));
			town.assessment.getRecommendations().add(Ids.create(Literals.RECOMMENDATION));
			town.assessment.getComments().add(Ids.create(Literals.COMMENT));
		}
		town.assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
		town.assessment.setClient(Ids.create(Literals.CLIENT));
	}

	/** Plants mentions of all shapes in all fields of words, and beside other people's votes. */
	private void plant() {
		while (planted < PLANTED) {
			PersonIn.forEachText(town.assessment, (object, attribute) -> {
				if (object != person && planted < PLANTED && random.nextInt(3) > 0) {
					if (attribute.isMany()) {
						@SuppressWarnings("unchecked")
						var texts = (EList<String>) object.eGet(attribute);
						texts.add(random.nextBoolean() ? NAME : mention());
					} else {
						object.eSet(attribute, object.eGet(attribute) + " " + mention());
					}
					planted++;
				}
			});
			town.assessment.getSessions().getFirst().getBallots().forEach(ballot -> ballot.setVotes(ballot.getVotes()
					.with(ballot.getVotes().stream().map(vote -> vote.withComment("As " + mention() + " said").withAnswer(
							vote.participant() == 4 ? new Answer.DoesNotApply(mention()) : vote.answer())).toList())));
		}
	}

	private String mention() {
		String name = switch (random.nextInt(9)) {
			case 0 -> NAME.toUpperCase();
			case 1 -> "Quillfeather, Zoë";
			case 2 -> ADDRESS;
			case 3 -> Normalizer.normalize(NAME, Normalizer.Form.NFD);
			case 4 -> "Zoë\u00a0Quillfeather";
			case 5 -> "Zoë\nQuillfeather";
			case 6 -> "Zo\u200bë Quill\u00adfeather";
			case 7 -> NAME + "’s friend";
			default -> NAME;
		};
		return random.nextBoolean() ? "It was (" + name + ") who said so." : name;
	}

	private static List<String> traces(Path root) throws IOException {
		var found = new ArrayList<String>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : all.toList()) {
				look(each.toString(), each.getFileName().toString().getBytes(StandardCharsets.UTF_8), found);
				if (Files.isRegularFile(each)) {
					look(each.toString(), Files.readAllBytes(each), found);
				}
			}
		}
		return found;
	}

	private static void look(String where, byte[] bytes, List<String> found) throws IOException {
		for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			String text = new String(bytes, encoding).toLowerCase().replace("\u00ad", "");
			TRACES.stream().filter(text::contains).forEach(trace -> found.add(where + ": " + trace));
		}
		if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
			try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					look(where + "!" + entry.getName(), zip.readAllBytes(), found);
				}
			}
		}
	}

	/** A file with backups, a copy of unsaved work and one that was declined. */
	private void keepAndSave() throws Exception {
		new AssessmentStore().write(town.assessment, file, MONITOR);
		var document = AssessmentDocument.open(file, MONITOR);
		for (String name : List.of("minutes.txt", "minutes.docx", "minutes of " + NAME + ".bin", "photo.jpg")) {
			Path attached = folder.resolve(name);
			Files.write(attached, content(name));
			Evidence evidence = Ids.create(Literals.EVIDENCE);
			evidence.setTitle(name.contains(NAME) ? "" : name);
			evidence.setAttachment(document.attach(attached, MONITOR));
			document.execute("Attach", () -> document.content().getEvidence().add(evidence));
			Files.delete(attached);
			document.save(MONITOR);
		}
		Files.writeString(Caches.make("library", "town").resolve("words"), NAME);
		document.execute("Edit", () -> document.content().setTitle("Unsaved " + NAME));
		document.copyForRecovery();
		Path kept = folder.resolveSibling(folder.getFileName() + "-recovery");
		copy(StateFolder.path().resolve("recovery"), kept);
		document.close();
		copy(kept, StateFolder.path().resolve("recovery-declined"));
		try (Stream<Path> all = Files.walk(kept)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		}
	}

	private static byte[] content(String name) throws IOException {
		if (name.endsWith(".jpg")) {
			return new byte[] { (byte) 0xff, (byte) 0xd8, 0, 0, 1, 2, 3 };
		}
		if (!name.endsWith(".docx")) {
			return ("Present: " + NAME).getBytes(StandardCharsets.UTF_16LE);
		}
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w:t>Zoë Quill</w:t></w:r><w:r><w:t>feather</w:t>".getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private EveryCopy.Done forget(OfVotes votes) throws IOException {
		return ForgetRun.of(file, NAME, votes, List.of(), PasswordSource.NONE).run(MONITOR);
	}

	private Assessment read() throws IOException {
		return new AssessmentStore().read(file).content();
	}

	@Test
	void ofAThousandPlantedMentionsNoneIsLeftInAnyByte() throws Exception {
		plant();
		keepAndSave();
		assertTrue(traces(folder).size() > 0 && traces(StateFolder.path()).size() > 3, "There is something to forget.");
		EveryCopy.Done done = forget(OfVotes.KEEP);
		assertTrue(done.changed() > 2, "backups: " + done);
		assertEquals(List.of(), traces(folder));
		assertEquals(List.of(), traces(StateFolder.path()));
		assertEquals(List.of("photo.jpg"), read().getEvidence().stream().filter(one -> one.getAttachment() != null)
				.map(one -> one.getAttachment().getName()).toList());
		assertEquals(List.of(), new AssessmentStore().read(file).report().problems());
	}

	@Test
	void votesThatCountOnLeaveAllFiguresAsTheyAre() throws Exception {
		plant();
		new AssessmentStore().write(town.assessment, file, MONITOR);
		Scores before = Scores.of(town.assessment);
		forget(OfVotes.KEEP);
		Assessment after = read();
		for (int i = 0; i < before.questions().size(); i++) {
			assertEquals(before.questions().get(i).distribution(), Scores.of(after).questions().get(i).distribution());
		}
		assertEquals(8, after.getParticipants().size());
		Participant somebody = after.getParticipants().get(2);
		assertEquals(9, somebody.getNumber(), "the old number stands on sheets that the person had");
		assertNotEquals("p3", somebody.getId());
		assertTrue(somebody.getGroup().getName().startsWith("Drivers"));
		assertEquals("", vote(after, 9).comment());
		assertTrue(after.getSessions().getFirst().getBallots().getFirst().getVotes().of(3).isEmpty());
	}

	private static Vote vote(Assessment assessment, int number) {
		return assessment.getSessions().getFirst().getBallots().getFirst().getVotes().of(number).orElseThrow();
	}

	@Test
	void votesThatGoChangeFiguresAndThatIsToldFirst() throws Exception {
		new AssessmentStore().write(town.assessment, file, MONITOR);
		List<String> told = ForgetRun.of(file, "3", OfVotes.REMOVE, List.of(), PasswordSource.NONE).told();
		assertTrue(told.contains("3 votes are removed."), told.toString());
		assertTrue(told.contains("The figures of 3 questions change."), told.toString());
		forget(OfVotes.REMOVE);
		assertEquals(7, read().getParticipants().size());
		assertEquals(7, Scores.of(read()).questions().getFirst().n());
		assertEquals(8, read().getLastNumber(), "the number is never given again");
	}

	@Test
	void codedPassagesOfThePersonGo() throws Exception {
		for (int number : List.of(3, 4)) {
			Passage passage = Ids.create(Literals.PASSAGE);
			passage.setRespondent(town.assessment.getParticipants().get(number - 1));
			passage.setText("Words of " + number);
			town.assessment.getPassages().add(passage);
		}
		new AssessmentStore().write(town.assessment, file, MONITOR);
		var loaded = new AssessmentStore().read(file);
		assertTrue(AboutPerson.of(loaded.content(), loaded.attachments(), NamedPerson.find(loaded.content(), NAME), List.of())
				.contains("Words of 3"));
		forget(OfVotes.KEEP);
		assertEquals(List.of("Words of 4"), read().getPassages().stream().map(Passage::getText).toList());
	}

	@Test
	void aPartOfTheNameIsToldAndStays() throws Exception {
		town.assessment.getSessions().getFirst().setNotes("Zoë was late. Miss Quillfeather laughed.");
		new AssessmentStore().write(town.assessment, file, MONITOR);
		assertTrue(ForgetRun.of(file, NAME, OfVotes.KEEP, List.of(), PasswordSource.NONE).told().stream()
				.anyMatch(line -> line.startsWith("Perhaps a mention") && line.contains("Zoë was late")));
		ForgetRun.of(file, NAME, OfVotes.KEEP, List.of("Miss Quillfeather", "Zoë"), PasswordSource.NONE).run(MONITOR);
		assertEquals("(name removed) was late. (name removed) laughed.", read().getSessions().getFirst().getNotes());
	}

	@Test
	void anOtherPersonOfALongerNameStays() throws Exception {
		town.assessment.getSessions().getFirst().setNotes("Zoë Quillfeatherstone and Ann-Zoë Quillfeather-Smith");
		new AssessmentStore().write(town.assessment, file, MONITOR);
		forget(OfVotes.KEEP);
		assertTrue(read().getSessions().getFirst().getNotes().startsWith("Zoë Quillfeatherstone"));
	}

	@Test
	void whoeverAsksIsToldEverything() throws Exception {
		plant();
		town.assessment.getSessions().getFirst().getBallots().getFirst()
				.setVotes(town.assessment.getSessions().getFirst().getBallots().getFirst().getVotes()
						.with(new Vote(3, AssessmentBuilder.answer(5), "My own words")));
		new AssessmentStore().write(town.assessment, file, MONITOR);
		var loaded = new AssessmentStore().read(file);
		String about = AboutPerson.of(loaded.content(), loaded.attachments(), NamedPerson.find(loaded.content(), NAME), List.of());
		assertTrue(about.contains(ADDRESS) && about.contains("My own words") && about.contains("5 Level 5"), about);
		long texts = about.lines().filter(line -> line.toLowerCase().contains("feather")).count();
		assertTrue(texts >= PLANTED * 0.6, "mentions: " + texts);
	}

	@Test
	void inACopyForTrainingNobodyIsNamed() throws Exception {
		plant();
		Scores before = Scores.of(town.assessment);
		for (boolean keep : new boolean[] { false, true }) {
			Assessment copy = Deidentified.of(town.assessment, keep);
			Path other = folder.resolve(keep + ".assessment");
			new AssessmentStore().write(copy, other, MONITOR);
			assertEquals(List.of(), traces(folder));
			for (int i = 0; i < before.questions().size(); i++) {
				assertEquals(before.questions().get(i).distribution(), Scores.of(copy).questions().get(i).distribution());
			}
			assertFalse(copy.getId().equals(town.assessment.getId()));
			assertTrue(IntStream.range(0, 8).allMatch(i -> copy.getParticipants().get(i).getName().equals("Person " + (i + 1))));
		}
	}

	@Test
	void nobodyOfThatNameIsSaidSo() throws Exception {
		new AssessmentStore().write(town.assessment, file, MONITOR);
		IOException told = assertThrows(IOException.class,
				() -> ForgetRun.of(file, "Nobody", OfVotes.KEEP, List.of(), PasswordSource.NONE));
		assertTrue(told.getMessage().startsWith("Nobody in the assessment has"), told.getMessage());
	}
}
