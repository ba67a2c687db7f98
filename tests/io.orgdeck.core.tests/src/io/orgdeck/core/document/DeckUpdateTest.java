package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.QuestionChange.Kind;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Question;

/** An assessment's deck is brought to a newer version without a vote changing its meaning. */
@ExtendWith(OwnState.class)
class DeckUpdateTest {

	private final Assessment assessment = Fixture.assessment();
	private final Deck newer = Fixture.deck();

	private List<String> plan() {
		return new DeckUpdate(assessment, newer).questions().stream()
				.map(change -> change.before().or(change::after).orElseThrow().getId() + " " + change.kind() + " " + change.features()
						+ " " + change.votes())
				.toList();
	}

	private Question question(int card, int index) {
		return newer.getSections().getFirst().getCards().get(card).getQuestions().get(index);
	}

	private Ballot ballot(String question) {
		return assessment.getSessions().getFirst().getBallots().stream()
				.filter(ballot -> ballot.getQuestion().getLineage().equals(question)).findFirst().orElseThrow();
	}

	/** The assessment as it comes back from a file; nothing may have been reported. */
	private Assessment reread() throws StoreException {
		var loaded = new AssessmentStore().read(new ByteArrayInputStream(Fixture.xml(assessment).getBytes()), "updated");
		assertTrue(loaded.report().problems().isEmpty(), loaded.report().toString());
		return loaded.content();
	}

	@Test
	void theSameDeckChangesNothing() throws StoreException {
		String before = Fixture.xml(assessment);
		assertEquals(List.of("K1.1 UNCHANGED [] 4", "K1.2 UNCHANGED [] 4", "K2.1 UNCHANGED [] 4", "K2.2 UNCHANGED [] 4"), plan());
		new DeckUpdate(assessment, newer).apply();
		assertEquals(before, Fixture.xml(assessment));
		assertNotSame(newer, assessment.getDeck());
	}

	@Test
	void questionsGoOnByLineageWhateverTheirIdAndWording() throws StoreException {
		question(0, 0).setId("Q-17");
		question(0, 0).setText("In other words?");
		question(0, 1).setWeight(2);
		question(1, 0).setDimension(newer.getDimensions().get(1));
		assertEquals(List.of("K1.1 CHANGED [text] 4", "K1.2 CHANGED [weight] 4", "K2.1 CHANGED [dimension] 4",
				"K2.2 UNCHANGED [] 4"), plan());
		new DeckUpdate(assessment, newer).apply();
		assertEquals("In other words?", ballot("K1.1").getQuestion().getText());
		assertSame(assessment.getDeck().getDimensions().getFirst(), assessment.getTargets().getFirst().getDimension());
		assertEquals("Q-17", reread().getSessions().getFirst().getBallots().getFirst().getQuestion().getId());
	}

	@Test
	void whatTheNewerDeckHasDroppedStaysAsFarAsItIsUsed() throws StoreException {
		newer.getSections().getFirst().getCards().remove(1);
		newer.getDimensions().remove(1);
		question(0, 1).setDimension(null);
		assessment.getSessions().getFirst().getBallots().remove(3);
		assertEquals(List.of("K1.1 UNCHANGED [] 4", "K1.2 CHANGED [dimension] 4", "K2.1 KEPT [] 4", "K2.2 REMOVED [] 0"), plan());
		new DeckUpdate(assessment, newer).apply();
		var again = reread();
		var section = again.getDeck().getSections().getFirst();
		assertEquals(List.of("K1", "K2"), section.getCards().stream().map(card -> card.getCode()).toList());
		assertEquals(List.of("K2.1"), section.getCards().get(1).getQuestions().stream().map(Question::getId).toList());
		assertEquals(4, again.getSessions().getFirst().getBallots().get(2).getVotes().size());
	}

	@Test
	void noVoteIsReadOnAnotherScale() throws StoreException {
		newer.getScales().getFirst().getLevels().remove(2);
		newer.getScales().getFirst().getLevels().getFirst().setLabel("Never");
		assertTrue(plan().contains("K1.1 KEPT [] 4"), plan().toString());
		assertEquals(4, new DeckUpdate(assessment, newer).questions().stream().filter(change -> change.kind() == Kind.ADDED).count());
		new DeckUpdate(assessment, newer).apply();
		var again = reread();
		var ballot = again.getSessions().getFirst().getBallots().getFirst();
		var scale = ballot.getQuestion().getScale();
		assertEquals(3, scale.getLevels().size());
		assertNotSame(again.getDeck().getScales().getFirst(), scale);
		var vote = (Answer.Rated) ballot.getVotes().of(4).orElseThrow().answer();
		assertEquals(3, scale.getLevels().stream().filter(level -> level.getId().equals(vote.level())).findFirst().orElseThrow()
				.getValue());
		assertEquals("why not", ballot.getVotes().of(1).orElseThrow().comment());
	}

