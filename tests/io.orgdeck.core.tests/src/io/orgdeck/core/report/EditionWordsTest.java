package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Section;

/** W11, W14: each edition reads as one whole. */
class EditionWordsTest {

	private final Assessment assessment = Ids.create(Literals.ASSESSMENT);
	private final BoardPaper paper = Ids.create(Literals.BOARD_PAPER);
	private final WorkingGroup group = Ids.create(Literals.WORKING_GROUP);

	@BeforeEach
	void begin() {
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		Section section = Ids.create(DeckPackage.Literals.SECTION);
		deck.getSections().add(section);
		Card card = Ids.create(DeckPackage.Literals.CARD);
		card.setCode("K11");
		card.setTitle("A capacity to learn");
		section.getCards().add(card);
		assessment.setDeck(deck);
		assessment.setPaper(paper);
		Strategy strategy = Ids.create(Literals.STRATEGY);
		strategy.getGroups().add(group);
		assessment.setStrategy(strategy);
		Recommendation asked = Ids.create(Literals.RECOMMENDATION);
		asked.setText("Agree the strategy in section 8 and confirm the groups.");
		assessment.getRecommendations().add(asked);
		Stream.of("Front line workers", "People who use services").forEach(name -> {
			RespondentGroup one = Ids.create(Literals.RESPONDENT_GROUP);
			one.setName(name);
			assessment.getGroups().add(one);
		});
		action("Fill the post", ActionStatus.DONE);
		action("Suggestion boxes", ActionStatus.STOPPED);
		action("Answer every comment", ActionStatus.IN_PROGRESS);
	}

	private void action(String title, ActionStatus status) {
		Action action = Ids.create(Literals.ACTION);
		action.setTitle(title);
		action.setStatus(status);
		group.getActions().add(action);
	}

	private List<ReportSection> sections(Audience audience) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 2), new Edition(audience, Part.PUBLIC, Optional.empty())).sections();
	}

	private String words(Audience audience, String section) {
		return sections(audience).stream().filter(one -> one.id().endsWith(section)).findFirst().orElseThrow().blocks().toString();
	}

	@Test
	@DisplayName("W14: no section, appendix or code is referred to that the paper for staff does not have")
	void nothingLeadsToWhatIsNotThere() {
		paper.setBackground(
				"We spoke of learning (K11). K11 is still to come. Some of it is hearsay; the register in the appendix says which.");
		String about = words(Audience.STAFF, "about");
		assertTrue(about.contains("We spoke of learning. “A capacity to learn” is still to come. Some of it is hearsay."), about);
		String asked = words(Audience.STAFF, "asked");
		assertTrue(asked.contains("Agree the strategy and confirm the groups."), asked);
	}

	@Test
	@DisplayName("W14: one paper names one limit below which results are withheld")
	void oneLimitIsNamed() {
		paper.setBackground("We met in May. Results of groups with fewer than five people are not shown. Votes were silent.");
		String about = words(Audience.STAFF, "about");
		assertTrue(about.contains("We met in May. Votes were silent.") && about.contains("fewer than 10 people"), about);
		assertFalse(about.contains("five"), about);
	}

	@Test
	@DisplayName("W11: what is done or stopped is not announced")
	void statusesHaveTheirOwnWords() {
		for (Audience audience : List.of(Audience.STAFF, Audience.EASY_READ)) {
			String done = words(audience, "done");
			assertTrue(done.contains("Fill the post") && done.contains("Suggestion boxes"), done);
			assertFalse(done.contains("Answer every comment"), done);
			String next = words(audience, "next");
			assertTrue(next.contains("Answer every comment"), next);
			assertFalse(next.contains("Fill the post") || next.contains("Suggestion boxes"), next);
		}
	}

	@Test
	@DisplayName("W14: easy read names those who were asked")
	void thoseWhoWereAskedAreNamed() {
		String about = words(Audience.EASY_READ, "about");
		assertTrue(about.contains("Front line workers") && about.contains("People who use services"), about);
	}

	@Test
	void thePaperForTheBoardKeepsItsReferences() {
		paper.setBackground("See section 8 (K11).");
		String background = words(Audience.BOARD, "background");
		assertTrue(background.contains("See section 8 (K11)."), background);
	}

	@Test
	void thePreferredOptionIsMarkedInTheTable() {
		PaperOption option = Ids.create(Literals.PAPER_OPTION);
		option.setTitle("Five groups");
		option.setPreferred(true);
		paper.getOptions().add(option);
		assertTrue(words(Audience.BOARD, "options").contains("Five groups\n✔ Preferred option"));
	}

	@Test
	void anIssueHasItsAgendaItemVersionAndRoomToSign() {
		ReportModel report = ReportBuilder.report(assessment, LocalDate.of(2026, 3, 2));
		ReportModel issue = PaperIssue.of(report, Map.of(PaperIssue.AGENDA_ITEM, "7", PaperIssue.VERSION, "0.3", PaperIssue.SIGN_OFF,
				"Margaret Osei, Director; J. Okafor, Finance"));
		assertEquals(new Block.Labelled("Agenda item", "7"), issue.cover().lines().getFirst());
		assertEquals(new Block.Labelled("Version", "0.3"), issue.cover().lines().getLast());
		List<Block> last = issue.sections().stream().filter(section -> !section.appendix()).toList().getLast().blocks();
		Table signatures = ((Block.TableBlock) last.getLast()).table();
		assertEquals(List.of(Cell.of("Margaret Osei, Director"), Cell.of("J. Okafor, Finance")),
				signatures.rows().stream().map(List::getFirst).toList());
		assertEquals(report.sections(), PaperIssue.of(report, Map.of()).sections());
	}
}
