package io.orgdeck.words.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.edits.CodingEdits.Suggestion;
import io.orgdeck.words.Said;
import io.orgdeck.words.suggest.FrequentWords.Frequent;

/** What rules propose: words, phrases, and sentences like those that were coded. */
class ProposalsTest {

	@Test
	@DisplayName("Words and phrases count once for each text, in any form, and begin and end with words that say something")
	void frequentWordsAndPhrases() {
		var said = new Said("The training budget was cut, the training budget!", "A training budget would help.", "We need budgets.");
		List<Frequent> frequent = FrequentWords.of(said.texts(), "en-GB", 10);
		assertEquals(List.of(new Frequent("budget", 3), new Frequent("training", 2), new Frequent("training budget", 2)), frequent);
	}

	@Test
	@DisplayName("Proposed are sentences with the words of a code's name, and those like its passages; never where it was given")
	void sentencesAreProposed() {
		var said = new Said("Rotas are published too late. I like my team.", "Our rotas came late again.",
				"The rotas are always published late.",
				"Late rotas ruin weekends.", "Training budgets are cut.", "Nobody trains us.");
		said.edits.addCode("Training", null);
		said.code(0, "Rotas are published too late.", "Planning", "Ann");
		said.code(1, "Our rotas came late again.", "Planning", "Ann");
		List<String> proposed = Proposals.of(said.passages(), said.assessment.getCodes(), "en-GB").stream().map(ProposalsTest::told)
				.toList();
		assertEquals(List.of("Planning: The rotas are always published late.",
				"Training: Training budgets are cut.", "Training: Nobody trains us."), proposed);
		assertTrue(said.assessment.getPassages().stream().noneMatch(one -> one.isSuggested()), "proposing changes nothing");
	}

	private static String told(Suggestion one) {
		return one.code().getName() + ": " + one.text().text().substring(one.start(), one.end());
	}
}
