package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;

/** What a board paper says of the author's words, and what it says is missing in them. */
class PaperSectionsTest {

	private final Assessment assessment = Ids.create(Literals.ASSESSMENT);
	private final BoardPaper paper = Ids.create(Literals.BOARD_PAPER);

	@BeforeEach
	void begin() {
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		assessment.setDeck(deck);
		assessment.setPaper(paper);
	}

	private ReportSection section(String id) throws Exception {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 2)).sections().stream().filter(one -> one.id().equals(id)).findFirst()
				.orElseThrow();
	}

	private List<String> missing(String id) throws Exception {
		return section(id).blocks().stream().filter(Guidance.class::isInstance).map(block -> ((Guidance) block).text()).toList();
	}

	private PaperOption option(String title, String advantages, String disadvantages) {
		PaperOption option = Ids.create(Literals.PAPER_OPTION);
		option.setTitle(title);
		option.setAdvantages(advantages);
		option.setDisadvantages(disadvantages);
		paper.getOptions().add(option);
		return option;
	}

	@Test
	void anOptionNeedsWhatSpeaksForItAndAgainstIt() throws Exception {
		option("Do nothing", "No cost", "No change").setDoNothing(true);
		option("A little", "Quick", "");
		option("A lot", null, null);
		assertEquals(List.of("Say what speaks for and what against “A little”.", "Say what speaks for and what against “A lot”."),
				missing("options"));
	}

	@Test
	void aReasonNeedsAnOptionThatItIsFor() throws Exception {
		PaperOption option = option("Do nothing", "No cost", "No change");
		paper.setPreferredReason("It is quick.");
		assertEquals(List.of("Mark the option that is preferred."), missing("preferred"));
		option.setPreferred(true);
		assertEquals(List.of(), missing("preferred"));
	}

	@Test
	void aWorkIsListedOnceWhateverCardsSayOfIt() throws Exception {
		Section cards = Ids.create(DeckPackage.Literals.SECTION);
		assessment.getDeck().getSections().add(cards);
		for (String text : List.of("Gould (2000) Work. Shows how.", "Gould (2000) Work.", "Gouldner (1954) Office.",
				"Gould (2000) Work. Says why.")) {
			Card card = Ids.create(DeckPackage.Literals.CARD);
			Reference reference = Ids.create(DeckPackage.Literals.REFERENCE);
			reference.setText(text);
			card.getReferences().add(reference);
			cards.getCards().add(card);
		}
		Block list = section("appendix-references").blocks().getFirst();
		assertEquals(new Bullets(List.of("Gould (2000) Work.", "Gouldner (1954) Office.")), list);
	}
}
