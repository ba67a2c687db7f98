package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.samples.SmallAssessment;

/** What a paper says of an earlier draft, and of the last assessment. */
class PaperComparisonTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final Assessment now = new SmallAssessment().assessment();

	private static void ask(Assessment assessment, String text) {
		Recommendation asked = Ids.create(Literals.RECOMMENDATION);
		asked.setText(text);
		assessment.getRecommendations().add(asked);
	}

	private ReportSection last(ReportModel report) {
		return report.sections().getLast();
	}

	private ReportSection changesSince(Assessment draft) {
		return last(PaperComparison.changedSince(ReportBuilder.report(now, TODAY), draft, Edition.EVERYTHING));
	}

	@Test
	void whatIsNewAndWhatIsGoneStandsUnderItsSection() {
		Assessment draft = EcoreUtil.copy(now);
		ask(draft, "Set up one group.");
		ask(now, "Set up five groups.");
		String changes = changesSince(draft).blocks().toString();
		assertTrue(changes.contains("New: Set up five groups.") && changes.contains("Gone: Set up one group."), changes);
		assertTrue(changes.contains("Recommendations") && !changes.contains("Purpose"), changes);
	}

	@Test
	void anEqualDraftIsToldInASentence() {
		assertEquals(List.of(new Block.Paragraph("Nothing has changed since the last draft.")),
				changesSince(EcoreUtil.copy(now)).blocks());
	}

	@Test
	void ofFiguresOnlyThePlaceIsTold() {
		Assessment draft = EcoreUtil.copy(now);
		draft.getSessions().getFirst().getBallots().clear();
		String changes = changesSince(draft).blocks().toString();
		assertFalse(changes.contains("Nothing has changed"), changes);
		assertFalse(changes.matches("(?s).*(?:Median|Score|Mean): ?\\d.*"), changes);
	}

	@Test
	void scoresThenAndNowStandSideBySide() {
		Assessment earlier = EcoreUtil.copy(now);
		earlier.setTitle("The half-day of 2024");
		ReportModel report = PaperComparison.comparedWith(ReportBuilder.report(now, TODAY), earlier, now, Edition.EVERYTHING);
		ReportSection section = last(report);
		assertTrue(section.blocks().getFirst().toString().contains("The half-day of 2024"), section.toString());
		assertTrue(section.blocks().stream().anyMatch(Block.TableBlock.class::isInstance), section.toString());
		assertTrue(report.section("findings").blocks().getLast() instanceof Block.CrossReference reference
				&& reference.places().equals(List.of(section.id())));
	}
}
