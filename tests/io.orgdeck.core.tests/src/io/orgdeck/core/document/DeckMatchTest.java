package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.SessionTemplate;

/** D1, D2, D5: which part of a newer deck goes on with which of the older one, where ids differ or only count. */
class DeckMatchTest {

	private static final List<String> TEXTS = List.of("Do we talk about what went wrong?", "Does everybody know the plan?",
			"Who decides what comes next?", "Is there time to try things out?");

	private final Assessment assessment = Fixture.assessment();
	private final Deck older = assessment.getDeck();
	private Deck newer;

	@BeforeEach
	void decks() {
		List<Question> questions = Fixture.questions(older);
		for (int i = 0; i < TEXTS.size(); i++) {
			questions.get(i).setText(TEXTS.get(i));
		}
		Audience staff = Fixture.identified(Literals.AUDIENCE, "audience-1");
		staff.setName("Staff");
		older.getAudiences().add(staff);
		Activity walk = Fixture.identified(Literals.ACTIVITY, "activity-1");
		walk.setTitle("Walk");
		walk.setAudience(staff);
		older.getActivities().add(walk);
		SessionTemplate halfDay = Fixture.identified(Literals.SESSION_TEMPLATE, "template-1");
		halfDay.setTitle("Half a day");
		older.getTemplates().add(halfDay);
		newer = EcoreUtil.copy(older);
	}

