package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.Trials;
import io.orgdeck.core.document.Differences;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.deck.Deck;

/** D2, D11: whatever a deck holds comes back the same from the sheets of a workbook. */
class DeckRoundTripTest {

	private static final int DECKS = Trials.of(300);

	@Test
	void everyDeckComesBackTheSame() {
		for (long seed = 0; seed < DECKS; seed++) {
			Deck deck = RandomDeck.of(seed);
			Spreadsheet written = DeckWriter.spreadsheet(deck);
			DeckImport read = DeckReader.read(new Spreadsheet("other.xlsx", written.sheets()));
			String problems = "seed " + seed + ": " + read.problems().stream().map(ImportProblem::toString)
					.map(text -> text.substring(0, Math.min(300, text.length()))).toList();
			Deck again = read.deck().orElseThrow(() -> new AssertionError(problems));
			assertEquals(List.of(),
					Differences.between(deck, again).stream()
							.map(difference -> difference.kind() + EcoreUtil.getID(difference.subject()) + difference.features()).toList(),
					"seed " + seed);
			assertTrue(EcoreUtil.equals(deck, again), "seed " + seed);
			assertTrue(read.problems().stream().allMatch(problem -> problem.text().contains("belongs to a dimension")
					|| problem.text().contains("2026-03-01\" is or looks like a date")), problems);
			assertTrue(written.sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
					.allMatch(cell -> cell.text().length() < 32_767), "a cell holds no more");
		}
	}

	@Test
	void aFileInBetweenChangesNothing(@TempDir Path folder) throws IOException {
		Deck deck = RandomDeck.of(7);
		Path file = folder.resolve("deck.carddeck");
		new DeckStore().write(deck, file, false, new NullProgressMonitor());
		Deck stored = new DeckStore().read(file).content();
		Deck again = DeckReader.read(new Spreadsheet("x", DeckWriter.spreadsheet(stored).sheets())).deck().orElseThrow();
		again.setFileVersion(stored.getFileVersion());
		assertTrue(EcoreUtil.equals(stored, again));
		assertTrue(Files.size(file) > 0);
	}
}
