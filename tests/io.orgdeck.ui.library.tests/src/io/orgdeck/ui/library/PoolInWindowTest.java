package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
}
