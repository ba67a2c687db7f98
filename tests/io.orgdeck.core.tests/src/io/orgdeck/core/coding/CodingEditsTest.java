package io.orgdeck.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.edits.CodingEdits.Suggestion;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Passage;

/** Every gesture of coding is one step that can be undone. */
class CodingEditsTest {

	private final Talk talk = new Talk("Nobody listens to us. We wait.", "Meetings are long.");

	private List<Passage> passages() {
		return talk.client.assessment.getPassages();
	}

	@Test
	@DisplayName("A new code and its first passage are one step; the same again is the same")
	void codingAddsTheCode() {
		talk.code(1, " We wait", "Waiting");
		assertEquals("We wait", passages().getFirst().getText(), "blanks at the ends are nothing");
		assertEquals(Optional.of("Code as “Waiting”"), talk.document.undoLabel());
		talk.code(1, "We wait", "waiting ");
		assertEquals(1, passages().size());
		assertEquals(1, talk.client.assessment.getCodes().size());
		talk.document.undo();
		assertTrue(passages().isEmpty() && talk.client.assessment.getCodes().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> talk.edits.mark(talk.text(1), 6, 7, "Blank"));
	}

	@Test
	@DisplayName("Removing a code takes its passages along; joining two keeps them")
	void codesGoWithTheirPassages() {
		talk.code(1, "We wait", "Waiting");
		talk.code(2, "long", "Length");
		List<Code> codes = talk.client.assessment.getCodes();
		Code waiting = codes.get(0);
		talk.edits.join(codes.get(1), waiting);
		assertEquals(List.of(waiting, waiting), passages().stream().map(Passage::getCode).toList());
		talk.edits.removeCodes(List.of(waiting));
		assertTrue(passages().isEmpty());
		talk.document.undo();
		assertEquals(2, passages().size());
	}

	@Test
	@DisplayName("What a rule proposes is a coder of its own until somebody takes it over")
	void suggestionsStandApart() {
		Code waiting = talk.edits.addCode("Waiting", talk.edits.addTheme("Pace"));
		talk.edits.suggest(List.of(new Suggestion(talk.text(1), 0, 21, waiting), new Suggestion(talk.text(2), 0, 8, waiting)));
		assertTrue(passages().stream().allMatch(Passage::isSuggested));
		assertEquals("Suggested by rule", passages().getFirst().getCoder());
		assertFalse(Voices.of(talk.client.assessment, DisclosureGuard.of(talk.client.assessment)).getFirst().any());
		talk.edits.takeOver(List.of(passages().getFirst()));
		assertFalse(passages().getFirst().isSuggested());
		talk.edits.suggest(List.of());
		assertEquals(1, passages().size(), "what was taken over stays");
	}

	@Test
	@DisplayName("That a text holds nothing to code is noted once, and taken back")
	void nothingToCodeIsNoted() {
		talk.edits.setGoneOver(talk.text(2), true);
		talk.edits.setGoneOver(talk.text(2), true);
		assertEquals(1, passages().size());
		talk.edits.setGoneOver(talk.text(2), false);
		assertTrue(passages().isEmpty());
	}
}
