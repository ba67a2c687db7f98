package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.assessment.Session;

/** Method and trace say by how few votes what the paper says would turn. */
class FirmnessReportTest {

	private final AssessmentBuilder town = new AssessmentBuilder();

	@BeforeEach
	void votes() {
		town.target(town.dimension("Culture", 1), 3.5);
		town.dimension("Systems", 1);
		town.group("Staff", 6);
		town.group("Managers", 5);
		Session april = town.session("April", LocalDate.of(2026, 4, 23));
		town.ballot(april, "Culture.1", 1, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3);
		town.ballot(april, "Systems.1", 1, 3, 3, 3, 3, 3, 3, 1, 1, 5, 5, 5);
	}

	private static Table table(ReportModel report, String section) {
		return report.section(section).blocks().stream().filter(Block.TableBlock.class::isInstance)
				.map(block -> ((Block.TableBlock) block).table()).reduce((one, last) -> last).orElseThrow();
	}

	private static List<String> texts(List<Cell> row) {
		return row.stream().map(cell -> cell instanceof Cell.Text text ? text.text() : "").toList();
	}

	@Test
	void theMethodSaysByHowFewVotesStatementsWouldTurn() {
		Table table = table(ReportBuilder.report(town.assessment, LocalDate.of(2026, 5, 1)), "appendix-method");
		assertEquals(List.of("Culture stands above Systems", "1 of 22 votes had been different", "falls without Staff"),
				texts(table.rows().getFirst()));
		assertEquals(List.of("Culture is at its target or above", "1 of 11 votes had been different", "falls without Staff"),
				texts(table.rows().get(1)));
	}

	@Test
	void theTraceSaysItOfEveryWord() {
		Table trace = table(ReportBuilder.report(town.assessment, LocalDate.of(2026, 5, 1)), TraceSection.ID);
		List<String> firm = trace.rows().stream().map(row -> texts(row).getLast()).toList();
		assertEquals(List.of("", "at its target: 1 of 11 votes had been different; falls without Staff",
				"agreed: 3 of 11 votes had been different; holds without any one respondent group", "",
				"mixed: 1 of 11 votes had been different; falls without Staff, Managers"), firm);
	}

	@Test
	void thePublicPaperSpeaksOfNoSmallGroup() {
		var edition = new Edition(Edition.Audience.BOARD, Part.PUBLIC, Optional.empty());
		ReportModel report = ReportBuilder.report(town.assessment, LocalDate.of(2026, 5, 1), edition);
		String said = report.sections().toString();
		assertTrue(said.contains("votes had been different"));
		assertFalse(said.contains("without Staff"), "groups of 6 and 5 are withheld at 10");
		assertFalse(said.contains("any one respondent group"));
	}
}
