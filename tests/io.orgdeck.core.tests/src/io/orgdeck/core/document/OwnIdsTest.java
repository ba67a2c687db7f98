package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AttachmentStage;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;

/** What comes into an open assessment has an id of its own, and what was cancelled leaves nothing behind. */
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
	void anAttachmentThatIsCancelledLeavesNothing(@TempDir Path folder) throws IOException {
		var stage = new AttachmentStage(folder, Optional.empty());
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> stage.add("minutes.txt", new ByteArrayInputStream(new byte[100_000]), cancelled));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}
}
