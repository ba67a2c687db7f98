package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.pool.Release;
import io.orgdeck.core.pool.Spread;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("A paper that is set beside other organisations")
class OthersSectionTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final Assessment assessment = new SmallAssessment().assessment();
	private final Question asked = assessment.getSessions().getFirst().getBallots().getFirst().getQuestion();

	/** @param lower quartile of the others on the one question that was asked, and on its dimension as a share */
	private void besideOthers(double lower) {
		List<Double> levels = Scale.of(asked).steps().stream().map(Scale.Step::value).toList();
		double share = (lower - levels.getFirst()) / (levels.getLast() - levels.getFirst());
		var dimensions = new TreeMap<>(Map.of(asked.getDimension().getId(), new Spread(9, share, share, share)));
		assessment.setBenchmark(new Release(3, LocalDate.of(2026, 2, 1), 12, Map.of("Council", 7),
				List.of(new Release.OfQuestion(Comparison.lineage(asked), levels, new Spread(11, lower, lower, lower))), dimensions)
				.json());
	}

	private Optional<ReportSection> section(Edition edition) {
		return ReportBuilder.report(assessment, TODAY, edition).sections().stream()
				.filter(section -> section.id().equals(OthersSection.ID)).findFirst();
	}

	@Test
	@DisplayName("says who is compared and how many, with quartiles and median of dimension and question")
	void allFigures() {
		besideOthers(1);
		String blocks = section(Edition.EVERYTHING).orElseThrow().blocks().toString();
		assertTrue(blocks.contains("12 organisations have contributed to the figures, which were published on 1 February 2026"), blocks);
		assertTrue(blocks.contains("Among them: Council (7)."), blocks);
		Table dimensions = table("others-dimensions", Edition.EVERYTHING);
		assertEquals(Cell.of(1), dimensions.cell(0, "othersMedian"));
		assertEquals(Cell.of(9), dimensions.cell(0, "organisations"));
		Table questions = table("others-questions", Edition.EVERYTHING);
		assertEquals(Cell.of(asked.getId()), questions.cell(0, "question"));
		assertEquals(Cell.of(11), questions.cell(0, "organisations"));
	}

	private Table table(String id, Edition edition) {
		return section(edition).orElseThrow().blocks().stream().filter(Block.TableBlock.class::isInstance)
				.map(block -> ((Block.TableBlock) block).table()).filter(table -> table.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("leads there from its findings, in words that follow the figures")
	void findingsLeadThere() {
		besideOthers(1);
		assertTrue(findings().contains("Above the middle half of other organisations: " + asked.getDimension().getName()), findings());
		besideOthers(5);
		assertTrue(findings().contains("Below it: " + asked.getDimension().getName()), findings());
		assessment.setBenchmark(null);
		assertFalse(findings().contains(OthersSection.ID), findings());
		assertTrue(section(Edition.EVERYTHING).isEmpty());
	}

	private String findings() {
		return ReportBuilder.report(assessment, TODAY).section("findings").blocks().toString();
	}

	@Test
	@DisplayName("49: shows the others and not its own figures where these are withheld")
	void ownFiguresPassTheGuard() {
		besideOthers(1);
		var published = new Edition(Audience.BOARD, Part.PUBLIC, Optional.empty());
		assertEquals(Cell.EMPTY, table("others-dimensions", published).cell(0, "ours"));
		assertEquals(Cell.EMPTY, table("others-questions", published).cell(0, "ours"));
		assertTrue(table("others-questions", Edition.EVERYTHING).cell(0, "ours") instanceof Cell.Number);
	}

	@Test
	@DisplayName("11: says nothing of figures that are damaged")
	void damagedFigures() {
		assessment.setBenchmark("{\"format\":");
		assertTrue(section(Edition.EVERYTHING).isEmpty());
	}
}