	private static List<Identified> parts(Deck deck) {
		var parts = new ArrayList<Identified>();
		deck.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				parts.add(identified);
			}
		});
		return parts;
	}

	private static List<String> ids(Deck deck) {
		return parts(deck).stream().map(Identified::getId).toList();
	}

	/** As if somebody had made the newer deck from words alone. */
	private void giveOtherIds() {
		parts(newer).forEach(part -> part.setId("new-" + part.getId()));
		newer.getSections().getFirst().getCards().forEach(card -> card.setLineage(null));
		Fixture.questions(newer).forEach(question -> question.setLineage(null));
	}

	private DeckUpdate update() {
		return new DeckUpdate(assessment, newer);
	}

	private static List<String> plan(DeckUpdate update) {
		return update.questions().stream()
				.map(change -> change.before().or(change::after).orElseThrow().getId() + " " + change.kind() + " " + change.features())
				.toList();
	}

	@Test
	@DisplayName("D2: parts with other ids go on by what people call them, and keep the ids that votes and comments know")
	void partsGoOnByName() {
		giveOtherIds();
		DeckUpdate update = update();
		assertEquals(ids(older), ids(update.newer()));
		assertEquals(List.of("K1.1 UNCHANGED []", "K1.2 UNCHANGED []", "K2.1 UNCHANGED []", "K2.2 UNCHANGED []"), plan(update));
		assertEquals("new-audience-1", newer.getAudiences().getFirst().getId(), "the given deck stays as it is");
		update.apply();
		assertEquals(4, assessment.getSessions().getFirst().getBallots().size());
		assertSame(assessment.getDeck(), update.newer());
	}

	@Test
	@DisplayName("D8: a question with votes goes on only where the same levels can be chosen; the others keep their levels")
	void levelsOfAQuestion() {
		var levels = newer.getScales().getFirst().getLevels();
		Fixture.questions(newer).getFirst().getLevels().addAll(levels.subList(0, 2));
		assertEquals("K1.1 KEPT []", plan(update()).getFirst());
		Fixture.questions(older).getFirst().getLevels().addAll(older.getScales().getFirst().getLevels().subList(0, 2));
		assertEquals("K1.1 UNCHANGED []", plan(update()).getFirst());
		Fixture.questions(newer).getFirst().getLevels().clear();
		DeckUpdate update = update();
		assertEquals("K1.1 KEPT []", plan(update).getFirst());
		update.apply();
		Question kept = assessment.getSessions().getFirst().getBallots().getFirst().getQuestion();
		assertEquals(List.of("level-1", "level-2"), QuestionLevels.of(kept).stream().map(Level::getId).toList());
		assertSame(assessment.getDeck(), kept.getLevels().getFirst().eContainer().eContainer());
	}

	@Test
	@DisplayName("D5: case and blanks make no other part; a name that is there twice says nothing")
	void namesAreComparedAsPeopleReadThem() {
		giveOtherIds();
		newer.getDimensions().get(1).setName(" CULTURE ");
		newer.getAudiences().add(EcoreUtil.copy(newer.getAudiences().getFirst()));
		newer.getAudiences().getLast().setId("twin");
		newer.getTemplates().getFirst().setTitle("Two days");
		List<String> ids = ids(update().newer());
		assertTrue(ids.contains("culture") && !ids.contains("new-culture"), ids.toString());
		assertTrue(ids.contains("new-audience-1") && ids.contains("twin"), ids.toString());
		assertTrue(ids.contains("new-template-1"), ids.toString());
	}

	@Test
	void anActivityIsKnownByItsTitleAndForWhomItIs() {
		giveOtherIds();
		newer.getActivities().getFirst().setAudience(null);
		assertEquals("new-activity-1", update().newer().getActivities().getFirst().getId());
		older.getActivities().getFirst().setAudience(null);
		assertEquals("activity-1", update().newer().getActivities().getFirst().getId());
	}

	@Test
	void aScaleOfTheSameStepsIsTheSameScale() {
		giveOtherIds();
		DeckUpdate same = update();
		assertEquals(List.of("level-1", "level-2", "level-3"),
				same.newer().getScales().getFirst().getLevels().stream().map(Identified::getId).toList());
		newer.getScales().getFirst().getLevels().get(1).setLabel("Sometimes");
		DeckUpdate other = update();
		assertEquals("new-three", other.newer().getScales().getFirst().getId());
		assertTrue(plan(other).contains("K1.1 KEPT []"), plan(other).toString());
	}

	private static Optional<String> perhaps(DeckUpdate update, int question) {
		return update.questions().get(question).perhaps().map(Question::getText);
	}

	@Test
	@DisplayName("D1: a question in other words is asked about, and the likeliest one is named")
	void aRewordedQuestionIsAskedAbout() {
		giveOtherIds();
		Card card = newer.getSections().getFirst().getCards().getFirst();
		card.getQuestions().getFirst().setText("Do we talk openly about what went wrong?");
		Question farther = EcoreUtil.copy(card.getQuestions().getFirst());
		farther.setId("farther");
		farther.setText("Do we talk about the weather?");
		card.getQuestions().addFirst(farther);
		card.getQuestions().getLast().setText("Is there coffee?");
		DeckUpdate update = update();
		assertEquals("K1.1 KEPT []", plan(update).getFirst());
		assertEquals(Optional.of("Do we talk openly about what went wrong?"), perhaps(update, 0));
		assertEquals(Optional.empty(), perhaps(update, 1));
		DeckUpdate said = new DeckUpdate(assessment, newer, Map.of("K1.1", "new-K1.1", "K1.2", "no such id"));
		assertEquals("K1.1 CHANGED [text]", plan(said).getFirst());
		assertEquals("K1.2 KEPT []", plan(said).get(1));
		said.apply();
		Question asked = assessment.getSessions().getFirst().getBallots().getFirst().getQuestion();
		assertEquals("Do we talk openly about what went wrong?", asked.getText());
		assertEquals("K1.1", asked.getId());
	}

	@Test
	@DisplayName("D1: on another card, only the same words make one think that it is the same question")
	void aQuestionOnAnotherCardIsAskedAboutWhenItsWordsAreTheSame() {
		giveOtherIds();
		List<Card> cards = newer.getSections().getFirst().getCards();
		cards.get(1).getQuestions().add(cards.getFirst().getQuestions().getFirst());
		assertEquals(Optional.of(TEXTS.getFirst()), perhaps(update(), 0));
		cards.get(1).getQuestions().getLast().setText("Do we talk openly about what went wrong?");
		assertEquals(Optional.empty(), perhaps(update(), 0));
	}

	/** Ids that only count: K1.1 is the first question of K1, whichever that is. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("D1: where ids only count, a question put first inherits nothing; elsewhere an id says which question it is")
	void idsThatOnlyCountSayNothing(boolean counted) {
		older.getScales().getFirst().setId("scale");
		newer.getScales().getFirst().setId("scale");
		List<Question> questions = newer.getSections().getFirst().getCards().getFirst().getQuestions();
		questions.getFirst().setText("Are there biscuits?");
		if (!counted) {
			questions.getLast().setId("K1.b");
		}
		assertEquals(counted ? "K1.1 KEPT []" : "K1.1 CHANGED [text]", plan(update()).getFirst());
		assertEquals("K1.2 UNCHANGED []", plan(update()).get(1));
	}

	@Test
	@DisplayName("D2: whole kinds of things that the newer deck lacks are told before they are lost")
	void whatTheNewerDeckHasNoneOfIsTold() {
		assertEquals(List.of(), update().lost());
		newer.getTemplates().clear();
		newer.getActivities().clear();
		assertEquals(List.of("activities 1", "templates 1"),
				update().lost().stream().map(lost -> lost.kind().getName() + " " + lost.count()).toList());
		older.getTemplates().clear();
		assertEquals(1, update().lost().size());
	}

	@Test
	void aCardThatWasTakenUpByNameGoesOnByLineageNextTime() {
		giveOtherIds();
		Card card = update().newer().getSections().getFirst().getCards().getFirst();
		assertEquals("K1", card.getId());
		assertEquals("K1", card.getLineage());
		assertNotEquals("K1", newer.getSections().getFirst().getCards().getFirst().getId());
		assertEquals("K1.1", card.getQuestions().getFirst().getLineage());
	}
}
