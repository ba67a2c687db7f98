package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.assessment.Session;

@DisplayName("Targets of questions in a report: with their gap, and withheld where the score is")
class QuestionTargetsReportTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;

	@BeforeEach
	void client() {
		client.dimension("Plan", 4);
		client.people(null, 12);
		session = client.session("March", LocalDate.of(2026, 3, 12));
		client.ballot(session, "Plan.1", 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3);
		client.ballot(session, "Plan.2", 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
		client.ballot(session, "Plan.3", 1, 1, 1, 1);
	}

	private ReportModel report() {
		return ReportBuilder.report(client.assessment, TODAY);
	}

	private static List<Cell> column(Table table, String id) {
		return table.rows().stream().map(row -> row.get(table.indexOf(id))).toList();
	}

	private static List<String> columns(Table table) {
		return table.columns().stream().map(Column::id).toList();
	}

	private List<Table> tables(ReportModel report) {
		return Stream.concat(report.sections().stream(), Stream.of(ResultsSheet.of(report))).flatMap(section -> section.blocks().stream())
				.filter(Block.TableBlock.class::isInstance).map(block -> ((Block.TableBlock) block).table()).toList();
	}

	@Test
	@DisplayName("Without any target a report is as it was before there were such targets")
	void withoutTargetsNothingIsNew() {
		ReportModel report = report();
		assertTrue(report.tables().all().stream().filter(table -> !table.id().equals(Tables.SCORES))
				.noneMatch(table -> columns(table).contains("target") || columns(table).contains("gap")));
		assertEquals(10, report.tables().get(Tables.OVERVIEW).rows().size());
	}

	@Test
	void everyTableWithScoresOfQuestionsHasTargetAndGap() {
		List.of("Plan.1", "Plan.2", "Plan.3").forEach(id -> client.target(client.question(id), 4));
		ReportModel report = report();
		Table questions = report.tables().get(Tables.QUESTIONS);
		assertEquals(List.of(Cell.of(4.0), Cell.of(4.0), Cell.of(4.0), Cell.EMPTY), column(questions, "target"));
		assertEquals(List.of(Cell.of(1.5), Cell.of(0.0), Cell.SUPPRESSED, Cell.EMPTY), column(questions, "gap"));
		List<Table> withScores = tables(report).stream().filter(table -> columns(table).containsAll(List.of("question", "n", "median")))
				.toList();
		assertTrue(withScores.size() >= 2, withScores::toString);
		withScores.forEach(table -> assertEquals(List.of(Cell.of(1.5), Cell.of(0.0), Cell.SUPPRESSED), column(table, "gap"), table.id()));
		List<Cell> figures = column(report.tables().get(Tables.OVERVIEW), "value");
		assertEquals(List.of(Cell.of(2.0), Cell.of(1.0)), figures.subList(10, 12));
	}

	@Test
	@DisplayName("ROBUSTNESS 49: what was voted on a withheld question changes neither its gap nor any count")
	void nothingFollowsOfWhatIsWithheld() {
		List.of("Plan.1", "Plan.3").forEach(id -> client.target(client.question(id), 4));
		String before = said();
		session.getBallots().removeLast();
		client.ballot(session, "Plan.3", 1, 5, 5, 5);
		assertEquals(before, said());
	}

	private String said() {
		ReportModel report = report();
		return report.tables().all() + "" + report.sections() + ResultsSheet.of(report);
	}
}
