package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.library.pool.Pools;
import io.orgdeck.library.remote.Login;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.samples.RandomPool;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;

/** An organisation and a pool, at the window. */
@ExtendWith(WorkbenchTest.class)
class PoolInWindowTest {

	private static final int MANY = 12;

	@TempDir
	Path folder;
	private Path pool;

	@BeforeEach
	void makePool() throws IOException {
		pool = Files.createDirectory(folder.resolve("pool"));
	}

	@AfterEach
	void close(WorkbenchPage workbench) {
		Ui.run(() -> FileQuestion.answerWith(null));
		workbench.closeEditors();
	}

	/** An assessment on whose first question so many people have voted. */
	private Path assessment(int people) throws IOException {
		Assessment assessment = new SmallAssessment().assessment();
		assessment.getClient().setSector("Council");
		while (assessment.getParticipants().size() < people) {
			Participant more = Ids.create(Literals.PARTICIPANT);
			more.setNumber(assessment.getParticipants().size() + 1);
			assessment.getParticipants().add(more);
		}
		assessment.getSessions().getFirst().getBallots().getFirst().setVotes(Votes.of(
				IntStream.rangeClosed(1, people).mapToObj(number -> new Vote(number, new Answer.Rated("level-" + (1 + number % 2))))
						.toList()));
		Path file = folder.resolve("millbrook.assessment");
		new AssessmentStore().write(assessment, file, WriteOptions.REPLACING, null);
		return file;
	}

	private List<ContributionFile> inPool() throws IOException {
		try (Pool opened = Pools.at(pool.toString(), Login.NOBODY)) {
			return opened.contributions();
		}
	}

	@Test
	@DisplayName("A contribution is looked at, told of what the organisation is, and goes into the pool signed")
	void contributes(WorkbenchPage workbench) throws IOException {
		EditorPage.open(workbench, assessment(MANY));
		workbench.run("io.orgdeck.ui.library.contribute");
		var dialog = DialogPage.await();
		assertEquals("Council", dialog.widget("contribute.kind").text());
		var table = dialog.widget("contribute.content");
		assertEquals("6 on 1  ·  6 on 2  ·  0 on 3  ·  0 on 4  ·  0 on 5", Ui.get(() -> table.as(Table.class).getItem(0).getText(1)));
		assertTrue(dialog.texts().stream().anyMatch(text -> text.startsWith("One question, each with 10 votes at least")),
				dialog.texts().toString());
		dialog.widget("contribute.region").type("North");
		dialog.widget("contribute.pool").type(pool.toString());
		Control gone = table.as(Table.class);
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the dialog has gone", gone::isDisposed);
		var told = DialogPage.await();
		assertTrue(told.texts().stream().anyMatch(text -> text.startsWith("The contribution is in the pool.")), told.texts().toString());
		told.close();
		Contribution there = inPool().getFirst().contribution();
		assertEquals(new Contribution.Facts("Council", "", "North"), there.facts());
		assertEquals(List.of(6, 6, 0, 0, 0), there.questions().getFirst().votes());
	}

	@Test
	@DisplayName("Of eight people there is nothing to contribute, in a sentence")
	void tooFew(WorkbenchPage workbench) throws IOException {
		EditorPage.open(workbench, assessment(8));
		workbench.run("io.orgdeck.ui.library.contribute");
		var dialog = DialogPage.await();
		assertTrue(dialog.texts().stream().anyMatch(text -> text.startsWith("No question has the 10 votes")), dialog.texts().toString());
		dialog.close();
	}

	@Test
	@DisplayName("What a pool has published comes into the assessment as one step; one that has published nothing says so")
	void besideOthers(WorkbenchPage workbench) throws IOException {
		var editor = EditorPage.open(workbench, assessment(MANY));
		workbench.run("io.orgdeck.ui.library.others");
		var dialog = DialogPage.await();
		dialog.widget("others.pool").type(pool.toString());
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("it says why not", () -> dialog.texts().stream().anyMatch(text -> text.contains("has not published anything yet")));
		publish();
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the figures are there", () -> editor.document().content().getBenchmark() != null);
		assertTrue(editor.document().content().getBenchmark().contains("\"organisations\":9"));
		editor.undo();
		assertNull(editor.document().content().getBenchmark());
	}

