package io.orgdeck.deck.learningorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Dimension;

class SampleClientTest {

	private final DeckEntry entry = DeckRegistry.platform().find("io.orgdeck.learningorg").orElseThrow();

	@Test
	void riversideIsACompleteClient() throws IOException {
		Assessment riverside = sample();
		assertEquals("Riverside", riverside.getClient().getName().split(" ")[0]);
		assertEquals(14, riverside.getParticipants().size());
		assertEquals(3, riverside.getGroups().size());
		assertEquals(2, riverside.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.HELD).count());
		assertTrue(riverside.getSessions().getFirst().getBallots().stream().anyMatch(ballot -> ballot.getRound() == 2));
		assertEquals(5, riverside.getStrategy().getGroups().size());
		assertTrue(riverside.getStrategy().getGroups().stream().mapToInt(group -> group.getActions().size()).sum() >= 15);
		assertTrue(riverside.getEvidence().size() >= 8 && riverside.getFindings().size() >= 6);
		assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(riverside).isEmpty());
		assertNotSame(entry.deck(), riverside.getDeck());
	}

	@Test
	void everyVoteIsForALevelOfTheScale() throws IOException {
		assertTrue(sample().getSessions().stream().flatMap(session -> session.getBallots().stream())
				.allMatch(ballot -> ballot.getVotes() != null && ballot.getVotes().unreadable().isEmpty() && !ballot.getVotes().isEmpty()));
	}

	@Test
	void theReportTellsTheWholeStory() throws IOException {
		ReportModel report = ReportBuilder.report(sample(), LocalDate.of(2026, 7, 1));
		assertEquals("purpose recommendations summary background findings options preferred strategy implications timetable",
				String.join(" ", report.sections().stream().filter(section -> !section.appendix()).map(section -> section.id()).toList()));
		assertTrue(report.tables().get(Tables.SCORES).rows().stream().allMatch(row -> row.get(1) instanceof Cell.Number));
		assertEquals(6, report.charts().size());
		assertTrue(report.sections().stream().flatMap(section -> section.blocks().stream()).noneMatch(Block.Guidance.class::isInstance));
	}

	@Test
	void theGroupBelowTheThresholdIsWithheldEverywhere() throws IOException {
		ReportModel report = ReportBuilder.report(sample(), LocalDate.of(2026, 7, 1));
		var groups = report.tables().get(Tables.GROUPS);
		int smallest = groups.columns().size() - 1;
		assertEquals("People who use services and carers", groups.columns().get(smallest).label());
		assertTrue(groups.rows().stream().allMatch(row -> row.get(smallest) instanceof Cell.Suppressed));
		assertTrue(report.tables().get(Tables.RATINGS).rows().stream()
				.allMatch(row -> row.get(report.tables().get(Tables.RATINGS).indexOf("group")) instanceof Cell.Suppressed));
	}

	@Test
	void dimensionsWithoutShortNamesAreToldApartByTheirNames() throws IOException {
		Assessment riverside = sample();
		List<Integer> questions = questionsByChart(riverside);
		riverside.getDeck().getDimensions().forEach(dimension -> dimension.setShortName(null));
		assertEquals(questions, questionsByChart(riverside));
		assertEquals(riverside.getDeck().getDimensions().stream().map(Dimension::getName).toList(),
				ReportBuilder.report(riverside, LocalDate.of(2026, 7, 1)).charts().getFirst().categories());
	}

	@Test
	void everyWorkIsReferredToOnce() throws IOException {
		var references = ReportBuilder.report(sample(), LocalDate.of(2026, 7, 1)).sections().stream()
				.filter(section -> section.id().equals("appendix-references")).flatMap(section -> section.blocks().stream())
				.flatMap(block -> ((Block.Bullets) block).items().stream()).toList();
		assertEquals(1, references.stream().filter(text -> text.startsWith("Pedler, M.")).count());
		assertTrue(references.stream().noneMatch(text -> references.stream().anyMatch(other -> text.startsWith(other + " "))));
	}

	private static List<Integer> questionsByChart(Assessment assessment) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 7, 1)).charts().stream().map(chart -> chart.categories().size())
				.toList();
	}

	@Test
	void makingAReportChangesNothing() throws IOException {
		Assessment riverside = sample();
		Assessment before = EcoreUtil.copy(riverside);
		ReportBuilder.report(riverside, LocalDate.of(2026, 7, 1));
		assertTrue(EcoreUtil.equals(before, riverside));
	}

	private Assessment sample() throws IOException {
		return entry.sample().orElseThrow().create();
	}
}
