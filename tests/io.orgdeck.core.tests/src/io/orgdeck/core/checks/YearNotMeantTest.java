package io.orgdeck.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.WorkingGroup;

/** L4: a date that nobody can mean is asked about before it goes to the board. */
class YearNotMeantTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Assessment assessment = client.assessment;

	@BeforeEach
	void paperAndStrategy() {
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
	}

	private List<Issue> issues() {
		return ShippedChecks.run(assessment, TODAY).stream().filter(issue -> issue.checkId().equals("io.orgdeck.core.year")).toList();
	}

	private Session session(LocalDate date) {
		return client.session("Readiness", date);
	}

	@Test
	@DisplayName("L4: a session in the year 26 is asked about, and becomes one in 2026")
	void twoFiguresOfAYear() {
		Session session = session(LocalDate.of(26, 3, 14));
		var issue = issues().getFirst();
		assertEquals("Session “Readiness”: the year 26 can hardly be meant (date, 14 March 0026). Correct it.", issue.message());
		assertEquals(session, issue.subject());
		assertEquals("Make it 14 March 2026", issue.fixes().getFirst().label());
		issue.fixes().getFirst().apply(assessment);
		assertEquals(LocalDate.of(2026, 3, 14), session.getDate());
		assertEquals(List.of(), issues());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1926, 1989, 2077, 20026, 226, 0, -5 })
	void noSuchYearIsMeant(int year) {
		session(LocalDate.of(year, 3, 14));
		assertEquals(1, issues().size());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1990, 2026, 2076 })
	void suchAYearMayBeMeant(int year) {
		session(LocalDate.of(year, 3, 14));
		assertEquals(List.of(), issues());
	}

	@ParameterizedTest
	@CsvSource({ "1869, 0", "1799, 1", "26, 1" })
	@DisplayName("Evidence may be old: a charter, an act of parliament")
	void evidence(int year, int found) {
		Evidence charter = Ids.create(Literals.EVIDENCE);
		charter.setTitle("Charter");
		charter.setDate(LocalDate.of(year, 3, 14));
		assessment.getEvidence().add(charter);
		assertEquals(found, issues().size());
	}

	@Test
	void everyDateIsLookedAt() {
		var day = LocalDate.of(26, 3, 14);
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		assessment.getStrategy().getGroups().add(group);
		Meeting meeting = Ids.create(Literals.MEETING);
		meeting.setDate(day);
		group.getMeetings().add(meeting);
		Milestone milestone = Ids.create(Literals.MILESTONE);
		milestone.setDate(day);
		group.getMilestones().add(milestone);
		Action action = Ids.create(Literals.ACTION);
		action.setDue(day);
		action.setStart(day);
		action.setFinished(day);
		group.getActions().add(action);
		Target target = Ids.create(Literals.TARGET);
		target.setBy(day);
		assessment.getTargets().add(target);
		assessment.getPaper().setDate(day);
		var issues = issues();
		assertEquals(7, issues.size(), issues::toString);
		issues.forEach(issue -> issue.fixes().getFirst().apply(assessment));
		assertEquals(List.of(), issues());
		assertTrue(issues.stream().noneMatch(issue -> issue.message().contains("null")));
	}
}
