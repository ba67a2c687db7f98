package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.StrategyVersion;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;

/** What the board reads of the strategy and of what its working groups decided. */
class StrategySectionTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
	private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	private final AssessmentDocument document;
	private final MeetingBook book;
	private final WorkingGroup group;

	StrategySectionTest() {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		Dimension dimension = Ids.create(DeckPackage.Literals.DIMENSION);
		dimension.setName("Culture");
		deck.getDimensions().add(dimension);
		document = AssessmentDocument.create(deck, "Riverside");
		group = new StrategyBoardModel(document, CLOCK).setUpGroup(0);
		book = new MeetingBook(document, CLOCK);
	}

	@AfterEach
	void close() {
		document.close();
	}

	private ReportSection section(Part part) {
		var report = ReportBuilder.report(document.content(), TODAY, new Edition(Audience.BOARD, part, Optional.empty()));
		return report.sections().stream().filter(section -> section.id().equals("strategy")).findFirst().orElseThrow();
	}

	private List<String> paragraphs() {
		return section(Part.ALL).blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text())
				.toList();
	}

	private Optional<Table> decisions(Part part) {
		var report = ReportBuilder.report(document.content(), TODAY, new Edition(Audience.BOARD, part, Optional.empty()));
		return report.sections().stream().flatMap(section -> section.blocks().stream()).filter(Block.TableBlock.class::isInstance)
				.map(block -> ((Block.TableBlock) block).table())
				.filter(table -> table.id().equals("group-decisions")).findFirst();
	}

	private void write(String statement) {
		document.execute("Statement", () -> strategy().setStatement(statement));
	}

	private Strategy strategy() {
		return document.content().getStrategy();
	}

	private Decision decide(boolean held, String text) {
		Meeting meeting = book.plan(group);
		Decision decision = book.decide(meeting);
		document.execute("Decision", () -> decision.setText(text));
		book.setHeld(meeting, held);
		return decision;
	}

	@Test
	void theStatementIsFollowedByItsVersionAndItsNote() {
		write("We learn from what goes wrong.");
		assertEquals(List.of("We learn from what goes wrong."), paragraphs());
		StrategyVersion version = new StrategyEdits(document).keepVersion(TODAY);
		assertEquals(List.of("We learn from what goes wrong.", "This is version 1, of 14 March 2026."), paragraphs());
		document.execute("Note", () -> version.setNote("agreed by the cabinet"));
		assertEquals("This is version 1, of 14 March 2026: agreed by the cabinet", paragraphs().getLast());
	}

	@Test
	void aStatementThatWasChangedSinceSaysSo() {
		write("We learn from what goes wrong.");
		new StrategyEdits(document).keepVersion(TODAY);
		write("We learn from everything.");
		assertEquals("Vision and statement have been changed since version 1, of 14 March 2026.", paragraphs().getLast());
	}

	@Test
	void decisionsOfHeldMeetingsStandWithTheActionThatTheyBecame() {
		assertTrue(decisions(Part.ALL).isEmpty());
		Decision decision = decide(true, "Share every review");
		String code = book.act(decision).orElseThrow().getCode();
		decide(false, "Not decided yet");
		Table table = decisions(Part.ALL).orElseThrow();
		assertEquals(1, table.rows().size());
		assertEquals(List.of(Cell.of("Culture"), Cell.of(TODAY), Cell.of("Share every review"), Cell.of(code)), table.rows().getFirst());
	}

	@Test
	void theBoardPaperForThePublicHoldsNoDecisionThatBecameAnExemptAction() {
		Decision open = decide(true, "Share every review");
		Decision exempt = decide(true, "Close the day centre");
		book.act(exempt).ifPresent(action -> document.execute("Mark", () -> action.setPublication(Publication.EXEMPT)));
		assertNull(open.getAction());
		Table table = decisions(Part.PUBLIC).orElseThrow();
		assertFalse(table.rows().toString().contains("day centre"));
		assertTrue(table.rows().toString().contains("Share every review"));
		document.execute("Minutes", () -> group.getMeetings().getFirst().setMinutes("Who said what"));
		var report = ReportBuilder.report(document.content(), TODAY, new Edition(Audience.BOARD, Part.PUBLIC, Optional.empty()));
		assertFalse(report.tables().get(Tables.MEETINGS).rows().toString().contains("Who said what"));
	}
}
