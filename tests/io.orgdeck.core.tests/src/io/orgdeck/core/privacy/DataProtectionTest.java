package io.orgdeck.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.edits.NoticeEdits;
import io.orgdeck.core.merge.Merge;
import io.orgdeck.core.merge.MergeSettings;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.Wrapping;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.DataProtection;
import io.orgdeck.model.assessment.LawfulBasis;
import io.orgdeck.model.assessment.Notice;

@DisplayName("What was agreed and told about people's data is kept with the assessment, reminded of and told to those who ask")
@ExtendWith(OwnState.class)
class DataProtectionTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

	@TempDir
	private Path folder;
	private final Assessment town = Fixture.assessment();

	private DataProtection agree() {
		DataProtection agreed = Ids.create(Literals.DATA_PROTECTION);
		agreed.setController("The trust");
		agreed.setBasis(LawfulBasis.PUBLIC_TASK);
		agreed.setBasisReason("Section 11 asks for it");
		agreed.setRetention("Votes for a year");
		agreed.setDeleteBy(LAST_DAY);
		town.setDataProtection(agreed);
		return agreed;
	}

	private static Notice note(DataProtection agreed, String recipients, String text) {
		Notice notice = Ids.create(Literals.NOTICE);
		notice.setGiven(LocalDate.of(2026, 3, 1));
		notice.setRecipients(recipients);
		notice.setText(text);
		agreed.getNotices().add(notice);
		return notice;
	}

	private List<String> reminders(LocalDate today) {
		return ShippedChecks.run(town, today).stream().filter(issue -> issue.subject() == town.getDataProtection())
				.map(issue -> issue.severity() + " " + issue.checkId().replaceFirst(".*\\.", "")).toList();
	}

	@Test
	@DisplayName("It is written and read again, and noting a notice is undone as one step")
	void isKept() throws Exception {
		note(agree(), "everybody, by e-mail", "We keep your answers.");
		Path file = folder.resolve("town.assessment");
		new AssessmentStore().write(town, file, WriteOptions.REPLACING, null);
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		var edits = new NoticeEdits(document);
		assertEquals(LAST_DAY, document.content().getDataProtection().getDeleteBy());
		edits.add(LocalDate.of(2026, 4, 1));
		assertEquals(2, edits.notices().size());
		document.undo();
		assertEquals(List.of("everybody, by e-mail"), edits.notices().stream().map(Notice::getRecipients).toList());
		document.close();
	}

	@Test
	@DisplayName("From thirty days before the last day Problems says so, and from the day after it as a warning")
	void reminds() {
		note(agree(), "all", "text");
		assertEquals(List.of(), reminders(LAST_DAY.minusDays(31)));
		assertEquals(List.of("INFO delete-by"), reminders(LAST_DAY.minusDays(30)));
		assertEquals(List.of("INFO delete-by"), reminders(LAST_DAY));
		assertEquals(List.of("WARNING delete-by"), reminders(LAST_DAY.plusDays(1)));
		String sentence = DeleteBy.of(town, LAST_DAY).orElseThrow().sentence();
		assertTrue(sentence.contains("30 June 2027"), sentence);
	}

	@Test
	@DisplayName("Where facts are kept and nobody was told, Problems says so")
	void nobodyWasTold() {
		assertTrue(ShippedChecks.run(town, LAST_DAY).stream().map(Issue::checkId).noneMatch("io.orgdeck.core.no-notice"::equals));
		agree();
		assertEquals(List.of("INFO no-notice"), reminders(LAST_DAY.minusDays(99)));
	}

	@Test
	@DisplayName("Two copies with a notice each make one agreement with both; a newer deck takes nothing away")
	void mergesAndStaysWithANewerDeck() throws Exception {
		Assessment theirs = EcoreUtil.copy(town);
		note(agree(), "managers", "mine");
		DataProtection other = Ids.create(Literals.DATA_PROTECTION);
		theirs.setDataProtection(other);
		note(other, "nurses", "theirs");
		Merge.into(town, theirs, Optional.empty(), new MergeSettings("b", line -> false, Clock.systemUTC()));
		new DeckUpdate(town, EcoreUtil.copy(town.getDeck())).apply();
		assertEquals(List.of("managers", "nurses"), town.getDataProtection().getNotices().stream().map(Notice::getRecipients).toList());
		assertEquals("The trust", town.getDataProtection().getController());
	}

	@Test
	@DisplayName("The fact sheet states what was agreed, counts what is held and says that nothing is sent; nobody is named")
	void factSheet() {
		note(agree(), "everybody, by e-mail", "We keep your answers.");
		town.getParticipants().getFirst().setName("Zoë Quillfeather");
		String sheet = FactSheet.of(town, true, LocalDate.of(2026, 12, 1));
		for (String said : List.of("1 December 2026", "Who decides what the data are for: The trust",
				"Lawful basis: Public task. Section 11 asks for it", "To be deleted by: 30 June 2027", "to everybody, by e-mail: We keep",
				town.getParticipants().size() + " people with a name", "This file is encrypted with a password.",
				"fewer than " + town.getDisclosureThreshold() + " people", "the program sends nothing")) {
			assertTrue(sheet.contains(said), () -> said + " is missing in\n" + sheet);
		}
		assertFalse(sheet.contains("Quillfeather"), sheet);
		town.setDataProtection(null);
		assertTrue(FactSheet.of(town, false, LAST_DAY).contains("Lawful basis: not stated"));
	}

	@Test
	@DisplayName("What the fact sheet says of passwords is what a protected file says of itself")
	void isTrueOfThisVersion() throws Exception {
		Path file = folder.resolve("town.assessment");
		new AssessmentStore().write(town, file,
				WriteOptions.NEW_FILE.with(Wrapping.NEW.with(Optional.of(FileKey.create("plum jam".toCharArray())))),
				new NullProgressMonitor());
		String header;
		try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry("manifest.json"))) {
			header = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		assertTrue(header.contains("Argon2id") && header.contains("65536"), header);
		String sheet = FactSheet.of(town, true, LAST_DAY);
		assertTrue(sheet.contains("Argon2id, 64 MiB of memory in 3 passes"), sheet);
	}

	@Test
	@DisplayName("Who asks what is held about them hears it, too; a copy for training has none of it")
	void isToldToWhoeverAsks() throws Exception {
		note(agree(), "everybody", "We keep your answers.");
		String about = AboutPerson.of(town, Attachments.NONE, town.getParticipants().getFirst(), List.of());
		assertTrue(about.contains("What is kept how long: Votes for a year"), about);
		assertNull(Deidentified.of(town, true).getDataProtection());
	}
}
