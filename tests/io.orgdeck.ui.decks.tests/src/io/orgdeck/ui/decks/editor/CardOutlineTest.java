package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Section;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchTest;

/** The list of ten thousand cards (ROBUSTNESS 35). */
@ExtendWith(WorkbenchTest.class)
class CardOutlineTest {

	private final Deck deck = Ids.create(Literals.DECK);
	private Shell shell;
	private CardOutline outline;

	@BeforeEach
	void open() {
		for (int i = 0; i < 10; i++) {
			Section section = Ids.create(Literals.SECTION);
			section.setCode("S" + i);
			deck.getSections().add(section);
			for (int j = 0; j < 1000; j++) {
				Card card = Ids.create(Literals.CARD);
				card.setCode("S" + i + "." + j);
				card.setTitle(j % 7 == 0 ? "Otter" : "Heron");
				section.getCards().add(card);
			}
		}
		Ui.run(() -> {
			shell = new Shell();
			shell.setLayout(new FillLayout());
			outline = new CardOutline(shell, () -> deck, CardsPage::label);
			shell.setSize(300, 400);
			shell.open();
			outline.refresh();
		});
	}

	@AfterEach
	void close() {
		Ui.run(shell::dispose);
	}

	private Card card(int section, int place) {
		return deck.getSections().get(section).getCards().get(place);
	}

	private int filled() {
		Tree tree = outline.control();
		return Stream.of(tree.getItems()).filter(section -> section.getExpanded())
				.mapToInt(section -> (int) Stream.of(section.getItems()).filter(item -> item.getData() != null).count()).sum();
	}

	@Test
	void rowsAreMadeWhereTheyAreSeen() {
		var index = CardIndex.of(List.of(deck));
		Ui.run(() -> outline.limitTo(index.find("otter")));
		assertEquals(1430, Ui.get(outline::size));
		Ui.run(() -> outline.reveal(card(8, 994)));
		assertEquals(List.of(card(8, 994)), Ui.get(outline::selectedCards));
		Ui.run(() -> outline.limitTo(null));
		assertEquals(10_000, Ui.get(outline::size));
		assertEquals(List.of(card(8, 994)), Ui.get(outline::selectedCards), "what was selected stays so");
		int rows = Ui.get(this::filled);
		assertTrue(rows < 200, rows + " rows");
	}

	@Test
	void aRemovedCardLeavesTheSelectionToTheNext() {
		Ui.run(() -> {
			outline.reveal(card(3, 5));
			deck.getSections().get(3).getCards().remove(5);
			outline.refresh();
		});
		assertEquals(List.of("S3.6"), Ui.get(() -> outline.selectedCards().stream().map(Card::getCode).toList()));
	}
}
