package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.TimeFrame;

/** Proposals as they are changed before they become actions, and names at the foot of a printed sheet. */
@DisplayName("U12: drafts, sheets and attendance")
class DraftsAndSheetsTest {

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	@Test
	void aDraftBecomesAnActionWhereAndWhenItWasPutInTheEnd() {
		AssessmentDocument document = new SmallDeck(3).assessment();
		document.execute("Finding", () -> {
			Finding finding = Ids.create(Literals.FINDING);
			finding.setCode("F1");
			finding.setTitle("Nobody reads");
			finding.setDimension(document.content().getDeck().getDimensions().get(1));
			document.content().getFindings().add(finding);
		});
		var model = new StrategyBoardModel(document, Clock.systemUTC());
		ActionDraft draft = model.drafts(Scores.of(document.content())).getFirst();
		assertEquals(model.allColumns().get(1), draft.column());
		assertEquals(TimeFrame.MEDIUM, draft.lane());
		List<Action> added = model.addAll(List.of(draft.withColumn(model.allColumns().get(2)).withLane(TimeFrame.LONGER)));
		assertEquals(added, model.board().cell(2, TimeFrame.LONGER));
		assertEquals(Optional.of("Add action from findings"), document.undoLabel());
		assertEquals("Answer to: Nobody reads", added.getFirst().getTitle());
		assertEquals(document.content().getFindings(), added.getFirst().getFindings());
		assertNull(added.getFirst().getShownBy());
	}

	@Test
	void aDraftAboutNoDimensionIsForTheFirstColumn() {
		AssessmentDocument document = new SmallDeck(2).assessment();
		document.execute("Finding", () -> {
			Finding finding = Ids.create(Literals.FINDING);
			finding.setTitle("Nobody reads");
			document.content().getFindings().add(finding);
		});
		var model = new StrategyBoardModel(document, Clock.systemUTC());
		assertEquals(model.allColumns().getFirst(), model.drafts(Scores.of(document.content())).getFirst().column());
	}

	private static TimelineRow heading() {
		return new TimelineRow.Heading(new BoardColumn(null, AssessmentFactory.eINSTANCE.createWorkingGroup()));
	}

	private static TimelineRow bar() {
		return new TimelineRow.Bar(AssessmentFactory.eINSTANCE.createAction());
	}

	@Test
	void aNameWithoutActionsMayStandAtTheFootOfASheet() {
		List<TimelineRow> rows = List.of(heading(), bar(), bar(), heading(), heading(), bar());
		assertEquals(List.of(new TimelineSheet(rows.subList(0, 4), 1, 2), new TimelineSheet(rows.subList(4, 6), 2, 2)),
				TimelineSheet.of(rows, 4));
		assertEquals(List.of(new TimelineSheet(rows.subList(0, 4), 1, 1)), TimelineSheet.of(rows.subList(0, 4), 4));
	}

	@Test
	void aSessionHasVotesWhenAnybodyHasVotedInIt() {
		var client = new AssessmentBuilder();
		client.dimension("culture", 2);
		var session = client.session("Readiness", LocalDate.of(2026, 3, 14));
		assertFalse(Attendance.hasVotes(session));
		client.ballot(session, "culture.1", 1, (Votes) null);
		client.ballot(session, "culture.1", 2, Votes.NONE);
		assertFalse(Attendance.hasVotes(session));
		assertEquals(0, Attendance.voters(session));
		client.ballot(session, "culture.2", 1, 0);
		assertTrue(Attendance.hasVotes(session));
	}
}
