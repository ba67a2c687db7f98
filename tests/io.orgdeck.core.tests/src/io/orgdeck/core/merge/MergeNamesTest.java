package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Question;

/** Lines of a merge name things as somebody would say them, and never by an id. */
class MergeNamesTest {

	private final Assessment assessment = Fixture.assessment();
	private final Session session = assessment.getSessions().getFirst();
	private final Question question = Fixture.questions(assessment.getDeck()).getFirst();

	@Test
	void thingsWithoutATitleAreNamedByWhatTheyAreAbout() {
		session.setTitle("Opening");
		assertEquals("Assessment", Names.of(assessment));
		assertEquals("Board paper", Names.of(Fixture.identified(Literals.BOARD_PAPER, "p")));
		assertEquals("Votes on K1.1, round 1, Opening", Names.of(session.getBallots().getFirst()));
		ChosenCard chosen = Fixture.identified(Literals.CHOSEN_CARD, "c");
		session.getCards().add(chosen);
		assertEquals("Card  in Opening", Names.of(chosen));
		chosen.setCard(question.getCard());
		assertEquals("Card K1 in Opening", Names.of(chosen));
		Implication implication = Fixture.identified(Literals.IMPLICATION, "i");
		implication.setKind(ImplicationKind.EQUALITY);
		assertEquals("Implication \"Equality\"", Names.of(implication));
		ReviewMark mark = Fixture.identified(Literals.REVIEW_MARK, "m");
		assertEquals("Review mark on ", Names.of(mark));
		mark.setSubject(assessment.getParticipants().getFirst());
		assertEquals("Review mark on Participant 1 Person 1", Names.of(mark));
		Target target = Fixture.identified(Literals.TARGET, "t");
		assertEquals("Target for nothing", Names.of(target));
		assertEquals("Target for structure", Names.of(assessment.getTargets().getFirst()));
		assertEquals("nothing", Names.of(null));
	}

	@Test
	void longWordsAreCut() {
		Comment comment = Fixture.identified(Literals.COMMENT, "c");
		comment.setAuthor("Ada");
		comment.setText("long ".repeat(40));
		assertEquals("Comment by Ada \"" + "long ".repeat(16).substring(0, 80) + "\u2026\"", Names.of(comment));
		Evidence evidence = Fixture.identified(Literals.EVIDENCE, "e");
		evidence.setTitle("Minutes");
		assertEquals("Evidence  Minutes", Names.of(evidence));
		Question alone = Fixture.identified(DeckPackage.Literals.QUESTION, "q");
		alone.setText("Do we?");
		assertEquals("Do we?", Names.of(alone));
		question.getCard().setCode(null);
		assertEquals("Do we K1?", Names.of(question));
	}

	@Test
	void valuesAreSaidInWords() {
		assertEquals("", Names.value(null));
		assertEquals("2 February 2026", Names.value(LocalDate.of(2026, 2, 2)));
		assertEquals("yes, no", Names.value(List.of(true, false)));
		assertEquals("3, 2.5", Names.value(List.of(3.0, 2.5)));
		assertEquals("in progress", Names.value(ActionStatus.IN_PROGRESS));
		assertEquals("12", Names.value(12));
		assertEquals("Participant 1 Person 1", Names.value(assessment.getParticipants().getFirst()));
	}

	@Test
	void answersAreSaidWithTheirReason() {
		assertEquals("3", Names.answer(question, new Answer.Rated("level-3")));
		assertEquals("level-3", Names.answer(null, new Answer.Rated("level-3")), "without the question, as it is stored");
		assertEquals("Does not apply", Names.answer(question, new Answer.DoesNotApply("")));
		assertEquals("Does not apply: on leave", Names.answer(question, new Answer.DoesNotApply("on leave")));
	}
}
