package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;

/** What is told about two states of an assessment, as before unsaved work is taken up again. */
class DifferencesTest {

	private final Assessment earlier = Fixture.assessment();
	private final Assessment later = EcoreUtil.copy(earlier);

	private List<String> sentences() {
		return Differences.between(earlier, later).stream().map(Difference::sentence).toList();
	}

	private WorkingGroup group() {
		return later.getStrategy().getGroups().getFirst();
	}

	private Action action(int index) {
		return group().getActions().get(index);
	}

	@Test
	void equalStatesDifferInNothing() {
		assertEquals(List.of(), sentences());
	}

	@Test
	void everyChangedFeatureOfAnObjectIsNamed() {
		later.setTitle("Riverside again");
		action(0).setOwner("Ngozi Eze");
		action(0).setDue(null);
		later.getSessions().getFirst().getBallots().getFirst()
				.setVotes(later.getSessions().getFirst().getBallots().getFirst().getVotes().with(new Vote(5, Answer.DontKnow.INSTANCE)));
		assertEquals(List.of("Assessment differs: title.", "Votes on K1.1, round 1 differs: votes.",
				"Action “Action 1” differs: owner, due."), sentences());
	}

	@Test
	void whatCameOrWentIsToldAsAWhole() {
		Meeting meeting = Fixture.identified(Literals.MEETING, "m-1");
		meeting.setTitle("First meeting");
		meeting.getAgenda().add(Fixture.identified(Literals.AGENDA_ITEM, "i-1"));
		group().getMeetings().add(meeting);
		group().getActions().remove(1);
		later.getSessions().clear();
		assertEquals(List.of("Meeting “First meeting” is new.", "Session is gone.", "Action “Action 2” is gone."),
				sentences().stream().map(sentence -> sentence.replaceFirst("^Session .*is gone", "Session is gone")).toList());
	}

	@Test
	void anotherOrderOfWhatStayedIsAChangeAndWhatCameInBetweenIsNone() {
		Action between = Fixture.identified(Literals.ACTION, "action-3");
		between.setTitle("Between");
		group().getActions().add(1, between);
		assertEquals(List.of("Action “Between” is new."), sentences());
		group().getActions().move(0, 2);
		assertEquals(2, sentences().size());
		assertEquals(true, sentences().getFirst().endsWith("differs: actions."), sentences()::toString);
	}

	@Test
	void aReferenceToAnotherObjectIsAChange() {
		action(1).getDependsOn().clear();
		assertEquals(List.of("Action “Action 2” differs: depends on."), sentences());
		action(1).getDependsOn().add(action(0));
		later.getTargets().getFirst().setDimension(later.getDeck().getDimensions().get(1));
		assertEquals(List.of("dimension"), Differences.between(earlier, later).getFirst().features());
		later.getTargets().getFirst().setDimension(null);
		assertEquals(List.of("dimension"), Differences.between(earlier, later).getFirst().features());
	}

	@Test
	void whatHasMovedElsewhereIsNeitherNewNorGone() {
		WorkingGroup other = Fixture.identified(Literals.WORKING_GROUP, "g-2");
		other.setName("Other");
		later.getStrategy().getGroups().add(other);
		other.getActions().add(action(1));
		List<Difference> found = Differences.between(earlier, later);
		assertEquals(List.of(Difference.Kind.CHANGED, Difference.Kind.ADDED), found.stream().map(Difference::kind).toList());
		assertEquals(List.of("actions"), found.getFirst().features());
	}
}
