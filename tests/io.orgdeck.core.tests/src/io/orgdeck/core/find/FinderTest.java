package io.orgdeck.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.Card;
import io.orgdeck.samples.SmallAssessment;

class FinderTest {

	private final SmallAssessment small = new SmallAssessment();

	private List<Hit> find(String words) {
		return Finder.find(small.assessment(), words, 1000);
	}

	private static String marked(Hit hit) {
		return hit.text().substring(hit.start(), hit.end());
	}

	@Test
	void caseAccentsBlanksAndQuotationMarksMakeNoDifference() {
		var session = small.assessment().getSessions().getFirst();
		session.setNotes("They said: “That is a  Café​-culture of the STRASSE”");
		assertEquals("Café​-culture", marked(find("cafe-CULTURE").getFirst()));
		assertEquals("a  Café", marked(find("A cafe").getFirst()));
		assertEquals("“That", marked(find("\"that").getFirst()));
		assertEquals("STRASSE", marked(find("Straße").getFirst()));
		session.setNotes("Cafe\u0301 ﬁnal");
		assertEquals("Cafe\u0301", marked(find("café").getFirst()), "an accent that stands by itself is marked with its letter");
		assertEquals("ﬁnal", marked(find("FINAL").getFirst()));
	}

	@Test
	void commentsBesideVotesAreFoundWithWhoHasSaidThem() {
		var session = small.assessment().getSessions().getFirst();
		var place = new VoteEdits.Place(session, 1, small.question(2));
		var edits = new VoteEdits(small.document());
		edits.enter(place, 3, SmallAssessment.level(2));
		edits.comment(place, 3, "Nobody asks the ærgerlig ones", new Gesture());
		var hit = find("nobody asks").getFirst();
		assertEquals(OptionalInt.of(3), hit.participant());
		assertTrue(hit.object() instanceof Ballot);
	}

	@Test
	void whatNobodyHasTypedIsNotFound() {
		assertEquals(List.of(), find(""));
		assertEquals(List.of(), find("  "));
		assertEquals(List.of(), find(small.question(1).getId()));
		assertEquals(3, Finder.find(small.assessment(), "e", 3).size(), "no more than are wanted");
	}

	/** Every class of the model is looked through: whoever adds a text to it finds that. */
	@Test
	void everyTextOfTheModelCanBeFound() {
		Assessment assessment = small.assessment();
		int texts = 0;
		for (var all = assessment.eAllContents(); all.hasNext();) {
			var object = all.next();
			for (var attribute : object.eClass().getEAllAttributes()) {
				if (List.of("title", "name", "text", "description", "notes", "minutes", "owner").contains(attribute.getName())
						&& object.eGet(attribute) instanceof String text && !text.isBlank()) {
					texts++;
					assertTrue(find(text).stream().anyMatch(hit -> hit.object() == object && hit.feature() == attribute),
							() -> Names.onScreen().full(object));
				}
			}
		}
		assertTrue(texts > 20);
	}

	@Test
	void marksOfFormattedTextAreNotInTheWay() {
		var card = (Card) small.question(1).eContainer();
		card.setPrompt("Who **keeps** the *log*?");
		var hit = find("keeps the log").getFirst();
		assertEquals("Who keeps the log?", hit.text());
		assertEquals("keeps the log", marked(hit));
	}

	@Test
	void anExcerptShowsTheWordsWithWhatStandsAround() {
		small.assessment().getSessions().getFirst().setNotes("x ".repeat(100) + "here\nit is" + " y".repeat(200));
		String excerpt = find("here it").getFirst().excerpt();
		assertTrue(excerpt.startsWith("… x") && excerpt.contains("x here it is y") && excerpt.endsWith("…") && excerpt.length() < 170,
				excerpt);
	}
}
