package io.orgdeck.exchange.decks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

@DisplayName("A library of CISO Assistant becomes a deck, and what a deck has no place for is told")
class CisoLibraryTest {

	private static List<String> levels(Question question) {
		return QuestionLevels.of(question).stream().map(level -> Values.text(level.getValue()) + " " + level.getLabel()).toList();
	}

	private static String cards(Deck deck) {
		var lines = new ArrayList<String>();
		for (Card card : Decks.cards(deck)) {
			lines.add(card.getCode() + " | " + card.getTitle() + " | " + String.join(" / ", card.getParagraphs()).replace('\n', '~'));
			card.getQuestions().forEach(one -> lines.add("  " + one.getText().replace('\n', '~') + " | " + AskedAs.of(one).literal() + " | "
					+ (one.getDimension() == null ? "" : one.getDimension().getName())));
		}
		return String.join("\n", lines);
	}

	private static void tree(DimensionTree tree, List<Dimension> some, String before, List<String> lines) {
		for (Dimension one : some) {
			lines.add(before + one.getName() + " " + Values.text(DimensionTree.weight(one)));
			tree(tree, tree.parts(one), before + "  ", lines);
		}
	}

	@Test
	void headingsAreSectionsAndATreeOfDimensions() throws IOException {
		Deck deck = Harbour.deck(Harbour.LIBRARY);
		assertEquals(List.of("Q Quay", "B The crane, which lifts what nobody can carry", "C Harbour checks"),
				deck.getSections().stream().map(section -> section.getCode() + " " + section.getTitle()).toList());
		var lines = new ArrayList<String>();
		var tree = DimensionTree.of(deck);
		tree(tree, tree.top(), "", lines);
		assertEquals(List.of("Quay 1", "  Ropes 2", "  Lamps 1", "The crane, which lifts what nobody can carry 1"), lines);
		assertEquals("Where boats lie.\n\nQuays are walked daily.", tree.top().getFirst().getDescription());
		assertEquals("Part one of the quay", tree.parts(tree.top().getFirst()).getFirst().getDescription(),
				"a code too long for a short name");
	}

	@Test
	void requirementsAreCardsWithWhatIsRatedAndAsked() throws IOException {
		assertEquals("""
				Q.1.1 | Rope check | Wet ropes rot.
				  Ropes are looked at every week. | rating | Ropes
				  Who looks at them? | one-of |\s
				  Since when? | text |\s
				  Which ropes? | several-of |\s
				  Are there spares? | yes-no |\s
				Q-1 | q.1.2 |\s
				  q.1.2 | rating | Ropes
				Q-2 | Fenders hang: - fore - aft |\s
				  Fenders hang:~- fore~- aft | rating | Ropes
				Q.2 | Lamps | Q.2.b On wicks / Wicks are cut short.
				  Lamps burn at night. | rating | Lamps
				Q.2.a | Each lamp has a spare wick. |\s
				  Each lamp has a spare wick. | rating | Lamps
				1.10 | =Load |\s
				  The load is written on it. | rating | The crane, which lifts what nobody can carry
				N | Notes | For whoever comes next.""", cards(Harbour.deck(Harbour.LIBRARY)));
	}

	@Test
	void theDeckIsWhatTheLibraryIs() throws IOException {
		Deck deck = Harbour.deck(Harbour.LIBRARY);
		assertEquals(List.of("Harbour checks", "deck.harbour-1", "3", "en", "Harbour masters", "Free for everybody"),
				List.of(deck.getTitle(), deck.getId(), deck.getVersion(), deck.getLanguage(), deck.getPublisher(), deck.getLicence()));
		assertEquals("harbour-1, urn:harbour:risk:library:harbour-1, 2026-03-01, quay", deck.getAttribution());
		assertEquals("Harbour framework\n\nWhat a harbour looks after.\nTwice a year.\n\nRead it at the quay.", deck.getDescription());
		assertEquals(List.of(), DeckFlaws.of(deck).stream().filter(flaw -> !flaw.advice()).toList());
		Question rated = Harbour.question(deck, ":q.1.1");
		assertEquals(3, rated.getWeight());
		assertEquals(List.of("The rope book"), rated.getCard().getExamples());
	}

	@Test
	@DisplayName("Scores are a scale with their words and descriptors, and with the numbers between them that nobody has named")
	void scoresAreAScale() throws IOException {
		Question rated = Harbour.question(Harbour.deck(Harbour.LIBRARY), ":q.1.1");
		assertEquals(List.of("0 Adrift", "1 Moored", "2 2", "3 Anchored"), levels(rated));
		assertEquals("It holds in a storm.", QuestionLevels.of(rated).getLast().getDescriptor());
	}

