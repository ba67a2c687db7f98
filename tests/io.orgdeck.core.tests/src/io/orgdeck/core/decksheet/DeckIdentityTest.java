package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.QuestionChange;
import io.orgdeck.core.exchange.QuestionFinder;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;

/** D1: questions of decks from sheets keep their identity by words or ids, and no vote is read on a question that nobody was asked. */
class DeckIdentityTest {

	private static final String V1 = "section,card,title,question,dimension\nA,A1,One,Do we talk?,D\nA,A1,,Do we listen?,D\n";
	private static final String V2 = "section,card,title,question,dimension\nA,A1,One,Do we meet at all?,D\nA,A1,,Do we talk?,D\nA,A1,,Do we listen?,D\n";

	private static Deck deck(String csv) throws IOException {
		DeckImport read = DeckReader.read(file(csv));
		return read.deck().orElseThrow(() -> new AssertionError(read.problems()));
	}

	private static Spreadsheet file(String csv) throws IOException {
		return new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "deck.csv");
	}

	/** An assessment in which everybody's answer to each question is the level with the question's place as its number. */
	private static Assessment assessment(Deck deck) {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		assessment.setDeck(EcoreUtil.copy(deck));
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		assessment.getSessions().add(session);
		for (Question question : Decks.rateable(assessment.getDeck())) {
			Ballot ballot = Ids.create(AssessmentPackage.Literals.BALLOT);
			ballot.setQuestion(question);
			ballot.setVotes(Votes.NONE.with(new Vote(1, new Answer.Rated(assessment.getDeck().getScales().getFirst().getLevels()
					.get(session.getBallots().size() % 2).getId()), "on " + question.getText())));
			session.getBallots().add(ballot);
		}
		return assessment;
	}

	private static List<String> plan(Assessment assessment, Deck newer) {
		return new DeckUpdate(assessment, newer).questions().stream().map(DeckIdentityTest::line).toList();
	}

	private static String line(QuestionChange change) {
		return change.kind() + " " + change.after().or(change::before).orElseThrow().getText() + " " + change.votes();
	}

	/** Every vote stands on the question it was given on, in the deck as it is now. */
	private static void assertVotesOn(Assessment assessment, String... questions) {
		List<Ballot> ballots = assessment.getSessions().getFirst().getBallots();
		assertEquals(List.of(questions), ballots.stream().map(ballot -> ballot.getQuestion().getText()).toList());
		for (Ballot ballot : ballots) {
			assertTrue(EcoreUtil.isAncestor(assessment.getDeck(), ballot.getQuestion()));
		}
	}

	/** The deck as versions made it that counted the questions of a card. */
	private static Deck counted(Deck deck) {
		Decks.cards(deck).forEach(card -> card.getQuestions().forEach(question -> {
			question.setId(card.getCode() + '.' + (card.getQuestions().indexOf(question) + 1));
			question.setLineage(question.getId());
		}));
		return deck;
	}

	@Test
	void aQuestionPutFirstInheritsNoVotes() throws IOException {
		Assessment assessment = assessment(deck(V1));
		assertEquals(List.of("UNCHANGED Do we talk? 1", "UNCHANGED Do we listen? 1", "ADDED Do we meet at all? 0"),
				plan(assessment, deck(V2)));
		new DeckUpdate(assessment, deck(V2)).apply();
		assertVotesOn(assessment, "Do we talk?", "Do we listen?");
		assertEquals(3, Decks.rateable(assessment.getDeck()).size());
		assertEquals(List.of(), Decks.duplicateIds(assessment.getDeck()));
	}

	@Test
	void decksWhoseIdsOnlyCountGoByWordsToo() throws IOException {
		Assessment assessment = assessment(counted(deck(V1)));
		for (Deck newer : List.of(deck(V2), counted(deck(V2)))) {
			assertEquals(List.of("UNCHANGED Do we talk? 1", "UNCHANGED Do we listen? 1", "ADDED Do we meet at all? 0"),
					plan(assessment, newer));
		}
		new DeckUpdate(assessment, deck(V2)).apply();
		assertVotesOn(assessment, "Do we talk?", "Do we listen?");
		assertEquals(List.of("A1.1", "A1.2"),
				assessment.getSessions().getFirst().getBallots().stream().map(ballot -> ballot.getQuestion().getId()).toList(),
				"earlier tables of votes name the same questions");
		assertEquals(List.of("UNCHANGED", "UNCHANGED", "UNCHANGED"),
				plan(assessment, deck(V2)).stream().map(line -> line.split(" ")[0]).toList());
	}

	@Test
	void aQuestionInThePlaceOfAnotherIsAnotherQuestion() throws IOException {
		Assessment assessment = assessment(counted(deck(V1)));
		Deck newer = counted(deck(V1.replace("Do we talk?", "Is anybody paid?")));
		assertEquals(List.of("KEPT Do we talk? 1", "UNCHANGED Do we listen? 1", "ADDED Is anybody paid? 0"), plan(assessment, newer));
		new DeckUpdate(assessment, newer).apply();
		assertVotesOn(assessment, "Do we talk?", "Do we listen?");
	}

	@Test
	void aRewordedQuestionIsAskedAboutAndGoesOnWhenSomebodySaysSo() throws IOException {
		Assessment assessment = assessment(deck(V1));
		Deck newer = deck(V1.replace("Do we talk?", "Do we talk to one another?"));
		List<QuestionChange> changes = new DeckUpdate(assessment, newer).questions();
		assertEquals("KEPT Do we talk? 1", line(changes.getFirst()));
		assertEquals("Do we talk to one another?", changes.getFirst().perhaps().orElseThrow().getText());
		String old = Decks.rateable(assessment.getDeck()).getFirst().getId();
		var said = new DeckUpdate(assessment, newer, Map.of(old, Decks.rateable(newer).getFirst().getId()));
		assertEquals(List.of("CHANGED Do we talk to one another? 1", "UNCHANGED Do we listen? 1"),
				said.questions().stream().map(DeckIdentityTest::line).toList());
		said.apply();
		assertVotesOn(assessment, "Do we talk to one another?", "Do we listen?");
		assertEquals(old, Decks.rateable(assessment.getDeck()).getFirst().getId());
	}

	@Test
	void punctuationAndCaseAreNoOtherQuestion() throws IOException {
		Assessment assessment = assessment(deck(V1));
		assertEquals(List.of("CHANGED do  we talk 1", "UNCHANGED Do we listen? 1"),
				plan(assessment, deck(V1.replace("Do we talk?", "do  we talk"))));
		assertEquals("KEPT", plan(assessment, deck(V1.replace("Do we talk?", "Do we not talk?"))).getFirst().split(" ")[0]);
	}

	@Test
	void sortingAndMovingRowsChangesNothing() throws IOException {
		Assessment assessment = assessment(deck(V2));
		String sorted = "section,card,title,question,dimension\nA,A1,One,Do we listen?,D\nA,A1,,Do we meet at all?,D\nA,A1,,Do we talk?,D\n";
		assertTrue(plan(assessment, deck(sorted)).stream().allMatch(line -> line.startsWith("UNCHANGED")),
				plan(assessment, deck(sorted)).toString());
	}

	@Test
	void aColumnOfIdsLetsWordsChangeFreely() throws IOException {
		Deck deck = counted(deck(V1));
		var text = new StringBuilder();
		DeckWriter.csv(deck, text);
		assertTrue(text.toString().contains("question id"), text.toString());
		Assessment assessment = assessment(deck);
		String[] lines = text.toString().split("\r\n");
		String inserted = lines[1].replace("Do we talk?", "Do we meet at all?").replace("A1.1", "");
		String reworded = lines[1].replace("Do we talk?", "Are words exchanged among colleagues?").replace("One", "");
		Deck newer = deck(String.join("\r\n", List.of(lines[0], inserted, reworded, lines[2])));
		assertEquals(List.of("CHANGED Are words exchanged among colleagues? 1", "UNCHANGED Do we listen? 1", "ADDED Do we meet at all? 0"),
				plan(assessment, newer));
	}

	@Test
	void anIdGivenTwiceIsRefusedByRow() throws IOException {
		DeckImport read = DeckReader.read(file("section,card,question,question id\nA,A1,Do we?,q1\nA,A1,Do they?,q1\nA,A1,Do you?,q 2\n"));
		assertTrue(read.deck().isEmpty());
		assertEquals(List.of("deck.csv, row 3, column D", "deck.csv, row 4, column D"),
				read.problems().stream().filter(ImportProblem::isError).map(problem -> problem.place().toString()).toList());
		DeckImport copied = DeckReader.read(file("section,card,question,card id\nA,A1,Do we?,c1\nA,A9,Do they?,c1\n"));
		assertTrue(copied.problems().toString().contains("The row with the code A9 has the id of the card A1."),
				copied.problems().toString());
	}

	@Test
	void commaSeparatedTextOverItsDeckLosesNothing() throws IOException { // D2
		Deck deck = deck(
				"section,section title,card,title,text,question,dimension,example\nA,Alpha,A1,One,Words,Do we talk?,Deep,E\nA,,A2,Two,More,Do we listen?,Wide,\n");
		deck.setVersion("7.1");
		deck.getDimensions().getFirst().setDescription("What lies below");
		deck.getScales().getFirst().getLevels().getFirst().setLabel("Nowhere");
		var activity = DeckFactory.eINSTANCE.createActivity();
		activity.setId("act");
		activity.setTitle("Talk");
		deck.getActivities().add(activity);
		var text = new StringBuilder();
		DeckWriter.csv(deck, text);
		DeckImport read = DeckReader.read(file(text.toString()), deck);
		assertEquals(List.of(), read.problems());
		assertTrue(EcoreUtil.equals(deck, read.deck().orElseThrow()));
		assertTrue(DeckWriter.lost(deck).getFirst().contains("1 activities"), DeckWriter.lost(deck).toString());
		Deck few = DeckReader.read(file("section,card,question\nA,A1,Do we talk?\nA,A1,And now?\n"), deck).deck().orElseThrow();
		assertEquals("One", Decks.cards(few).getFirst().getTitle());
		assertEquals(List.of("Words"), Decks.cards(few).getFirst().getParagraphs());
		assertEquals("Deep", Decks.rateable(few).getFirst().getDimension().getName());
		assertEquals(Decks.rateable(deck).getFirst().getId(), Decks.rateable(few).getFirst().getId());
		assertEquals("7.1", few.getVersion());
	}

	@Test
	void withoutItsDeckItStillMatchesByWhatPeopleCallThings() throws IOException { // D2
		Deck deck = deck(V1);
		deck.getDimensions().getFirst().setId("d-deep");
		deck.getScales().getFirst().setId("five");
		deck.getScales().getFirst().getLevels().forEach(level -> level.setId("step" + (int) level.getValue()));
		counted(deck).getSections().getFirst().setId("part-a");
		Assessment assessment = assessment(deck);
		assertEquals(List.of("UNCHANGED Do we talk? 1", "UNCHANGED Do we listen? 1"), plan(assessment, deck(V1)));
		new DeckUpdate(assessment, deck(V1)).apply();
		assertEquals(1, assessment.getDeck().getDimensions().size());
		assertEquals(1, assessment.getDeck().getScales().size());
		assertEquals("step1", assessment.getDeck().getScales().getFirst().getLevels().getFirst().getId());
	}

	@Test
	void questionsMayBeNamedByTheirPlaceWhereNoIdLooksLikeThat() throws IOException {
		Deck deck = deck(V1);
		var finder = new QuestionFinder(deck);
		assertEquals("Do we listen?", finder.byPlace("a1.2").orElseThrow().getText());
		assertTrue(finder.byPlace("A1.3").isEmpty());
		var ids = new ArrayList<>(Decks.rateable(deck));
		ids.getFirst().setId("A1.7");
		assertTrue(new QuestionFinder(deck).byPlace("A1.2").isEmpty(), "it is the id of a question that has gone");
	}
}