	@Test
	void aQuestionWithoutVotesGoesOnOnAnotherScale() {
		assessment.getSessions().getFirst().getBallots().removeFirst();
		newer.getScales().getFirst().getLevels().remove(2);
		assertEquals("K1.1 UNCHANGED [] 0", plan().getFirst());
		assertEquals("K1.2 KEPT [] 4", plan().get(1));
	}

	@Test
	void votesGoOnWhereTheOlderDeckHadNoScaleToReadThemOn() {
		assessment.getDeck().getScales().clear();
		assertEquals("K1.1 UNCHANGED [] 4", plan().getFirst());
		newer.getScales().clear();
		assertEquals("K1.1 UNCHANGED [] 4", plan().getFirst());
		assessment.getDeck().getScales().addAll(Fixture.deck().getScales());
		assertEquals("K1.1 KEPT [] 4", plan().getFirst(), "nothing says what they would mean");
	}

	@Test
	void aCardGoesOnByLineageAndIsTakenForNothingOfAnotherKind() throws StoreException {
		Card used = assessment.getDeck().getSections().getFirst().getCards().getFirst();
		used.setLineage("structure"); // as a dimension's id is
		ChosenCard chosen = Fixture.identified(AssessmentPackage.Literals.CHOSEN_CARD, "chosen");
		chosen.setCard(used);
		assessment.getSessions().getFirst().getCards().add(chosen);
		Card card = newer.getSections().getFirst().getCards().getFirst();
		card.setId("card-9");
		card.setCode("K9");
		card.setLineage("structure");
		newer.getDimensions().getFirst().setName("Structures");
		new DeckUpdate(assessment, newer).apply();
		Assessment again = reread();
		assertEquals(List.of("K9", "K2"), again.getDeck().getSections().getFirst().getCards().stream().map(Card::getCode).toList());
		assertEquals("K9", again.getSessions().getFirst().getCards().getFirst().getCard().getCode());
		assertEquals("Structures", again.getTargets().getFirst().getDimension().getName());
	}

	@Test
	void anIdThatMeansSomethingElseNowIsNotMixedUp() throws StoreException {
		question(1, 0).setLineage("something else");
		new DeckUpdate(assessment, newer).apply();
		assertEquals("K2.1-kept", ballot("K2.1").getQuestion().getId());
		assertEquals(3, reread().getDeck().getSections().getFirst().getCards().get(1).getQuestions().size());
	}

	@Test
	void whatRefersToSeveralPartsStillRefersToAllThatThereAre() throws StoreException {
		List<Card> cards = assessment.getDeck().getSections().getFirst().getCards();
		Card unused = Fixture.identified(DeckPackage.Literals.CARD, "K3");
		unused.setCode("K3");
		cards.add(unused);
		cards.get(1).getLinks().addAll(List.of(unused, cards.get(0)));
		Evidence evidence = Fixture.identified(AssessmentPackage.Literals.EVIDENCE, "e-1");
		evidence.getQuestions().addAll(Fixture.questions(assessment.getDeck()));
		assessment.getEvidence().add(evidence);
		newer.getSections().getFirst().getCards().remove(1);
		new DeckUpdate(assessment, newer).apply();
		Assessment again = reread();
		assertEquals(List.of("K1.1", "K1.2", "K2.1", "K2.2"),
				again.getEvidence().getFirst().getQuestions().stream().map(Question::getId).toList());
		Card kept = again.getDeck().getSections().getFirst().getCards().get(1);
		assertEquals(List.of("K1"), kept.getLinks().stream().map(Card::getCode).toList(), "what it linked to goes on or is left out");
	}

	@Test
	void itIsOneStep(@TempDir Path folder) throws StoreException {
		var document = AssessmentDocument.of(assessment);
		String before = Fixture.xml(assessment);
		newer.setTitle("Newer deck");
		newer.getSections().getFirst().getCards().remove(1);
		newer.getScales().getFirst().getLevels().remove(2);
		document.execute("Update deck", new DeckUpdate(assessment, newer)::apply);
		String after = Fixture.xml(assessment);
		assertEquals("Newer deck", assessment.getDeck().getTitle());
		document.undo();
		assertEquals(before, Fixture.xml(assessment));
		document.saveAs(folder.resolve("client.assessment"), new NullProgressMonitor());
		document.redo();
		document.undo();
		assertFalse(document.isDirty(), "it is as it was saved");
		document.redo();
		assertEquals(after, Fixture.xml(assessment));
		assertEquals(DeckPackage.Literals.DECK, assessment.getDeck().eClass());
	}
}