	@Test
	@DisplayName("D8: a score for what does not apply is no level worth nothing, and is told")
	void whatDoesNotApplyIsNoLevel() throws IOException {
		DeckImport read = Harbour.read(Harbour.LIBRARY.replace("      name: Adrift", "      name: Not applicable"));
		assertEquals(List.of("1 Moored", "2 2", "3 Anchored"), levels(Harbour.question(read.deck().orElseThrow(), ":q.1.1")));
		assertTrue(read.problems().toString().contains("“Not applicable” becomes no level, because everybody can answer so anyway, "
				+ "without a score. It stands in: the scores, as 0."), read.problems()::toString);
		assertTrue(read.problems().toString().contains("A deck has no place for “description”. It was not taken from Not applicable"),
				read.problems()::toString);
	}

	@Test
	void whereNoLevelsAreNamedRequirementsAreMetOrNot() throws IOException {
		String none = Harbour.LIBRARY.replaceAll("(?s)    min_score.*?(?=    implementation_groups_definition)", "");
		DeckImport read = Harbour.read(none);
		assertEquals(List.of("0 Not met", "1 Partly met", "2 Met"), levels(Harbour.question(read.deck().orElseThrow(), ":q.2")));
		assertTrue(read.problems().toString().contains("The library names no levels"), read.problems()::toString);
		DeckImport percent = Harbour.read(none.replace("    implementation_groups_definition",
				"    min_score: 0\n    max_score: 100\n    implementation_groups_definition"));
		assertEquals(List.of("0 Not met", "1 Partly met", "2 Met"), levels(Harbour.question(percent.deck().orElseThrow(), ":q.2")));
		assertTrue(percent.problems().toString().contains("The library rates from 0 to 100"), percent.problems()::toString);
		DeckImport gaps = Harbour.read(Harbour.LIBRARY.replace("max_score: 3", "max_score: 100").replace("score: 3", "score: 100"));
		assertEquals(List.of("0 Adrift", "1 Moored", "100 Anchored"), levels(Harbour.question(gaps.deck().orElseThrow(), ":q.2")));
		assertTrue(gaps.problems().toString().contains("from 0 to 100 and names 3 levels"), gaps.problems()::toString);
	}

	@Test
	void implementationGroupsAreTagsAndGroups() throws IOException {
		Deck deck = Harbour.deck(Harbour.LIBRARY);
		assertEquals(List.of("S Small harbours: Up to ten boats", "L large Large harbours: null"),
				deck.getTagGroups().stream().map(group -> group.getTag() + " " + group.getName() + ": " + group.getDescription()).toList());
		assertEquals(List.of("S", "L large"), Tags.of(Harbour.question(deck, ":q.1.1")));
		assertEquals(List.of("S", "L large"), Tags.of(Harbour.question(deck, ":question:2")));
		assertEquals(List.of("S", "Night"), Tags.of(Harbour.question(deck, ":q.1.2")), "a group that has no name of its own is two");
		assertEquals(List.of(), Tags.of(Harbour.question(deck, ":q.2")));
	}

	@Test
	void choicesAreAnswersThatAreCounted() throws IOException {
		Deck deck = Harbour.deck(Harbour.LIBRARY);
		Question one = Harbour.question(deck, ":question:1");
		assertEquals(List.of("1 Nobody", "2 The crew", "3 A rigger"), levels(one), "everybody can say that it does not apply");
		assertEquals("Anybody on board", QuestionLevels.of(one).get(1).getDescriptor());
		assertEquals(List.of("1 Bow", "2 Stern", "3 Spring"), levels(Harbour.question(deck, ":question:3")));
		assertEquals(List.of("-2.5 Hardly", "8 Plenty"), levels(Harbour.question(deck, ":question:4")), "points are values");
		assertFalse(Decks.rateable(deck).isEmpty());
		assertEquals(List.of(true, true, false), List.of(":q.1.1", ":question:1", ":question:2").stream()
				.map(end -> Decks.asked(deck).contains(Harbour.question(deck, end))
						&& QuestionLevels.isAnswered(Harbour.question(deck, end)))
				.toList());
		assertEquals(null, one.getDimension(), "only the requirement is scored");
	}

