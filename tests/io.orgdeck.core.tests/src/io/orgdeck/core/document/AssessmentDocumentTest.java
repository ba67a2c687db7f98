package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;

@ExtendWith(OwnState.class)
class AssessmentDocumentTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;

	private AssessmentDocument newDocument() {
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		deck.setTitle("Learning");
		return AssessmentDocument.create(deck, "Riverside");
	}

	private static void addParticipant(AssessmentDocument document, String name) {
		document.execute("Add participant", () -> {
			Participant participant = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
			participant.setName(name);
			participant.setNumber(document.content().getParticipants().size() + 1);
			document.content().getParticipants().add(participant);
		});
	}

	@Test
	void whatIsSavedIsThereWhenItIsOpenedAgain() throws StoreException {
		var document = newDocument();
		addParticipant(document, "Maja Østergård");
		assertEquals(DocumentState.DIRTY, document.state());
		Path file = folder.resolve("Räte & so.assessment");
		document.saveAs(file, monitor);
		assertEquals(DocumentState.CLEAN, document.state());
		assertEquals("Räte & so", document.displayName());
		document.close();

		var opened = AssessmentDocument.open(file, monitor);
		assertEquals("Riverside", opened.content().getClient().getName());
		assertEquals("Maja Østergård", opened.content().getParticipants().get(0).getName());
		assertEquals("Learning", opened.content().getDeck().getTitle());
		assertEquals(DocumentState.CLEAN, opened.state());
		assertTrue(opened.loadReport().problems().isEmpty());
	}

	@Test
	void aFileIsOpenOnce() throws StoreException {
		Path file = folder.resolve("a.assessment");
		var document = newDocument();
		document.saveAs(file, monitor);
		var again = AssessmentDocument.open(folder.resolve("x/../a.assessment"), monitor);
		assertSame(document, again);
		document.close();
		assertTrue(Documents.all().contains(again));
		again.close();
		assertFalse(Documents.all().contains(again));
	}

	@Test
	void undoAndRedoAndTheWayBackToClean() throws StoreException {
		var document = newDocument();
		document.saveAs(folder.resolve("a.assessment"), monitor);
		addParticipant(document, "A");
		addParticipant(document, "B");
		assertEquals(Optional.of("Add participant"), document.undoLabel());
		document.undo();
		assertEquals(1, document.content().getParticipants().size());
		assertEquals(DocumentState.DIRTY, document.state());
		document.undo();
		assertEquals(DocumentState.CLEAN, document.state());
		assertEquals(Optional.empty(), document.undoLabel());
		document.redo();
		document.redo();
		assertEquals(List.of("A", "B"), document.content().getParticipants().stream().map(Participant::getName).toList());
	}

	@Test
	void typingInOneGestureIsOneStepAndSettingTheSameIsNone() {
		var document = newDocument();
		var client = document.content().getClient();
		var name = AssessmentPackage.Literals.CLIENT__NAME;
		document.set(client, name, "Riverside", "Rename client");
		assertEquals(Optional.empty(), document.undoLabel());
		var gesture = new Gesture();
		document.set(client, name, "R", "Rename client", gesture);
		document.set(client, name, "Ri", "Rename client", gesture);
		document.set(client, name, "Riv", "Rename client", new Gesture());
		document.undo();
		assertEquals("Ri", client.getName());
		document.undo();
		assertEquals("Riverside", client.getName());
		document.redo();
		assertEquals("Ri", client.getName());
	}

	@Test
	void changesThatFailLeaveNothingBehind() {
		var document = newDocument();
		var failure = assertThrows(IllegalStateException.class, () -> document.execute("Fail", () -> {
			document.content().setTitle("half done");
			throw new IllegalStateException("no");
		}));
		assertEquals("no", failure.getMessage());
		assertEquals("Riverside", document.content().getTitle());
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void listenersHearOnceForEachStep() {
		var document = newDocument();
		var heard = new ArrayList<Integer>();
		document.addListener(new DocumentListener() {
			@Override
			public void contentChanged(OrgDocument<?> changed, List<Notification> changes) {
				heard.add(changes.size());
			}
		});
		document.execute("Two", () -> {
			document.content().setTitle("x");
			document.content().setDisclosureThreshold(7);
		});
		document.undo();
		assertEquals(List.of(2, 2), heard);
	}

	@Test
	void aChangeOutsideAnyStepStillMakesTheDocumentDirty() throws StoreException {
		var document = newDocument();
		document.saveAs(folder.resolve("a.assessment"), monitor);
		document.content().setTitle("by the back door");
		assertEquals(DocumentState.DIRTY, document.state());
		document.save(monitor);
		assertEquals(DocumentState.CLEAN, document.state());
		assertEquals("by the back door", new AssessmentStore().read(document.path().orElseThrow()).content().getTitle());
	}
}
