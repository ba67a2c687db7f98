package io.orgdeck.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.TimeFrame;

/** Assessment files to open in a test. */
public final class SampleFile {

	public static final String DECK = "io.orgdeck.learningorg";

	private SampleFile() {
	}

	/** Writes the sample client of the shipped deck. */
	public static Path write(Path folder, String name) throws IOException {
		return save(AssessmentDocument.of(DeckRegistry.platform().find(DECK).orElseThrow().sample().orElseThrow().create()), folder, name);
	}

	/** Writes an assessment with the shipped deck in which nothing has been done yet. */
	public static Path writeEmpty(Path folder, String name) throws IOException {
		return save(AssessmentDocument.create(DeckRegistry.platform().find(DECK).orElseThrow().deck(), name), folder, name);
	}

	/** Writes an assessment with a deck of so many dimensions, a card and an action for each. */
	public static Path writeWithDimensions(Path folder, int dimensions) throws IOException {
		Deck deck = Ids.create(Literals.DECK);
		deck.setTitle("A deck with " + dimensions + " dimensions");
		Section section = Ids.create(Literals.SECTION);
		deck.getSections().add(section);
		for (int i = 1; i <= dimensions; i++) {
			Dimension dimension = Ids.create(Literals.DIMENSION);
			dimension.setName("Dimension number " + i);
			deck.getDimensions().add(dimension);
			Card card = Ids.create(Literals.CARD);
			card.setCode("C" + i);
			card.setTitle("Card " + i);
			card.setDimension(dimension);
			section.getCards().add(card);
		}
		AssessmentDocument document = AssessmentDocument.create(deck, "Hillside");
		var board = new StrategyBoardModel(document, Clock.systemDefaultZone());
		for (int i = 0; i < dimensions; i++) {
			board.add(i, TimeFrame.IMMEDIATE, "Begin with " + (i + 1));
		}
		return save(document, folder, "dimensions-" + dimensions);
	}

	private static Path save(AssessmentDocument document, Path folder, String name) throws IOException {
		Path file = folder.resolve(name + ".assessment");
		document.saveAs(file, new NullProgressMonitor());
		document.close();
		return file;
	}
}