	@Test
	void aQuestionThatDependsOnAnAnswerIsAskedAfterIt() throws IOException {
		DeckImport read = Harbour.read(Harbour.LIBRARY);
		Deck deck = read.deck().orElseThrow();
		var only = Conditions.of(Harbour.question(deck, ":question:2")).orElseThrow();
		assertEquals(Harbour.question(deck, ":question:1"), only.earlier());
		assertEquals(List.of("The crew", "A rigger"), only.answers().stream().map(level -> level.getLabel()).toList());
		assertTrue(Conditions.of(Harbour.question(deck, ":question:4")).isEmpty());
		assertTrue(read.problems().toString().contains("answered by c:1, c:2 (all)"), "two answers at once: " + read.problems());
		String elsewhere = Harbour.LIBRARY.replace("answers: [\"c:1\", \"c:2\"]", "answers: [\"c:9\"]");
		assertTrue(Harbour.read(elsewhere).problems().toString().contains("answered by c:9 (all)"));
	}

	@Test
	void translationsMakeADeckOfSeveralLanguages() throws IOException {
		Deck deck = Harbour.deck(Harbour.LIBRARY);
		assertEquals(List.of("de", "fr"), DeckTranslations.languages(deck).stream().sorted().toList());
		var french = DeckTranslations.of(deck, "fr");
		var said = french.stream().map(one -> one.text()).filter(text -> !text.isEmpty()).toList();
		assertTrue(said.containsAll(List.of("Contrôles du port", "Quai", "Contrôle des cordages", "Les cordages sont vus chaque semaine.",
				"Mouillés ils pourrissent.", "Le cahier", "Qui les regarde ?", "Personne", "À la dérive", "Personne ne s'en occupe.",
				"Petits ports",
				"Jusqu'à dix bateaux", "La grue", "Libre pour tous", "Là où sont les bateaux.\n\nQuays are walked daily.")),
				said::toString);
		assertEquals(0, DeckTranslations.count(deck, "fr").stale());
	}

	@Test
	@DisplayName("A requirement without words of its own is called what is asked about it first")
	void namelessRequirements() throws IOException {
		assertEquals("""
				A-1 | How many cranes? |\s
				  How many cranes? | rating | X
				  How many cranes? | number |\s""", cards(Harbour.deck(Harbour.of("""
				- urn: a:1
				  assessable: true
				  questions:
				    a:1:q: {type: number, text: How many cranes?}
				""".replace("How many cranes?", "\"How many cranes?\"")))));
	}

	@Test
	@DisplayName("Lines of a text are paragraphs of its card, with their translations line by line where these have as many")
	void linesAreParagraphs() throws IOException {
		Deck deck = Harbour.deck(Harbour.of("""
				- urn: a:1
				  assessable: true
				  name: One
				  description: What is asked.
				  annotation: "First.\\n\\nSecond."
				  translations: {fr: {annotation: "Un.\\nDeux."}, de: {annotation: "Eins."}}
				- urn: a:2
				  assessable: true
				  name: Two
				  annotation: "Third.\\nFourth."
				  translations: {fr: {annotation: "Trois.\\nQuatre."}}
				""").replace("name: X", "name: X\nlocale: en"));
		assertEquals(List.of("First.\n\nSecond."), Decks.cards(deck).getFirst().getParagraphs());
		assertEquals(List.of("Third.", "Fourth."), Decks.cards(deck).getLast().getParagraphs());
		assertEquals(List.of("Un.\nDeux.", "Trois.", "Quatre."),
				DeckTranslations.of(deck, "fr").stream().map(one -> one.text()).filter(text -> !text.isEmpty()).toList());
	}

	@Test
	@DisplayName("What stands beside the framework, and every field that a deck has no place for, is told with where it stands")
	void whatIsNotTakenIsTold() throws IOException {
		String told = Harbour.read(Harbour.LIBRARY).problems().toString();
		for (String one : List.of("“threats”. It was not taken from Q.1.1, the library as a whole (2 of them).",
				"“reference_controls”. It was not taken from Q.1.1 (2 of them), the library as a whole.",
				"“risk_matrix”. It was not taken from the library as a whole.",
				"“requirement_mapping_sets”. It was not taken from the library as a whole.",
				"“dependencies”. It was not taken from the library as a whole.", "“labels”. It was not taken from the library as a whole.",
				"“default_selected”. It was not taken from L large.", "“description_doc”. It was not taken from 3.")) {
			assertTrue(told.contains(one), () -> one + " in " + told);
		}
		assertFalse(told.contains("depth"), "which follows from the tree");
	}

