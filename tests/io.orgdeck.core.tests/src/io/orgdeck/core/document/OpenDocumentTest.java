package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.testfiles.FaultyFiles;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Target;

/** What whoever shows an open document is told, what it is called, and what goes into it and out of it. */
@ExtendWith(OwnState.class)
class OpenDocumentTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;
	private AssessmentDocument document;

	@BeforeEach
	void openFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
		document = AssessmentDocument.open(file, monitor);
	}

	private void rename(String title) {
		document.execute("Rename", () -> document.content().setTitle(title));
	}

	/** Notes what it hears, apart from the state, which may be told more often than it changes. */
	private static final class Hearing implements DocumentListener {
		private final List<String> heard = new ArrayList<>();
		private boolean stateTold;

		@Override
		public void contentChanged(OrgDocument<?> changed, List<Notification> changes) {
			heard.add("changed " + changes.size());
		}

		@Override
		public void stateChanged(OrgDocument<?> changed) {
			stateTold = true;
		}

		@Override
		public void saved(OrgDocument<?> changed) {
			heard.add("saved " + changed.state());
		}

		@Override
		public void pathChanged(OrgDocument<?> changed) {
			heard.add("now " + changed.displayName());
		}

		@Override
		public void closed(OrgDocument<?> changed) {
			heard.add("closed");
		}

		private List<String> take() {
			List<String> taken = List.copyOf(heard);
			heard.clear();
			return taken;
		}

		private boolean takeState() {
			boolean taken = stateTold;
			stateTold = false;
			return taken;
		}
	}

	@Test
	void whoeverShowsADocumentIsToldWhatBecomesOfIt() throws IOException {
		var hearing = new Hearing();
		document.addListener(hearing);
		rename("new");
		assertTrue(hearing.takeState());
		document.save(monitor);
		assertTrue(hearing.takeState());
		assertEquals(List.of("changed 1", "saved CLEAN"), hearing.take());
		document.saveAs(folder.resolve("Other.assessment"), monitor);
		assertEquals(List.of("now Other", "saved CLEAN"), hearing.take());
		hearing.takeState();
		document.reload(monitor);
		assertTrue(hearing.takeState());
		assertEquals(List.of("changed 0"), hearing.take());
		Files.delete(folder.resolve("Other.assessment"));
		document.checkOutside();
		assertTrue(hearing.takeState(), "of the conflict");
		document.checkOutside();
		assertFalse(hearing.takeState(), "once");
		document.keepMine();
		assertTrue(hearing.takeState());
		var left = new Hearing();
		document.addListener(left);
		document.removeListener(left);
		document.close();
		assertEquals(List.of("closed"), hearing.take());
		assertEquals(List.of(), left.take());
	}

	@Test // ROBUSTNESS 19
	void aRecoveryCopyIsNoChange() throws StoreException {
		rename("new");
		var hearing = new Hearing();
		document.addListener(hearing);
		document.copyForRecovery();
		assertEquals(List.of(), hearing.take());
		document.undo();
		assertEquals(DocumentState.CLEAN, document.state());
	}

	@ParameterizedTest
	@CsvSource({ "a.b.assessment, a.b", "plain, plain", ".hidden, .hidden" })
	void aDocumentIsCalledAsItsFileWithoutTheEnding(String name, String called) throws StoreException {
		document.saveAs(folder.resolve(name), monitor);
		assertEquals(called, document.displayName());
	}

	@Test
	void aDocumentWithoutFileIsCalledAsItsContent() throws StoreException {
		var fresh = AssessmentDocument.of(Fixture.assessment());
		assertEquals("Riverside", fresh.displayName());
		fresh.content().setTitle(" ");
		assertEquals("New assessment", fresh.displayName());
		var deck = DeckDocument.of(Fixture.deck());
		assertEquals("Small deck", deck.displayName());
		deck.content().setTitle(null);
		assertEquals("New card deck", deck.displayName());
		assertThrows(IllegalStateException.class, () -> deck.save(monitor));
		assertFalse(fresh.isReadOnly());
	}

	@Test
	void undoAndRedoSayWhatTheyWouldDo() {
		assertEquals(Optional.empty(), document.redoLabel());
		rename("new");
		document.execute("Nothing", () -> document.content().setTitle("new"));
		assertEquals(Optional.of("Rename"), document.undoLabel());
		document.undo();
		assertEquals(Optional.of("Rename"), document.redoLabel());
		document.undo();
		document.redo();
		document.redo();
		assertEquals("new", document.content().getTitle());
		assertEquals(Optional.empty(), document.redoLabel());
		document.undo();
		document.execute("Limit", () -> document.content().setDisclosureThreshold(9));
		assertEquals(Optional.empty(), document.redoLabel(), "what was undone is gone after another step");
	}

	@Test
	void aReferenceIsSetAsAStep() {
		Target target = document.content().getTargets().getFirst();
		var culture = document.content().getDeck().getDimensions().get(1);
		document.set(target, Literals.TARGET__DIMENSION, culture, "Change dimension");
		assertSame(culture, target.getDimension());
		document.set(target, Literals.TARGET__DIMENSION, null, "Take the dimension away");
		assertNull(target.getDimension());
		document.undo();
		assertSame(culture, target.getDimension());
		document.undo();
		assertEquals("structure", target.getDimension().getId());
		assertFalse(document.isDirty());
	}

	@Test // ROBUSTNESS 20
	void commandsOfEmfAreStepsLikeAnyOther() {
		var told = new ArrayList<Command>();
		var stack = document.commandStack();
		CommandStackListener listener = event -> told.add(stack.getMostRecentCommand());
		stack.addCommandStackListener(listener);
		List<Action> actions = document.content().getStrategy().getGroups().getFirst().getActions();
		Action second = actions.get(1);
		stack.execute(command(() -> actions.remove(second)));
		assertEquals(1, actions.size());
		stack.execute(command(() -> actions.getFirst().setTitle("First")));
		stack.execute(UnexecutableCommand.INSTANCE);
		assertEquals(2, told.size());
		assertTrue(stack.canUndo());
		stack.undo();
		stack.undo();
		assertFalse(stack.canUndo());
		assertTrue(stack.canRedo());
		assertSame(second, actions.get(1));
		assertSame(told.getFirst(), told.getLast(), "the most recent is the one that was undone last");
		stack.removeCommandStackListener(listener);
		document.redo();
		assertEquals(4, told.size());
		document.undo();
		assertFalse(document.isDirty());
	}

	/** A command that does not know its way back. */
	private static Command command(Runnable change) {
		return new AbstractCommand("Change") {
			@Override
			public boolean canExecute() {
				return true;
			}

			@Override
			public void execute() {
				change.run();
			}

			@Override
			public void redo() {
				throw new IllegalStateException();
			}
		};
	}

	@Test // ROBUSTNESS 20
	void aCommandInsideAStepIsPartOfIt() {
		document.execute("Two", () -> {
			document.content().setTitle("one");
			document.commandStack().execute(new AbstractCommand("Inner") {
				@Override
				public boolean canExecute() {
					return true;
				}

				@Override
				public void execute() {
					document.content().setDisclosureThreshold(9);
				}

				@Override
				public void redo() {
					throw new UnsupportedOperationException();
				}
			});
		});
		assertEquals(9, document.content().getDisclosureThreshold());
		assertEquals(Optional.of("Two"), document.undoLabel());
		document.undo();
		assertEquals("Riverside", document.content().getTitle());
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test // ROBUSTNESS 8
	void aDocumentIsThereUntilItsLastUserHasClosedIt() {
		assertTrue(document.keepOpen());
		document.close();
		assertTrue(Documents.all().contains(document));
		document.close();
		assertFalse(Documents.all().contains(document));
		assertFalse(document.keepOpen());
		document.close();
	}

	@Test
	void aFileThatIsOpenAsAnotherKindIsRefused() throws StoreException {
		var refusal = assertThrows(StoreException.class, () -> DeckDocument.open(file, monitor));
		assertEquals(file + " is open as another kind of document. Close it there first.", refusal.getMessage());
		document.close();
		assertFalse(Documents.all().contains(document), "whoever was refused is no user of it");
		AssessmentDocument.open(file, monitor);
	}

	@Test // ROBUSTNESS 4
	void whyAFileCannotBeSavedIsSaid() throws IOException {
		document.close();
		var reading = AssessmentDocument.open(file, OpenMode.READ_ONLY, monitor);
		assertEquals(file + " is open to read only. Save it under another name.",
				assertThrows(StoreException.class, () -> reading.save(monitor)).getMessage());
		Path full = new FaultyFiles().roomFor(0).see(file);
		var refusal = assertThrows(StoreException.class, () -> reading.saveAs(full.resolveSibling("other.assessment"), monitor));
		assertTrue(refusal.getMessage().contains("its folder takes no new files: No space left on device"), refusal.getMessage());
		reading.close();
		var unlocked = AssessmentDocument.open(full, monitor);
		var noLock = assertThrows(StoreException.class, () -> unlocked.save(monitor));
		assertTrue(noLock.getMessage().contains("no lock could be written beside it (No space left on device)"), noLock.getMessage());
	}

	private Attachment attach(AssessmentDocument to, String content) throws IOException {
		Attachment attachment = to.attach(Files.writeString(folder.resolve("minutes.txt"), content), monitor);
		put(to, attachment);
		return attachment;
	}

	private static void put(AssessmentDocument to, Attachment attachment) {
		to.execute("Attach", () -> {
			Evidence evidence = Fixture.identified(Literals.EVIDENCE, "e-1");
			evidence.setAttachment(attachment);
			to.content().getEvidence().add(evidence);
		});
	}

	@Test
	void anAttachmentCanBeSavedAsAFileAgain() throws IOException {
		Attachment attachment = attach(document, "x".repeat(100_000));
		Path target = Files.writeString(folder.resolve("copy.txt"), "old");
		assertEquals(target, document.saveCopy(attachment, target, monitor));
		assertEquals("x".repeat(100_000), Files.readString(target));
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Files.writeString(target, "old");
		assertThrows(OperationCanceledException.class, () -> document.saveCopy(attachment, target, cancelled));
		assertEquals("old", Files.readString(target));
		attachment.setId("gone");
		var refusal = assertThrows(StoreException.class, () -> document.saveCopy(attachment, target, monitor));
		assertTrue(refusal.getMessage().startsWith("The content of the attachment minutes.txt is not in the file."), refusal.getMessage());
	}

	@Test
	void whatCannotBeAttachedIsSaid() {
		Path missing = folder.resolve("missing.txt");
		var refusal = assertThrows(StoreException.class, () -> document.attach(missing, monitor));
		assertEquals(StoreException.Kind.CANNOT_READ, refusal.kind());
		assertEquals(missing + " could not be attached, because it cannot be read. Check that it is there and may be read.",
				refusal.getMessage());
	}

	@Test
	void theContentOfAnotherFilesAttachmentIsTakenOver() throws IOException {
		Path other = folder.resolve("other.assessment");
		new AssessmentStore().write(Fixture.assessment(), other, monitor);
		var theirs = AssessmentDocument.open(other, monitor);
		Attachment attachment = attach(theirs, "theirs");
		theirs.save(monitor);
		document.adopt(theirs.attachments(), attachment);
		theirs.close();
		Files.delete(other);
		put(document, attachment);
		document.save(monitor);
		document.close();
		var again = new AssessmentStore().read(file);
		assertEquals(List.of(), again.report().problems());
		try (var in = again.attachments().open(again.content().getEvidence().getFirst().getAttachment())) {
			assertEquals("theirs", new String(in.readAllBytes()));
		}
	}

	@Test // ROBUSTNESS 18
	void unsavedWorkOnADeckIsOfferedAsADeck() throws IOException {
		Path deckFile = folder.resolve("Small.carddeck");
		new DeckStore().write(Fixture.deck(), deckFile, monitor);
		var deck = DeckDocument.open(deckFile, monitor);
		deck.execute("Rename", () -> deck.content().setTitle("Larger deck"));
		deck.copyForRecovery();
		RecoveryFolder left = RecoveryFolder.list().getFirst();
		RecoveryNote note = left.note().orElseThrow();
		assertEquals(Optional.of(note), RecoveryNote.parse(note.toJson()));
		Recovery offer = new Recovery(left, note);
		assertEquals(List.of("Deck “Larger deck” differs: title."), offer.differences().stream().map(Difference::sentence).toList());
		deck.close();
		var homeless = DeckDocument.of(Fixture.deck());
		homeless.copyForRecovery();
		RecoveryFolder other = RecoveryFolder.list().getFirst();
		var restored = new Recovery(other, other.note().orElseThrow()).restore();
		assertEquals("Small deck", ((DeckDocument) restored).content().getTitle());
	}
}
