package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.coding.Quotable;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.QuestionKindEdits;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

@DisplayName("Several of several: how many people ticked each answer, of those who answered, and never a score")
class SeveralOfTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;
	private Question question;
	private List<String> ids;

	@BeforeEach
	void askWhatKeepsPeopleFromLearning() {
		client.dimension("Culture", 1);
		session = client.session("March", MARCH);
		RatingScale scale = AssessmentBuilder.scale("reasons", 4);
		List<String> labels = List.of("No time", "No money", "Nobody asks", "None of these");
		for (int i = 0; i < labels.size(); i++) {
			Level level = scale.getLevels().get(i);
			level.setId("reason-" + i);
			level.setLabel(labels.get(i));
		}
		client.deck.getScales().add(scale);
		question = client.card("R", null, 1).getQuestions().getFirst();
		question.setText("What keeps you from learning?");
		question.setScale(scale);
		AskedAs.SEVERAL_OF.putInto(question);
		ids = scale.getLevels().stream().map(Level::getId).toList();
	}

	private Answer ticked(int... places) {
		var levels = new ArrayList<String>();
		for (int place : places) {
			levels.add(ids.get(place));
		}
		return GivenText.ticked(Set.copyOf(levels), Scale.of(question));
	}

	private Ballot vote(Answer... answers) {
		var votes = new ArrayList<Vote>();
		for (int i = 0; i < answers.length; i++) {
			votes.add(new Vote(i + 1, answers[i]));
		}
		return client.ballot(session, question.getId(), 1, Votes.of(votes));
	}

	/** Six people answered, one does not know: no time 5 of 6, no money 2 of 6, nobody asks 1 of 6. */
	private void workedExample() {
		client.people(null, 7);
		vote(ticked(0), ticked(0, 1), ticked(0), ticked(0, 1, 2), ticked(0), ticked(3), Answer.DontKnow.INSTANCE);
	}

	private Table table() {
		return report().tables().find(Tables.TICKED).orElseThrow();
	}

	private ReportModel report() {
		return ReportBuilder.report(client.assessment, MARCH);
	}

	@Test
	@DisplayName("Worked example: counts, and shares of the people who answered, which come to more than one together")
	void countsAndShares() {
		workedExample();
		Distribution votes = DisclosureGuard.of(client.assessment).given(question).toOptional().orElseThrow().distribution();
		assertEquals(List.of(5, 2, 1, 1), votes.counts());
		assertEquals(6, votes.n());
		assertEquals(7, votes.answers());
		assertEquals(Optional.empty(), Agreement.word(votes), "ticks agree about nothing");
		assertTrue(Summary.of(votes).median().isEmpty());
		Table table = table();
		assertEquals(List.of(Cell.of(question.getId()), Cell.of("What keeps you from learning?"), Cell.of("No time"), Cell.of(5),
				Cell.of(5.0 / 6), Cell.of(6)), table.rows().getFirst());
		assertEquals(Cell.of(1.0 / 6), table.cell(2, "share"));
		assertTrue(report().section("appendix-given").blocks().toString().contains("No money"));
	}

	@Test
	@DisplayName("No score, no coverage and no row among the votes comes of it")
	void neverAScore() {
		client.people(null, 7);
		client.ballot(session, "Culture.1", 1, 3, 3, 3, 3, 3, 3, 3);
		var before = Scores.of(client.assessment);
		ReportModel without = report();
		vote(ticked(0), ticked(0, 1), ticked(0), ticked(0, 1, 2), ticked(0), ticked(3), ticked(0));
		assertEquals(before, Scores.of(client.assessment));
		for (String id : List.of(Tables.OVERVIEW, Tables.RATINGS, Tables.SCORES, Tables.QUESTIONS, Tables.DISTRIBUTION)) {
			assertEquals(without.tables().get(id), report().tables().get(id), id);
		}
		assertThrows(IllegalArgumentException.class, () -> DisclosureGuard.of(client.assessment).given(client.question("Culture.1")));
	}

	@Test
	@DisplayName("Below the threshold there is no figure, and nothing of it, in any table, nor a word beside it")
	void withheldBelowTheThreshold() {
		client.people(null, 4);
		Ballot ballot = vote(ticked(0), ticked(0, 1), ticked(0), ticked(0, 1, 2));
		ballot.setVotes(ballot.getVotes().with(new Vote(1, ticked(0), "The night shift never can")));
		assertTrue(DisclosureGuard.of(client.assessment).given(question).isSuppressed());
		table().rows().forEach(row -> assertEquals(List.of(Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED), row.subList(3, 6)));
		ReportModel report = report();
		ballot.setVotes(Votes.of(new Vote(1, ticked(3)), new Vote(2, ticked(1)), new Vote(3, ticked(2)), new Vote(4, ticked(3))));
		assertEquals(report.tables().all().toString(), report().tables().all().toString());
		assertEquals(report.sections(), report().sections());
	}

	@Test
	@DisplayName("People who tick nothing that counts make no crowd: five who do not know protect nobody")
	void thoseWhoDoNotKnowProtectNobody() {
		client.people(null, 9);
		vote(ticked(0), ticked(1), ticked(0), ticked(2), Answer.DontKnow.INSTANCE, Answer.DontKnow.INSTANCE, Answer.DontKnow.INSTANCE,
				Answer.DontKnow.INSTANCE, Answer.DontKnow.INSTANCE);
		assertTrue(DisclosureGuard.of(client.assessment).given(question).isSuppressed());
	}

	@Test
	void wordsBesideTheAnswerAreQuotedWhereTheAnswersAreShown() {
		workedExample();
		Ballot ballot = session.getBallots().getFirst();
		ballot.setVotes(ballot.getVotes().with(new Vote(1, ticked(0), "The night shift never can")));
		var guard = DisclosureGuard.of(client.assessment);
		var said = SpokenTexts.of(client.assessment).stream().filter(text -> text.text().contains("night shift")).findFirst().orElseThrow();
		assertTrue(new Quotable(client.assessment, guard).isQuotable(said));
		assertFalse(new Quotable(client.assessment, DisclosureGuard.of(client.assessment, 8)).isQuotable(said));
		assertTrue(report().tables().get(Tables.COMMENTS).rows().toString().contains("night shift"));
	}

	@Test
	@DisplayName("Ticks are entered, changed and undone like any vote, and written and read in every spelling")
	void enteredAndUndone() {
		client.people(null, 2);
		var document = AssessmentDocument.of(client.assessment);
		var edits = new VoteEdits(document);
		var place = new VoteEdits.Place(session, 1, question);
		Scale scale = Scale.of(question);
		edits.enter(place, 1, AnswerText.typed('2', scale).orElseThrow());
		edits.enter(place, 1, AnswerText.typed('1', scale, place.ballot().orElseThrow().getVotes().of(1).map(Vote::answer)).orElseThrow());
		Answer both = place.ballot().orElseThrow().getVotes().of(1).orElseThrow().answer();
		assertEquals(ticked(0, 1), both);
		assertEquals("1; 2", AnswerText.sign(both, scale));
		assertEquals("1 No time; 2 No money", AnswerText.words(both, scale));
		document.undo();
		assertEquals(ticked(1), place.ballot().orElseThrow().getVotes().of(1).orElseThrow().answer());
		assertTrue(AnswerText.typed('2', scale, Optional.of(ticked(1))).isEmpty(), "the last tick goes");
		for (String written : List.of("1; 2", "2;1", "no time, no money", "No money|No time", "1 No time;2 No money",
				"reason-0; reason-1")) {
			assertEquals(Optional.of(both), new AnswerWords(scale).answer(written, ""), written);
		}
		assertEquals(Optional.of(both), AnswerText.read("1;2", scale));
		assertEquals(Optional.empty(), AnswerText.read("1; 9", scale), "one part that is not known makes the whole unknown");
		assertEquals(Set.of(Answer.DontKnow.INSTANCE), new AnswerWords(scale).meanings(Spreadsheet.Cell.of("Don't know")));
	}

	@Test
	@DisplayName("An answer with a sign in it that also stands between answers is still known whole")
	void answersWithCommas() {
		question.getScale().getLevels().get(1).setLabel("Money, or rather none");
		Scale scale = Scale.of(question);
		assertEquals(Optional.of(ticked(1)), new AnswerWords(scale).answer("Money, or rather none", ""));
		assertEquals(Optional.of(ticked(0, 1)), new AnswerWords(scale).answer("No time; Money, or rather none", ""));
	}

	@Test
	void theScoreKeeperFollows() {
		workedExample();
		try (var keeper = new ScoreKeeper(client.assessment)) {
			assertEquals(6, keeper.guard().given(question).toOptional().orElseThrow().n());
			Ballot ballot = session.getBallots().getFirst();
			ballot.setVotes(ballot.getVotes().with(new Vote(7, ticked(2))));
			assertEquals(List.of(5, 2, 2, 1), keeper.guard().given(question).toOptional().orElseThrow().distribution().counts());
		}
	}

	@Test
	@DisplayName("The kind is one step in a deck, taken back by undo, and two answers are the fewest")
	void theKindIsOneStep() {
		var document = DeckDocument.of(EcoreUtil.copy(client.deck));
		Question other = document.content().getSections().getFirst().getCards().getFirst().getQuestions().getFirst();
		new QuestionKindEdits(document).ask(other, AskedAs.SEVERAL_OF);
		assertEquals(AskedAs.SEVERAL_OF, AskedAs.of(other));
		assertFalse(QuestionLevels.isAnswered(other));
		document.undo();
		assertEquals(AskedAs.RATING, AskedAs.of(other));
		question.getLevels().add(question.getScale().getLevels().getFirst());
		assertTrue(DeckFlaws.of(client.deck).stream().anyMatch(flaw -> flaw.part() == question), "one answer is no choice");
	}

	@Test
	@DisplayName("ROBUSTNESS: a deck in which the question asks for something else gives nobody another answer")
	void aDeckThatAsksOtherwise() {
		workedExample();
		var newer = EcoreUtil.copy(client.deck);
		newer.setVersion("2");
		Question changed = newer.getSections().stream().flatMap(section -> section.getCards().stream())
				.flatMap(card -> card.getQuestions().stream()).filter(one -> one.getId().equals(question.getId())).findFirst()
				.orElseThrow();
		AskedAs.ONE_OF.putInto(changed);
		new DeckUpdate(client.assessment, newer).apply();
		Ballot ballot = client.assessment.getSessions().getFirst().getBallots().getFirst();
		assertEquals(AskedAs.SEVERAL_OF, AskedAs.of(ballot.getQuestion()), "the answers stay with the question that was asked");
	}
}
