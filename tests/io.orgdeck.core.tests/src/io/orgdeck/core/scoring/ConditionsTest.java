package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

@DisplayName("A question that is asked only after a certain answer counts those who were asked, and tells nothing that the other withholds")
@ExtendWith(OwnState.class)
class ConditionsTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;

	@BeforeEach
	void askTheSecondOfThoseWhoAreAtFourOrAbove() {
		client.dimension("Plan", 4);
		onlyIf(client, "Plan.2", "Plan.1", "4", "5");
		session = client.session("March", MARCH);
		client.people(null, 12);
	}

	private static void onlyIf(AssessmentBuilder client, String question, String earlier, String... answers) {
		client.question(question).setOnlyIf(earlier);
		client.question(question).getOnlyIfAnswers().clear();
		client.question(question).getOnlyIfAnswers().addAll(List.of(answers));
	}

	private QuestionScore score(String question) {
		return Scores.of(client.assessment).question(client.question(question)).orElseThrow();
	}

	/** Worked: seven of twelve chose 4 or 5; of their votes 1 2 2 3 3 3 5 the median is 3. The others' 5s do not count. */
	@Test
	void onlyTheVotesOfThoseWhoWereAskedCount() {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 5, 5, 5, 1, 2, 3, 3, 0);
		Ballot second = client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5, 5, 5, 5, 5, 5);
		assertEquals(7, score("Plan.2").n());
		assertEquals(3, score("Plan.2").median().orElseThrow());
		AskedVotes votes = AskedVotes.of(client.assessment);
		assertEquals(List.of(8, 9, 10, 11, 12), votes.unasked(second).stream().map(Vote::participant).toList());
		assertEquals(12, second.getVotes().size(), "no answer is lost");
		assertEquals(7, DisclosureGuard.of(client.assessment).whole().question(client.question("Plan.2")).toOptional().orElseThrow().n());
		var rows = ReportBuilder.report(client.assessment, MARCH).tables().get(Tables.RATINGS).rows();
		assertEquals(7, rows.stream().filter(row -> row.contains(Cell.of("Plan.2"))).count(), "the workbook counts from these rows");
	}

	@Test
	@DisplayName("Below the tables of questions in papers and workbook stands of whom a question was asked, and in no other table")
	void aLowNumberOfVotesIsExplained() {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1);
		client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5);
		String said = "Some of these questions were asked after a certain answer only, so fewer people answered them. Plan.2: "
				+ OnlyIfWords.in(Language.of("en")).sentence(client.question("Plan.2")).orElseThrow();
		var report = ReportBuilder.report(client.assessment, MARCH);
		assertTrue(report.tables().get(Tables.QUESTIONS).note().endsWith(said), report.tables().get(Tables.QUESTIONS).note());
		assertEquals(Set.of(Tables.QUESTIONS), report.tables().all().stream().filter(table -> table.note().contains(said))
				.map(table -> table.id()).collect(Collectors.toSet()));
		List<String> onPaper = report.sections().stream().flatMap(section -> section.blocks().stream())
				.flatMap(block -> block instanceof Block.TableBlock(var table) ? Stream.of(table) : Stream.empty())
				.filter(table -> table.note().contains(said)).map(table -> table.id()).toList();
		assertTrue(onPaper.contains("ratings-by-card") && onPaper.stream().anyMatch(id -> id.startsWith("statements-")), onPaper::toString);
		client.question("Plan.2").setOnlyIf(null);
		assertFalse(ReportBuilder.report(client.assessment, MARCH).tables().get(Tables.QUESTIONS).note().contains("certain answer"));
	}

	@Test
	void theLastRoundOfTheOtherQuestionDecides() {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 4, 4);
		client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5);
		client.ballot(session, "Plan.1", 2, 4, 4, 4, 4, 4, 1, 1);
		assertEquals(5, score("Plan.2").n());
	}

	@Test
	void eachSessionIsJudgedByItsOwnAnswersAndOneThatDidNotAskByTheResult() {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 1);
		client.ballot(session, "Plan.2", 1, 2, 2, 2, 2, 2, 2);
		Session later = client.session("November", LocalDate.of(2026, 11, 30));
		client.ballot(later, "Plan.1", 1, 1, 1, 4, 4, 4, 4);
		assertEquals(5, score("Plan.2").n(), "March is judged by March");
		client.ballot(later, "Plan.2", 1, 3, 3, 3, 3, 3, 3);
		assertEquals(4, score("Plan.2").n(), "November by November");
		Session third = client.session("December", LocalDate.of(2026, 12, 9));
		client.ballot(third, "Plan.2", 1, 3, 3, 3, 3, 3, 3);
		assertEquals(4, score("Plan.2").n(), "December did not ask the other question");
	}

	@Test
	void aChainIsFollowedAndACircleIsNoCondition() {
		onlyIf(client, "Plan.3", "Plan.2", "1");
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 4, 1, 1);
		client.ballot(session, "Plan.2", 1, 1, 1, 1, 1, 1, 5, 1, 1);
		client.ballot(session, "Plan.3", 1, 2, 2, 2, 2, 2, 2, 2, 2);
		assertEquals(5, score("Plan.3").n());
		onlyIf(client, "Plan.1", "Plan.3", "2");
		assertEquals(8, score("Plan.1").n(), "all three wait for each other, so everybody is asked");
		assertEquals(8, score("Plan.3").n());
		assertEquals(Optional.of(OnlyIf.Flaw.CIRCLE), Conditions.of(client.deck).flaw(client.question("Plan.2")));
	}

	@Test
	void whatIsNoConditionAsksEverybody() {
		client.ballot(session, "Plan.1", 1, 1, 1, 1, 1, 1);
		client.ballot(session, "Plan.2", 1, 1, 1, 1, 1, 1);
		onlyIf(client, "Plan.2", "Plan.7", "4");
		assertEquals(5, score("Plan.2").n());
		onlyIf(client, "Plan.2", "Plan.1", "9");
		assertEquals(5, score("Plan.2").n());
		onlyIf(client, "Plan.2", "Plan.1", "1");
		assertEquals(5, score("Plan.2").n());
	}

	@Test
	void whatNobodyIsToBeAskedIsNotStillToBeAsked() {
		assertEquals(4, Scores.of(client.assessment).coverage().askable());
		client.ballot(session, "Plan.1", 1, 1, 1, 1, 1, 1, 1);
		assertEquals(3, Scores.of(client.assessment).coverage().askable());
		assertEquals(3, DisclosureGuard.of(client.assessment).whole().shown().coverage().askable());
	}

	@Test
	void theScoresThatAreKeptFollowTheAnswersThatDecide() {
		Ballot first = client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 4, 4, 1);
		client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5, 5);
		try (var keeper = new ScoreKeeper(client.assessment)) {
			assertEquals(7, keeper.scores().question(client.question("Plan.2")).orElseThrow().n());
			assertEquals(7, keeper.guard().whole().question(client.question("Plan.2")).toOptional().orElseThrow().n());
			first.setVotes(first.getVotes().with(new Vote(1, AssessmentBuilder.answer(2))));
			assertEquals(Scores.of(client.assessment), keeper.scores());
			assertEquals(6, keeper.guard().whole().question(client.question("Plan.2")).toOptional().orElseThrow().n());
			first.setVotes(Votes.NONE);
			assertEquals(Scores.of(client.assessment), keeper.scores());
			client.question("Plan.2").setOnlyIf(null);
			assertEquals(8, keeper.scores().question(client.question("Plan.2")).orElseThrow().n());
		}
	}

	/** ROBUSTNESS: what is withheld of one question must not follow from another. */
	@Test
	void whetherOfAFewAnybodyWasAskedIsNotTold() {
		var none = client.ballot(session, "Plan.1", 1, 1, 1, 1);
		var before = DisclosureGuard.of(client.assessment);
		assertTrue(before.whole().question(client.question("Plan.1")).isSuppressed());
		assertTrue(before.whole().question(client.question("Plan.2")).isSuppressed());
		none.setVotes(Votes.of(new Vote(1, AssessmentBuilder.answer(5)), new Vote(2, AssessmentBuilder.answer(5)),
				new Vote(3, AssessmentBuilder.answer(5))));
		client.ballot(session, "Plan.2", 1, 3, 3, 3);
		assertEquals(before.whole().shown(), DisclosureGuard.of(client.assessment).whole().shown());
	}

	@Test
	void aGroupThatIsWithheldOnTheFirstIsWithheldOnTheSecondThoughNobodyOfItWasAsked() {
		var town = new AssessmentBuilder();
		town.dimension("Plan", 2);
		onlyIf(town, "Plan.2", "Plan.1", "5");
		RespondentGroup small = town.group("Small", 4);
		RespondentGroup next = town.group("Next", 6);
		RespondentGroup large = town.group("Large", 9);
		Session held = town.session("March", MARCH);
		town.ballot(held, "Plan.1", 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
		town.ballot(held, "Plan.2", 1, Votes.of(IntStream.rangeClosed(5, 19).mapToObj(i -> new Vote(i, AssessmentBuilder.answer(2)))
				.toList()));
		var guard = DisclosureGuard.of(town.assessment);
		for (String question : List.of("Plan.1", "Plan.2")) {
			assertTrue(guard.group(small).question(town.question(question)).isSuppressed(), question);
			assertTrue(guard.group(next).question(town.question(question)).isSuppressed(), question);
			assertFalse(guard.group(large).question(town.question(question)).isSuppressed(), question);
		}
		assertEquals(15, guard.whole().question(town.question("Plan.2")).toOptional().orElseThrow().n());
	}

	/**
	 * Of no set of people whose number of asked ones follows by subtraction are there fewer than the threshold, and what changes of
	 * answers that are withheld changes nothing.
	 */
	@Test
	void nobodyIsExposedByTheNumberOfThoseWhoWereAsked() {
		var random = new Random(41);
		int shown = 0;
		for (int run = 0; run < 600; run++) {
			int threshold = List.of(3, 5).get(random.nextInt(2));
			var town = town(random);
			var guard = DisclosureGuard.of(town.assessment, threshold);
			for (String id : List.of("Plan.2", "Plan.3")) {
				Question question = town.question(id);
				Question earlier = Conditions.of(question).orElseThrow().earlier();
				if (guard.whole().question(question).isSuppressed()) {
					continue;
				}
				assertFalse(guard.whole().question(earlier).isSuppressed(), "a question of which all is withheld");
				Ballot first = CountingVotes.of(town.assessment).of(earlier).orElse(null);
				if (first == null || !guard.whole().question(question).toOptional().orElseThrow().isAsked()) {
					continue;
				}
				shown++;
				Set<RespondentGroup> open = town.assessment.getGroups().stream()
						.filter(group -> guard.group(group).question(question).toOptional().isPresent()).collect(Collectors.toSet());
				open.forEach(group -> assertFalse(guard.group(group).question(earlier).isSuppressed(), "withheld of the first alone"));
				long rest = AskedVotes.of(town.assessment).counting(first).stream()
						.filter(vote -> vote.answer() instanceof Answer.Rated)
						.filter(vote -> !open.contains(town.assessment.getParticipants().get(vote.participant() - 1).getGroup())).count();
				assertTrue(rest == 0 || rest >= threshold, () -> "a rest of " + rest);
			}
			changedWhereWithheld(town, guard, threshold, random);
		}
		assertTrue(shown > 200, "only " + shown + " looked at");
	}

	private static void changedWhereWithheld(AssessmentBuilder town, DisclosureGuard guard, int threshold, Random random) {
		if (!guard.whole().question(town.question("Plan.1")).isSuppressed()) {
			return;
		}
		Assessment other = EcoreUtil.copy(town.assessment);
		other.getSessions().getFirst().getBallots().stream().filter(ballot -> ballot.getQuestion().getId().equals("Plan.1"))
				.forEach(ballot -> ballot.setVotes(Votes.of(ballot.getVotes().stream().map(vote -> vote.answer() instanceof Answer.Rated
						? vote.withAnswer(AssessmentBuilder.answer(1 + random.nextInt(5))) : vote).toList())));
		var then = DisclosureGuard.of(other, threshold).whole().shown();
		var now = guard.whole().shown();
		assertEquals(now.coverage(), then.coverage());
		assertEquals(figures(now), figures(then));
	}

	private static List<String> figures(Scores scores) {
		return scores.questions().stream().map(one -> one.question().getId() + one.distribution().counts() + one.n()).toList();
	}

	private static AssessmentBuilder town(Random random) {
		var town = new AssessmentBuilder();
		town.dimension("Plan", 4);
		onlyIf(town, "Plan.2", "Plan.1", "4", "5");
		onlyIf(town, "Plan.3", "Plan.2", "1", "2", "3");
		for (int i = 0; i <= random.nextInt(4); i++) {
			town.group("Group " + i, 1 + random.nextInt(12));
		}
		town.people(null, random.nextInt(4));
		Session held = town.session("March", MARCH);
		for (String question : List.of("Plan.1", "Plan.2", "Plan.3")) {
			var votes = new ArrayList<Vote>();
			for (int number = 1; number <= town.assessment.getParticipants().size(); number++) {
				if (random.nextInt(12) > 0) {
					votes.add(new Vote(number, AssessmentBuilder.answer(random.nextInt(9) == 0 ? 0 : 1 + random.nextInt(5))));
				}
			}
			town.ballot(held, question, 1, Votes.of(votes));
		}
		return town;
	}

	@Test
	void theAuditBundleSaysOnWhatItDependsAndItsFiguresAgree() throws Exception {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 5, 5, 5, 1, 2, 3, 3, 0);
		client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5, 5, 5, 5, 5, 5);
		AuditBundle bundle = AuditBundle.make(client.assessment,
				new Edition(Edition.Audience.BOARD, Edition.Part.WHOLE, Optional.empty()), List.of(), SigningKey.findOrMake());
		assertTrue(bundle.inputs().contains("\"onlyIf\":{\"question\":\"Plan.1\",\"answers\":[\"4\",\"5\"]}"), bundle.inputs());
		AuditCheck check = AuditCheck.of(bundle, List.of());
		assertFalse(check.figures().isEmpty());
		assertTrue(check.figures().stream().allMatch(figure -> figure.verdict() == AuditCheck.Verdict.EXACT), check.figures()::toString);
	}

	/** A bundle in which more people answered than were asked is told of, whatever its signature says. */
	@Test
	void aBundleWithAnswersOfPeopleWhoWereNotAskedIsNotSound() throws Exception {
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 5, 5, 5, 1, 2, 3, 3, 0);
		client.ballot(session, "Plan.2", 1, 1, 2, 2, 3, 3, 3, 5);
		Edition board = new Edition(Edition.Audience.BOARD, Edition.Part.WHOLE, Optional.empty());
		AuditBundle bundle = AuditBundle.make(client.assessment, board, List.of(), SigningKey.findOrMake());
		assertEquals(List.of(), AuditCheck.of(bundle, List.of()).problems());
		var wrong = new AuditBundle(bundle.inputs().replace("\"answers\":[\"4\",\"5\"]", "\"answers\":[\"5\"]"), bundle.list(),
				bundle.signature());
		assertTrue(AuditCheck.of(wrong, List.of()).problems().getFirst().contains("there were fewer"));
	}
}
