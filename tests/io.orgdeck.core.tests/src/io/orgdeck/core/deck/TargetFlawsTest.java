package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.rules.TargetsUnfit;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.document.QuestionChange;
import io.orgdeck.core.edits.DeckTargetEdits;
import io.orgdeck.core.edits.QuestionKindEdits;
import io.orgdeck.core.edits.QuestionTargetEdits;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

@DisplayName("Targets of questions are written, read, checked and kept")
class TargetFlawsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Question first;

	@BeforeEach
	void deck() {
		client.dimension("Plan", 3);
		client.deck.setTitle("Plans");
		client.deck.setVersion("1");
		first = client.question("Plan.1");
		first.setTarget(level(4));
	}

	private Level level(int value) {
		return client.deck.getScales().getFirst().getLevels().get(value - 1);
	}

	private String flaw() {
		List<DeckFlaws.Flaw> found = DeckFlaws.of(client.deck).stream().filter(flaw -> flaw.part() == first).toList();
		assertTrue(found.size() < 2, found::toString);
		return found.isEmpty() ? "" : found.getFirst().sentence();
	}

	private static Question first(Deck deck) {
		return Decks.cards(deck).getFirst().getQuestions().getFirst();
	}

	@Test
	void theCheckSaysWhereATargetIsNoneAndWhatToDo() {
		assertEquals("", flaw());
		first.getLevels().add(level(1));
		first.getLevels().add(level(2));
		assertTrue(flaw().contains("“Question Plan.1”") && flaw().contains("is to reach level 4, which it does not take")
				&& flaw().contains("choose one of its levels"), flaw());
		first.getLevels().clear();
		first.setScored(false);
		assertTrue(flaw().contains("its answers make no score") && flaw().contains("state no target"), flaw());
		assertEquals(1, new TargetsUnfit().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).count());
		first.setTarget(null);
		assertEquals("", flaw());
	}

	@Test
	void aSheetHoldsItByItsValueAndTakesItsNameToo() throws IOException {
		level(4).setValue(7.25);
		level(5).setValue(8);
		Deck read = DeckReader.read(DeckWriter.spreadsheet(client.deck)).deck().orElseThrow();
		assertEquals(7.25, first(read).getTarget().getValue());
		assertSame(read, first(read).getTarget().eContainer().eContainer());
		assertNull(Decks.cards(read).getFirst().getQuestions().get(1).getTarget());
		Deck named = read("section,card,question,target\nA,A1,Do we plan?,often\nA,A2,Do we read?,\n").deck().orElseThrow();
		assertEquals(StandardScale.LEVELS.get(3).label(), first(named).getTarget().getLabel());
	}

	private static DeckImport read(String csv) throws IOException {
		return DeckReader.read(new CsvReader().read(new ByteArrayInputStream(csv.replace("often", StandardScale.LEVELS.get(3).label())
				.getBytes(StandardCharsets.UTF_8)), "deck.csv"));
	}

	@Test
	@DisplayName("ROBUSTNESS 22: what is no level of the question is refused with row, column and remedy")
	void whatIsNoLevelIsRefused() throws IOException {
		DeckImport bad = read("section,card,question,target\nA,A1,Do we plan?,6\n");
		assertEquals(Optional.empty(), bad.deck());
		var problem = bad.problems().getFirst();
		assertTrue(problem.text().startsWith("\"6\" is no level that the question takes, which are 1; 2; 3; 4; 5"), problem::toString);
		assertEquals(2, problem.place().row());
		assertEquals(3, problem.place().column());
		assertTrue(problem.remedy().contains("leave the cell empty for no target"), problem::toString);
		DeckImport talked = read("section,card,question,kind,target\nA,A1,Do we plan?,discussion,4\n");
		assertTrue(talked.problems().stream().anyMatch(one -> one.text().contains("make no score") && one.place().column() == 4),
				talked.problems()::toString);
		assertEquals(1,
				DeckFlaws.of(talked.deck().orElseThrow()).stream().filter(one -> one.sentence().contains("level to reach")).count());
	}

	@Test
	@DisplayName("A table without the column keeps the targets that the deck has; one with it and an empty cell takes them away")
	void aSheetWithFewColumnsKeepsThem() throws IOException {
		var kept = DeckReader
				.read(new CsvReader().read(bytes("section,card,question,question id\nS,Plan,Question Plan.1,Plan.1\n"), "new.csv"),
						client.deck)
				.deck().orElseThrow();
		assertEquals(4, first(kept).getTarget().getValue());
		var without = DeckReader.read(new CsvReader().read(
				bytes("section,card,question,question id,target\nS,Plan,Question Plan.1,Plan.1,\n"), "new.csv"), client.deck).deck()
				.orElseThrow();
		assertNull(first(without).getTarget());
	}

	private static ByteArrayInputStream bytes(String csv) {
		return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	@DisplayName("ROBUSTNESS 20: choosing a target is one step that can be undone, and a kind without a score takes it away")
	void everyEditIsAStep() {
		DeckDocument document = DeckDocument.of(EcoreUtil.copy(client.deck));
		Deck start = EcoreUtil.copy(document.content());
		Question question = first(document.content());
		var edits = new DeckTargetEdits(document);
		assertEquals(List.of(0, 1, 2, 3, 4, 5), edits.offered(question).stream()
				.map(one -> one.map(level -> (int) level.getValue()).orElse(0)).sorted(Comparator.naturalOrder()).toList());
		edits.reach(question, Optional.empty());
		assertNull(question.getTarget());
		edits.reach(question, edits.offered(question).getLast());
		assertEquals(5, question.getTarget().getValue());
		new QuestionKindEdits(document).ask(question, AskedAs.TEXT);
		assertNull(question.getTarget());
		for (int step = 0; step < 3; step++) {
			document.undo();
		}
		assertTrue(EcoreUtil.equals(start, document.content()));
	}

	@Test
	@DisplayName("The client's own target is set, given a day and given up, each as a step that can be undone")
	void theClientsOwnTargetIsAStepToo() {
		AssessmentDocument document = AssessmentDocument.of(client.assessment);
		var edits = new QuestionTargetEdits(document);
		edits.setDay(first, LocalDate.of(2027, 1, 1), new Gesture());
		assertEquals(Optional.empty(), edits.target(first));
		edits.setScore(first, 4.5, new Gesture());
		edits.setDay(first, LocalDate.of(2027, 1, 1), new Gesture());
		assertEquals(4.5, QuestionTargets.of(client.assessment).target(first).getAsDouble());
		edits.setScore(first, null, new Gesture());
		assertEquals(4, QuestionTargets.of(client.assessment).target(first).getAsDouble(), "what the deck states holds again");
		document.undo();
		assertEquals(LocalDate.of(2027, 1, 1), edits.target(first).orElseThrow().getBy());
		document.undo();
		document.undo();
		assertEquals(List.of(), client.assessment.getQuestionTargets());
	}

	@Test
	void aNewerDeckBringsItsTargetAndKeepsTheClientsOwn() {
		new QuestionTargetEdits(AssessmentDocument.of(client.assessment)).setScore(first, 3.0, new Gesture());
		new QuestionTargetEdits(AssessmentDocument.of(client.assessment)).setScore(client.question("Plan.2"), 2.0, new Gesture());
		client.question("Plan.2").setTarget(level(5));
		Deck newer = EcoreUtil.copy(client.deck);
		newer.setVersion("2");
		List<Question> questions = Decks.cards(newer).getFirst().getQuestions();
		questions.getFirst().setTarget(newer.getScales().getFirst().getLevels().getLast());
		questions.remove(1);
		var update = new DeckUpdate(client.assessment, newer);
		QuestionChange change = update.questions().getFirst();
		assertEquals(List.of("target"), change.features());
		update.apply();
		Question now = first(client.assessment.getDeck());
		assertEquals(5, now.getTarget().getValue());
		List<QuestionTarget> own = client.assessment.getQuestionTargets();
		assertSame(now, own.getFirst().getQuestion());
		assertEquals(3, QuestionTargets.of(client.assessment).target(now).getAsDouble());
		Question carried = own.get(1).getQuestion();
		assertEquals("Plan.2", carried.getId());
		assertSame(client.assessment.getDeck(), carried.getTarget().eContainer().eContainer());
		assertEquals(5, carried.getTarget().getValue());
	}

	@Test
	void aTargetThatIsNoneAnyMoreIsAProblemUntilItIsRemoved() {
		new QuestionTargetEdits(AssessmentDocument.of(client.assessment)).setScore(first, 3.0, new Gesture());
		first.setTarget(null);
		assertEquals(List.of(), problems());
		first.setKind(QuestionKind.DISCUSSION);
		var issue = new TargetsUnfit().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).findFirst().orElseThrow();
		assertTrue(issue.message().startsWith("Target for Plan.1 counts for nothing"), issue.message());
		issue.fixes().getFirst().apply(client.assessment);
		assertEquals(List.of(), problems());
	}

	private List<String> problems() {
		return new TargetsUnfit().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).map(issue -> issue.message()).toList();
	}
}
