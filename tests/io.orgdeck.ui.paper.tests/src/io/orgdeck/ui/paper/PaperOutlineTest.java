package io.orgdeck.ui.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.model.assessment.Assessment;

/** What the Board paper page says of the paper's length. */
class PaperOutlineTest {

	private static PaperOutline outline(Assessment assessment, String audience) throws IOException {
		return PaperOutline.of(assessment, Map.of(EditionOptions.AUDIENCE, audience), LocalDate.of(2026, 11, 20),
				new NullProgressMonitor());
	}

	@Test
	void aBodyThatIsLongerThanABoardExpectsIsSaidForTheBoardAlone() throws Exception {
		Assessment riverside = DeckRegistry.platform().sample().orElseThrow().create();
		assertFalse(outline(riverside, "board").isLong());
		riverside.getPaper().setBackground("This is what led up to it. ".repeat(600));
		assertTrue(outline(riverside, "board").isLong());
		assertFalse(outline(riverside, "staff").isLong());
	}
}
