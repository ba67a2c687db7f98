package io.orgdeck.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Question;

/** Everything is called what somebody would call it, everywhere alike, and never by an id. */
class NamesTest {

	private final Names names = Names.in(Language.of("en-GB"));
	private final Words words = Words.in(Language.of("en-GB"));
	private final Assessment assessment = Fixture.assessment();
	private final Session session = assessment.getSessions().getFirst();
	private final Question question = Fixture.questions(assessment.getDeck()).getFirst();

	@Test
	void codeAndWordsTellOneFromAnother() {
		Action action = Fixture.identified(Literals.ACTION, "a");
		assertEquals("Action without a title", names.full(action));
		action.setTitle("Say what\n changed");
		assertEquals("Action “Say what changed”", names.full(action));
		action.setCode(" A7 ");
		assertEquals("Action A7 “Say what changed”", names.full(action));
		assertEquals("A7  Say what\n changed", names.label(action));
		assertEquals("A7", names.brief(action));
		action.setTitle(null);
		assertEquals("Action A7", names.full(action));
		assertEquals("A7  Action without a title", names.label(action));
		assertEquals("Question K1.1 “Do we K1?”", names.full(question));
		assertEquals("K1.1", names.brief(question));
		assertEquals("K1.1  Do we K1?", names.label(question));
		question.getCard().setCode(null);
		assertEquals("Question “Do we K1?”", names.full(question));
		assertEquals("Do we K1?", names.brief(question));
	}

	@Test
	void whatThereIsOneOfNeedsItsKindAlone() {
		assessment.setTitle("Riverside");
		assertEquals("Assessment", names.full(assessment));
		assertEquals("Riverside", names.label(assessment));
		assertEquals("Board paper", names.full(Fixture.identified(Literals.BOARD_PAPER, "p")));
		assertEquals("Strategy", names.label(Fixture.identified(Literals.STRATEGY, "s")));
		assertEquals("nothing", names.full(null));
		assertEquals("", names.label(null));
	}

	@Test
	void whatHasNoNameIsCalledByWhatItIsAbout() {
		WorkingGroup group = Fixture.identified(Literals.WORKING_GROUP, "g");
		assertEquals("Working group without a name", names.full(group));
		group.setDimension(assessment.getTargets().getFirst().getDimension());
		assertEquals("Working group for structure", names.full(group));
		Aim aim = Fixture.identified(Literals.AIM, "i");
		assertEquals("Aim without words", names.label(aim));
		assertEquals("Target for structure", names.full(assessment.getTargets().getFirst()));
		Target target = Fixture.identified(Literals.TARGET, "t");
		assertEquals("Target", names.full(target));
		Implication implication = Fixture.identified(Literals.IMPLICATION, "i");
		implication.setKind(ImplicationKind.EQUALITY);
		assertEquals("Implication “Equality”", names.full(implication));
		assertEquals("Implication: Equality", names.label(implication));
	}

	@Test
	void whatLiesInASessionSaysInWhich() {
		assertEquals("Votes on K1.1, round 1", names.full(session.getBallots().getFirst()));
		session.setTitle("Opening");
		assertEquals("Votes on K1.1, round 1, Opening", names.full(session.getBallots().getFirst()));
		assertEquals("K1.1  Do we K1?, round 1", names.label(session.getBallots().getFirst()));
		ChosenCard chosen = Fixture.identified(Literals.CHOSEN_CARD, "c");
		session.getCards().add(chosen);
		assertEquals("Chosen card", names.full(chosen));
		chosen.setCard(question.getCard());
		assertEquals("Card K1 in Opening", names.full(chosen));
		session.setDate(LocalDate.of(2026, 3, 14));
		assertEquals("14 Mar 2026  Opening", names.label(session));
		assertEquals("Session “Opening”", names.full(session));
	}

	@Test
	void remarksSayWhoseTheyAreAndMarksWhatTheyAreOn() {
		Comment comment = Fixture.identified(Literals.COMMENT, "c");
		comment.setText("long ".repeat(40));
		assertEquals("Comment “" + "long ".repeat(18) + "…”", names.full(comment));
		comment.setAuthor("Ada");
		comment.setText("a".repeat(100));
		assertEquals("Comment by Ada “" + "a".repeat(90) + "…”", names.full(comment));
		ReviewMark mark = Fixture.identified(Literals.REVIEW_MARK, "m");
		assertEquals("Review mark", names.full(mark));
		mark.setSubject(assessment.getParticipants().getFirst());
		assertEquals("Review mark on Participant 1 Person 1", names.full(mark));
		mark.setSubject(mark);
		assertEquals("Review mark on Review mark", names.full(mark));
	}

	@Test
	void peopleDecksAndStatesHaveNamesOfTheirOwn() {
		assertEquals("Person 1", names.label(assessment.getParticipants().getFirst()));
		assessment.getParticipants().getFirst().setName(" ");
		assertEquals("Participant 1", names.label(assessment.getParticipants().getFirst()));
		Deck deck = Fixture.identified(DeckPackage.Literals.DECK, "d");
		deck.setTitle("Cards");
		assertEquals("Deck “Cards”", names.full(deck));
		deck.setVersion("2.1");
		assertEquals("Deck “Cards”, version 2.1", names.full(deck));
		ActionState state = AssessmentFactory.eINSTANCE.createActionState();
		state.setCode("A1");
		state.setDue(LocalDate.of(2026, 3, 14));
		assertEquals("A1, Planned, 14 March 2026", names.full(state));
	}

	@Test
	void valuesAreSaidInWords() {
		assertEquals("", words.value(null));
		assertEquals("2 February 2026", words.value(LocalDate.of(2026, 2, 2)));
		assertEquals("yes, no", words.value(List.of(true, false)));
		assertEquals("3, 2.5", words.value(List.of(3.0, 2.5)));
		assertEquals("In progress", words.value(ActionStatus.IN_PROGRESS));
		assertEquals("left out", words.value(Publication.LEFT_OUT));
		assertEquals("12", words.value(12));
		assertEquals("K1.1", words.value(question));
		assertEquals("Participant 1 Person 1", words.value(assessment.getParticipants().getFirst()));
		Evidence evidence = Fixture.identified(Literals.EVIDENCE, "e");
		evidence.setTitle("Minutes");
		assertEquals("Evidence “Minutes”", words.value(evidence));
		assertEquals("time frame", names.feature(Literals.ACTION__TIME_FRAME));
		assertEquals("e-mail address", names.feature(Literals.PARTICIPANT__EMAIL));
	}

	static Stream<EClass> kinds() {
		return Stream.of(AssessmentPackage.eINSTANCE, DeckPackage.eINSTANCE).flatMap(one -> one.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	@DisplayName("Whatever is still empty has a name as well, and no id is in it")
	void everythingHasAName(EClass type) {
		EObject object = type.getEPackage().getEFactoryInstance().create(type);
		if (type.getEStructuralFeature("id") != null) {
			object.eSet(type.getEStructuralFeature("id"), "secret");
		}
		for (String name : new ArrayList<>(List.of(names.full(object), names.label(object), names.brief(object)))) {
			assertFalse(name.isBlank() || name.contains("secret") || name.contains("null"), name);
		}
	}

	@Test
	void everyFeatureThatAReaderMayMeetReadsAsWords() {
		var features = Stream.of(DeckPackage.eINSTANCE, AssessmentPackage.eINSTANCE).flatMap(all -> all.getEClassifiers().stream())
				.filter(EClass.class::isInstance).flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
		assertEquals(List.of(), features.map(names::feature).filter(words -> !words.matches("SHA-256|[a-z][a-z -]+")).distinct().toList());
	}
}
