package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Votes;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.RatingScale;

@DisplayName("W15, D8: a report says how questions are answered that have answers of their own")
class OwnAnswersTest {

	private final AssessmentBuilder client = new AssessmentBuilder();

	OwnAnswersTest() {
		client.dimension("culture", 3);
		client.people(null, 5);
	}

	private ReportModel report() {
		return ReportBuilder.report(client.assessment, LocalDate.of(2026, 7, 1));
	}

	private static List<String> rows(Table table) {
		return table.rows().stream().map(row -> String.join(" | ", row.stream().map(OwnAnswersTest::text).toList())).toList();
	}

	private static String text(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> text.text();
			case Cell.Number number -> String.valueOf((int) number.value());
			case Cell.Suppressed withheld -> "withheld";
			default -> "";
		};
	}

	@Test
	void aDeckOnOneScaleHasNoSuchTable() {
		assertTrue(report().tables().find(Tables.LEVELS).isEmpty());
	}

	@Test
	void levelsNamesMeaningsAndVotesStandInATableAndUnlikeScalesInANote() {
		RatingScale choice = AssessmentBuilder.scale("choice", 2);
		choice.getLevels().getFirst().setId("no");
		choice.getLevels().getLast().setId("yes");
		choice.getLevels().getLast().setValue(2.5);
		client.deck.getScales().add(choice);
		client.question("culture.1").setScale(choice);
		client.question("culture.2").getLevels().addAll(client.deck.getScales().getFirst().getLevels().subList(0, 3));
		LevelDescriptor own = DeckFactory.eINSTANCE.createLevelDescriptor();
		own.setLevel(choice.getLevels().getLast());
		own.setLabel("Always");
		own.setText("Every week.");
		client.question("culture.1").getDescriptors().add(own);
		var session = client.session("Readiness", LocalDate.of(2026, 3, 12));
		client.ballot(session, "culture.1", 1, Votes.parse("1=yes 2=yes 3=yes 4=no 5=no"));
		client.ballot(session, "culture.2", 1, 1, 2, 3, 3, 3);
		client.ballot(session, "culture.3", 1, 4, 4);
		ReportModel report = report();
		assertEquals(
				List.of("culture.1 | 1 | Level 1 |  | 2", "culture.1 | 2.5 | Always | Every week. | 3", "culture.2 | 1 | Level 1 |  | 1",
						"culture.2 | 2 | Level 2 |  | 1", "culture.2 | 3 | Level 3 |  | 3"),
				rows(report.tables().find(Tables.LEVELS).orElseThrow()));
		assertEquals(List.of("culture.2 | 1 | 1 | 3 |  |  | 0 | 0"), rows(report.tables().get(Tables.DISTRIBUTION)).subList(0, 1));
		assertTrue(report.tables().get(Tables.SCORES).note().contains("main scale from 1 to 5"), report.tables().get(Tables.SCORES).note());
	}

	@Test
	void aQuestionThatSaysWhatTheLevelsOfTheFirstScaleMeanStandsInTheTable() {
		LevelDescriptor own = DeckFactory.eINSTANCE.createLevelDescriptor();
		own.setLevel(client.deck.getScales().getFirst().getLevels().getFirst());
		own.setText("Nobody has heard of it.");
		client.question("culture.1").getDescriptors().add(own);
		assertTrue(rows(report().tables().find(Tables.LEVELS).orElseThrow())
				.contains("culture.1 | 1 | Level 1 | Nobody has heard of it. | "));
	}

	@Test
	void theMethodSaysTheLevelsOfEveryScaleThatIsRatedOn() {
		RatingScale choice = AssessmentBuilder.scale("choice", 2);
		choice.setName("Yes or no");
		RatingScale idle = AssessmentBuilder.scale("idle", 3);
		idle.setName("Never used");
		client.deck.getScales().add(choice);
		client.deck.getScales().add(idle);
		client.question("culture.1").setScale(choice);
		String method = report().section("appendix-method").blocks().toString();
		assertTrue(method.contains("The levels of the scale “Yes or no” are:"), method);
		assertTrue(!method.contains("Never used"), method);
	}

	@Test
	void ofAQuestionThatFewHaveAnsweredTheLevelsAreToldAndTheVotesAreNot() {
		client.question("culture.1").getLevels().addAll(client.deck.getScales().getFirst().getLevels().subList(0, 2));
		client.ballot(client.session("Readiness", LocalDate.of(2026, 3, 12)), "culture.1", 1, 1, 2);
		assertEquals(List.of("culture.1 | 1 | Level 1 |  | withheld", "culture.1 | 2 | Level 2 |  | withheld"),
				rows(report().tables().find(Tables.LEVELS).orElseThrow()));
	}
}
