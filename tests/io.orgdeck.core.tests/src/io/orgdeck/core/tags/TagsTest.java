package io.orgdeck.core.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.edits.TagEdits;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TagGroup;

@DisplayName("Tags of questions, and groups of tags that include each other as IG1, IG2 and IG3 do")
class TagsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Deck deck = client.deck;

	@BeforeEach
	void tagSixSafeguards() {
		client.dimension("Inventory", 3);
		client.dimension("Recovery", 3);
		tag("Inventory.1", "IG1", "quick check");
		tag("Inventory.2", "ig2");
		tag("Inventory.3", "IG3");
		tag("Recovery.1", " IG1", "care homes");
		tag("Recovery.2", "IG3", "Quick  check");
		group("IG1", "Basic hygiene", null);
		group("IG2", null, "IG1");
		group("IG3", null, "ig2");
	}

	private void tag(String question, String... tags) {
		client.question(question).getTags().addAll(List.of(tags));
	}

	private TagGroup group(String tag, String name, String includes) {
		TagGroup group = DeckFactory.eINSTANCE.createTagGroup();
		group.setId("group-" + deck.getTagGroups().size());
		group.setTag(tag);
		group.setName(name);
		group.setIncludes(includes);
		deck.getTagGroups().add(group);
		return group;
	}

	private List<String> chosen(String tag) {
		return TagFilter.of(deck, tag).questions(Decks.asked(deck)).stream().map(Question::getId).toList();
	}

	@Test
	void aGroupTakesInWhatItIncludes() {
		assertEquals(List.of("Inventory.1", "Recovery.1"), chosen("IG1"));
		assertEquals(List.of("Inventory.1", "Inventory.2", "Recovery.1"), chosen("IG2"));
		assertEquals(List.of("Inventory.1", "Inventory.2", "Inventory.3", "Recovery.1", "Recovery.2"), chosen("IG3"));
		assertEquals(List.of("Inventory.1", "Recovery.2"), chosen("quick check"));
		assertEquals(6, chosen("").size());
		assertEquals(List.of(), chosen("unheard of"));
	}

	@Test
	void groupsAreOfferedInTheirOrderAndThenTheOtherTagsWithWhatTheyLetThrough() {
		assertEquals(List.of("Basic hygiene 2", "IG2 3", "IG3 5", "quick check 2", "care homes 1"),
				Tags.of(deck).all().stream().map(tag -> tag.name() + " " + tag.questions()).toList());
		assertEquals("IG1", Tags.of(deck).find("basic  HYGIENE").orElseThrow().tag());
	}

	@Test
	void groupsThatLeadNowhereAreToldAndAFilterStillEnds() {
		deck.getTagGroups().getFirst().setIncludes("IG3");
		group("IG4", null, "IG0");
		group("ig1", null, null);
		group("IG9", null, null);
		tag("Recovery.3", "one, two");
		List<String> told = DeckFlaws.of(deck).stream().map(DeckFlaws.Flaw::sentence).toList();
		for (String sentence : List.of("The group IG1 includes itself by way of others; let one of them include another, or none.",
				"The group IG4 includes IG0, which is no group of the deck; choose another, or none.",
				"Two groups have the tag ig1; the first counts.", "No question bears the tag of the group IG9.")) {
			assertTrue(told.contains(sentence), told.toString());
		}
		assertTrue(told.stream().anyMatch(sentence -> sentence.contains("“one, two”")), told.toString());
		assertEquals(5, chosen("IG1").size());
	}

	@Test
	void aTagIsRenamedWhereverItStandsAndTakenBackInOneStep() throws Exception {
		DeckDocument document = DeckDocument.of(deck);
		Deck here = document.content();
		Deck before = EcoreUtil.copy(here);
		new TagEdits(document).rename(here.getTagGroups().get(1), "Level two");
		assertEquals(List.of("Level two"), question(here, "Inventory.2").getTags());
		assertEquals("Level two", here.getTagGroups().get(2).getIncludes());
		new TagEdits(document).removeGroups(List.of(here.getTagGroups().get(1)));
		assertEquals("IG1", here.getTagGroups().get(1).getIncludes());
		document.undo();
		document.undo();
		assertTrue(EcoreUtil.equals(before, here));
		document.close();
	}

	private static Question question(Deck deck, String id) {
		return Decks.asked(deck).stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aColumnOfTagsIsReadWhateverSeparatesThem() throws IOException {
		String csv = "section,card,question,tags\nA,A1,One?,\"IG1, quick check\"\nA,A1,Two?,IG2; quick check\nA,A1,Three?,\"IG3\ncare homes\"\nA,A1,Four?,\nA,A1,Five?,\"IG1, ig1\"\n";
		Deck read = DeckReader.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "deck.csv")).deck()
				.orElseThrow();
		assertEquals(List.of(List.of("IG1", "quick check"), List.of("IG2", "quick check"), List.of("IG3", "care homes"), List.of(),
				List.of("IG1")), Decks.asked(read).stream().map(question -> List.copyOf(question.getTags())).toList());
	}

	@Test
	void aNewerDeckWithOtherTagsIsAChangeOfTheQuestionAndTakenOver() {
		Deck newer = EcoreUtil.copy(deck);
		question(newer, "Recovery.3").getTags().add("IG2");
		client.session("March", null);
		client.ballot(client.assessment.getSessions().getFirst(), "Recovery.3", 1, 1, 2, 3);
		var update = new DeckUpdate(client.assessment, newer);
		assertEquals(Map.of("Recovery.3", List.of("tags")), update.questions().stream().filter(change -> !change.features().isEmpty())
				.collect(Collectors.toMap(change -> change.before().orElseThrow().getId(), change -> change.features())));
		update.apply();
		assertEquals(List.of("IG2"), question(client.assessment.getDeck(), "Recovery.3").getTags());
		assertEquals(3, client.assessment.getDeck().getTagGroups().size());
		assertFalse(client.assessment.getSessions().getFirst().getBallots().getFirst().getVotes().isEmpty());
	}
}