	@Test
	@DisplayName("No word of the requirements, their questions and the scale is lost; robustness 39")
	void noWordIsLost() throws IOException {
		DeckImport read = Harbour.read(Harbour.LIBRARY);
		Deck deck = read.deck().orElseThrow();
		var all = new StringBuilder(read.problems().toString()).append(deck.getPublisher()).append(deck.getAttribution());
		DeckTexts.of(deck).forEach(one -> all.append('\n').append(one.text()));
		deck.getTranslations().forEach(one -> all.append('\n').append(one.getText()));
		Decks.cards(deck)
				.forEach(card -> all.append('\n').append(card.getCode()).append(card.getQuestions().stream().map(Tags::of).toList()));
		deck.getTagGroups().forEach(group -> all.append('\n').append(group.getTag()));
		var names = Pattern.compile("(?:name|description|annotation|typical_evidence|value|text|ref_id): \"?([^\",{}\\\\\\n]+)");
		int count = 0;
		for (var found = names.matcher(Harbour.LIBRARY); found.find(); count++) {
			String word = found.group(1).strip();
			boolean beside = List.of("Flood", "Fire", "Pumps", "Small matrix", "T1", "T2", "N/A", "S", "L; large").contains(word);
			assertTrue(beside || all.indexOf(word) >= 0, () -> word + " in " + all);
		}
		assertTrue(count > 60, "texts looked at: " + count);
	}

	@Test
	@DisplayName("A later version of the library gives the same questions the same ids, so that votes stay with them")
	void idsFollowTheUrns() throws IOException {
		Deck now = Harbour.deck(Harbour.LIBRARY);
		String added = """
				    - urn: urn:harbour:risk:req_node:harbour-1:first
				      assessable: true
				      name: A new one
				""";
		Deck later = Harbour
				.deck(Harbour.LIBRARY.replace("requirement_nodes:\n", "requirement_nodes:\n" + added).replace("version: 3", "version: 4"));
		var before = Decks.asked(now).stream().map(Question::getId).toList();
		var after = Decks.asked(later).stream().map(Question::getId).toList();
		assertEquals(before.size() + 1, after.size());
		assertTrue(after.containsAll(before));
		assertEquals(now.getScales().getFirst().getLevels().stream().map(level -> level.getId()).toList(),
				later.getScales().getFirst().getLevels().stream().map(level -> level.getId()).toList());
	}

	@Test
	void requirementsWithTheSameCodeStayApart() throws IOException {
		DeckImport read = Harbour.read(Harbour.of("""
				- {urn: "a:1", assessable: true, ref_id: "7", name: One}
				- {urn: "a:2", assessable: true, ref_id: "7", name: Two}
				- {urn: "a:3", assessable: true, name: Three}
				- {urn: "a:4", assessable: true, name: Four, description: "Much to say\\non two lines"}
				"""));
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals("""
				7 | One |\s
				  One | rating | X
				7 (2) | Two |\s
				  Two | rating | X
				A-1 | Three |\s
				  Three | rating | X
				A-2 | Four | Much to say / on two lines
				  Four | rating | X""", cards(deck));
		assertTrue(read.problems().toString().contains("a number behind it: 7 (2)."), read.problems()::toString);
	}

	@Test
	@DisplayName("1,800 requirements nine levels deep, in three languages, stand in the deck one by one")
	void aLargeLibraryIsReadWhole() throws IOException {
		var nodes = new StringBuilder();
		for (int i = 0; i < 9; i++) {
			nodes.append("- {urn: \"h:").append(i).append("\", name: Heading ").append(i)
					.append(i == 0 ? "" : ", parent_urn: \"h:" + (i - 1) + "\"").append("}\n");
		}
		for (int i = 0; i < 1800; i++) {
			nodes.append("- {urn: \"r:").append(i).append("\", assessable: true, parent_urn: \"h:8\", ref_id: R").append(i)
					.append(", name: Requirement ").append(i)
					.append(", translations: {fr: {name: Exigence ").append(i).append("}, uk: {name: Вимога ").append(i).append("}}}\n");
		}
		Deck deck = Harbour.deck(Harbour.of(nodes.toString()));
		assertEquals(1800, Decks.rateable(deck).size());
		var tree = DimensionTree.of(deck);
		assertEquals(8, tree.depth(Decks.rateable(deck).getLast().getDimension()));
		assertTrue(DeckTranslations.of(deck, "uk").stream().filter(one -> one.text().startsWith("Вимога")).count() >= 1800);
	}

	@Test
	void windowAndCommandFindTheReader() {
		assertTrue(SheetReaders.platform().extensions().keySet().containsAll(List.of("yaml", "yml")));
	}
}
