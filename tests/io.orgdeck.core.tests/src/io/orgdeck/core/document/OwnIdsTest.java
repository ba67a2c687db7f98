package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;

/** What comes into an open assessment has an id of its own. */
@ExtendWith(OwnState.class)
class OwnIdsTest {

	private final AssessmentDocument document = AssessmentDocument.of(Fixture.assessment());
	private final List<Action> actions = document.content().getStrategy().getGroups().getFirst().getActions();

	@Test
	void aPastedCopyGetsAnIdOfItsOwnAndTheOriginalKeepsIts() {
		Action copy = EcoreUtil.copy(actions.getFirst());
		document.execute("Paste", () -> actions.add(copy));
		assertEquals("action-1", actions.getFirst().getId());
		assertNotEquals("action-1", copy.getId());
		Action nameless = EcoreUtil.copy(actions.getFirst());
		nameless.setId("");
		document.execute("Paste", () -> actions.add(nameless));
		assertFalse(nameless.getId().isEmpty());
	}

	@Test
	void whatWasRemovedComesBackWithItsId() {
		Action action = actions.getFirst();
		document.execute("Remove", () -> actions.remove(action));
		document.execute("Add again", () -> actions.add(action));
		assertEquals("action-1", action.getId());
		document.undo();
		document.undo();
		assertEquals("action-1", actions.getFirst().getId());
		document.execute("Remove", () -> actions.remove(action));
		Action copy = EcoreUtil.copy(action);
		document.execute("Paste", () -> actions.add(copy));
		assertEquals("action-1", copy.getId(), "nobody else has it now");
	}

	@Test
	void whatIsReadAgainKnowsNothingOfTheIdsOfBefore(@TempDir Path folder) throws StoreException {
		document.saveAs(folder.resolve("client.assessment"), new NullProgressMonitor());
		Action unsaved = Fixture.identified(Literals.ACTION, "action-3");
		document.execute("Add", () -> actions.add(unsaved));
		document.reload(new NullProgressMonitor());
		Action again = Fixture.identified(Literals.ACTION, "action-3");
		document.execute("Add", () -> document.content().getStrategy().getGroups().getFirst().getActions().add(again));
		assertEquals("action-3", again.getId(), "what other files say of it still fits");
	}
}