	private void publish() throws IOException {
		try (Pool opened = Pools.at(pool.toString(), Login.NOBODY)) {
			for (Contribution one : RandomPool.contributions(new Random(19), 9)) {
				opened.add(ContributionFile.sign(one, SigningKey.findOrMake()));
			}
			opened.publish(LocalDate.of(2026, 6, 1));
		}
	}

	@Test
	@DisplayName("Whoever keeps a pool sees what is in it, takes files in and one out, looks at what would be published, and publishes")
	void keepsAPool(WorkbenchPage workbench) throws IOException {
		List<Contribution> brought = RandomPool.contributions(new Random(19), 9);
		List<Path> files = new ArrayList<>();
		for (Contribution one : brought) {
			Path file = folder.resolve("sent-" + files.size() + ContributionFile.ENDING);
			ContributionFile.sign(one, SigningKey.findOrMake()).write(file, false);
			files.add(file);
		}
		Path changed = folder.resolve("sent-changed" + ContributionFile.ENDING);
		Files.writeString(changed, Files.readString(files.getFirst()).replace("\"threshold\":1", "\"threshold\":2"));

		workbench.run("io.orgdeck.ui.library.keepPool");
		var dialog = DialogPage.await();
		dialog.widget("keep.pool").type(pool.toString());
		assertFalse(dialog.widget("keep.publish").isEnabled(), "nothing has been looked at");
		dialog.widget("keep.look").click();
		awaitText(dialog, "0 organisations. Nothing has been published yet");

		add(dialog, files.subList(0, 4));
		awaitText(dialog, "New: 4, in the place of an earlier one: 0, there already: 0.");
		dialog.press(IDialogConstants.OK_ID);
		refuses("Publish", "from 5 organisations on");

		add(dialog, List.of(changed));
		refuses("Add files", "sent-changed");
		awaitText(dialog, "New: 0, in the place of an earlier one: 0, there already: 0. 4 organisations.");
		add(dialog, files);
		awaitText(dialog, "New: 5, in the place of an earlier one: 0, there already: 4. 9 organisations.");
		var rows = dialog.widget("keep.content");
		assertEquals(9, Ui.get(() -> rows.as(Table.class).getItemCount()));

		dialog.press(IDialogConstants.OK_ID);
		var question = DialogPage.await("Publish");
		assertTrue(question.texts().stream().anyMatch(text -> text.endsWith("What is published cannot be taken back.")),
				question.texts().toString());
		assertTrue(latest().isEmpty(), "published before somebody agreed");
		question.press(IDialogConstants.OK_ID);
		awaitText(dialog, "Published. 9 organisations. Number 1 was published on ");
		assertEquals(9, latest().orElseThrow().organisations());

		Ui.run(() -> rows.as(Table.class).setSelection(0));
		dialog.widget("keep.withdraw").click();
		DialogPage.await("Withdraw").press(IDialogConstants.OK_ID);
		awaitText(dialog, "8 organisations. Number 1 was published on ");
		assertEquals(8, inPool().size());
		assertEquals(9, latest().orElseThrow().organisations());
		dialog.press(IDialogConstants.OK_ID);
		refuses("Publish", "for 5 organisations or more");

		dialog.widget("keep.pool").type(folder.toString());
		assertFalse(dialog.widget("keep.publish").isEnabled(), "another place has not been looked at");
		dialog.close();
	}

	private void add(DialogPage dialog, List<Path> files) {
		Ui.run(() -> FileQuestion.answerWith(question -> files));
		dialog.widget("keep.add").click();
	}

	/** A dialog says why not, with these words in it, and is closed. */
	private static void refuses(String title, String words) {
		var told = DialogPage.await(title);
		assertTrue(told.texts().stream().anyMatch(text -> text.contains(words)), told.texts().toString());
		told.close();
	}

	private static void awaitText(DialogPage dialog, String beginning) {
		Ui.await(beginning, () -> dialog.texts().stream().anyMatch(text -> text.startsWith(beginning)));
	}

	private Optional<Release> latest() throws IOException {
		try (Pool opened = Pools.at(pool.toString(), Login.NOBODY)) {
			return opened.latest();
		}
	}
}
