package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.audit.AuditInputs;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * S8, W12 and ROBUSTNESS 49: an attacker who holds every edition that is open, with all figures in full precision, and tries
 * to solve for what is withheld. What people chose on withheld questions, and who in withheld groups chose what, is changed;
 * where the attacker could solve for any of it, some figure would change with it.
 */
class WithheldReportsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
	private static final int TOWNS = 60;

	@Test
	void noOpenEditionChangesWithWhatIsWithheld() {
		var random = new Random(8);
		int withheld = 0;
		for (int run = 0; run < TOWNS; run++) {
			Assessment town = town(random);
			var guard = DisclosureGuard.forPublicExport(town);
			String before = open(town);
			for (int world = 0; world < 3; world++) {
				withheld += change(town, guard, random);
				assertSame(before, open(town), run);
			}
		}
		assertTrue(withheld > 300, "There is something to attack: " + withheld);
	}

	@Test
	void noEditionChangesWithWhatItWithholds() {
		var random = new Random(9);
		int withheld = 0;
		for (int run = 0; run < TOWNS; run++) {
			Assessment town = town(random);
			var guard = DisclosureGuard.of(town);
			String before = all(town);
			withheld += change(town, guard, random);
			assertSame(before, all(town), run);
		}
		assertTrue(withheld > 80, "There is something to attack: " + withheld);
	}

	private static void assertSame(String before, String after, int town) {
		int at = 0;
		while (at < before.length() && at < after.length() && before.charAt(at) == after.charAt(at)) {
			at++;
		}
		int from = Math.max(0, at - 120);
		assertEquals(before.substring(from, Math.min(before.length(), at + 60)), after.substring(from, Math.min(after.length(), at + 60)),
				"town " + town);
	}

	/** What anybody may read: Part A, the papers for staff and in easy read, and the sheets of all groups, also those with the whole paper. */
	private static String open(Assessment town) {
		var editions = Stream.of(Audience.BOARD, Audience.STAFF, Audience.EASY_READ)
				.map(audience -> said(report(town, audience, Part.PUBLIC))).collect(Collectors.joining("\n"));
		return editions + ReportBuilder.report(town, TODAY).sheets() + AuditInputs.line(town, DisclosureGuard.forPublicExport(town));
	}

	private static String all(Assessment town) {
		return open(town) + AuditInputs.line(town, DisclosureGuard.of(town)) + said(ReportBuilder.report(town, TODAY))
				+ said(report(town, Audience.BOARD, Part.WHOLE))
				+ said(ReportBuilder.report(town, TODAY,
						new Edition(Audience.WORKING_GROUP, Part.WHOLE, Optional.of(town.getStrategy().getGroups().getFirst().getId()))));
	}

	private static ReportModel report(Assessment town, Audience audience, Part part) {
		return ReportBuilder.report(town, TODAY, new Edition(audience, part, Optional.empty()));
	}

	private static String said(ReportModel report) {
		return report.sections() + "" + report.tables().all() + report.charts() + report.sheets() + report.calendar() + report.meetings();
	}

	private static Assessment town(Random random) {
		var town = new AssessmentBuilder();
		Assessment assessment = town.assessment;
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		for (int i = 0; i < 3; i++) {
			Dimension dimension = town.dimension("Dimension" + i, 1 + random.nextInt(4));
			if (random.nextBoolean()) {
				town.target(dimension, 1 + random.nextInt(9) / 2.0);
			}
			Decks.rateable(assessment.getDeck()).stream().filter(question -> question.getDimension() == dimension && random.nextBoolean())
					.forEach(question -> town.target(question, 1 + random.nextInt(9) / 2.0));
			WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
			group.setDimension(dimension);
			assessment.getStrategy().getGroups().add(group);
		}
		town.card("Other", null, 2).getQuestions().forEach(AskedAs.SEVERAL_OF::putInto);
		List<Question> typed = town.card("Typed", null, 3).getQuestions();
		AskedAs.NUMBER.putInto(typed.get(0));
		AskedAs.DATE.putInto(typed.get(1));
		AskedAs.TEXT.putInto(typed.get(2));
		for (int i = 0; i < random.nextInt(4); i++) {
			town.group("Group " + i, 2 + random.nextInt(8));
		}
		town.people(null, random.nextInt(9));
		for (int i = 0; i < 1 + random.nextInt(2); i++) {
			var session = town.session("Session " + i, LocalDate.of(2026, 3, 12).plusMonths(i));
			Decks.asked(assessment.getDeck()).forEach(question -> ballots(town, session, question, random));
		}
		return assessment;
	}

	private static void ballots(AssessmentBuilder town, Session session, Question question, Random random) {
		int absent = random.nextInt(4);
		for (int round = 1; round <= 1 + random.nextInt(2); round++) {
			if (absent < 3 || random.nextBoolean()) {
				town.ballot(session, question.getId(), round, Votes.of(town.assessment.getParticipants().stream()
						.filter(person -> random.nextInt(4) >= absent)
						.map(person -> new Vote(person.getNumber(),
								random.nextInt(12) == 0 ? AssessmentBuilder.answer(0) : any(question, random)))
						.toList()));
			}
		}
	}

	/** Any answer that says something. */
	private static Answer any(Question question, Random random) {
		return QuestionLevels.isAnswered(question) ? AssessmentBuilder.answer(1 + random.nextInt(5)) : ticks(question, random);
	}

	private static Answer ticks(Question question, Random random) {
		switch (QuestionLevels.takes(question)) {
			case NUMBER -> {
				return new Answer.Given(String.valueOf(random.nextInt(50)));
			}
			case DAY -> {
				return new Answer.Given(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString());
			}
			case WORDS -> {
				return new Answer.Given("Words " + random.nextInt(1000));
			}
			default -> {
				// ticked
			}
		}
		Scale scale = Scale.of(question);
		var ticked = scale.steps().stream().map(Scale.Step::id).filter(level -> random.nextBoolean()).collect(Collectors.toSet());
		ticked.add(scale.steps().get(random.nextInt(scale.size())).id());
		return GivenText.ticked(ticked, scale);
	}

	/** Changes all that the guard withholds, and returns how many cells that were. */
	private static int change(Assessment town, DisclosureGuard guard, Random random) {
		int changed = 0;
		for (Question question : guard.unscored()) {
			boolean few = QuestionLevels.isTyped(question) && QuestionLevels.takes(question) != AnswerForm.WORDS
					&& guard.figures(question).toOptional().filter(told -> told.median().isPresent()).isEmpty();
			if (guard.given(question).isSuppressed() || few) {
				town.getSessions().stream().flatMap(session -> session.getBallots().stream()).filter(one -> one.getQuestion() == question)
						.forEach(one -> one.setVotes(Votes.of(one.getVotes().stream()
								.map(vote -> vote.answer() instanceof Answer.Given ? vote.withAnswer(any(question, random)) : vote)
								.toList())));
				changed++;
			}
		}
		for (QuestionScore score : guard.whole().shown().questions()) {
			Question question = score.question();
			List<Ballot> ballots = town.getSessions().stream().flatMap(session -> session.getBallots().stream())
					.filter(ballot -> ballot.getQuestion() == question).toList();
			if (guard.whole().question(question).isSuppressed()) {
				ballots.forEach(ballot -> ballot.setVotes(otherLevels(ballot.getVotes(), random)));
				changed++;
			} else {
				List<RespondentGroup> hidden = town.getGroups().stream()
						.filter(group -> guard.group(group).question(question).isSuppressed())
						.toList();
				ballots.forEach(ballot -> ballot.setVotes(exchanged(town, ballot.getVotes(), hidden, random)));
				changed += hidden.size();
			}
		}
		return changed;
	}

	private static Votes otherLevels(Votes votes, Random random) {
		return Votes.of(votes.stream().map(vote -> vote.answer() instanceof Answer.Rated
				? new Vote(vote.participant(), AssessmentBuilder.answer(1 + random.nextInt(5))) : vote).toList());
	}

	/** The rated votes of the people in hidden groups and in none, dealt out anew among them. */
	private static Votes exchanged(Assessment town, Votes votes, List<RespondentGroup> hidden, Random random) {
		var people = town.getParticipants().stream().filter(person -> person.getGroup() == null || hidden.contains(person.getGroup()))
				.map(person -> person.getNumber()).collect(Collectors.toSet());
		var theirs = new ArrayList<>(votes.stream().filter(vote -> people.contains(vote.participant()))
				.filter(vote -> vote.answer() instanceof Answer.Rated).map(Vote::answer).toList());
		Collections.shuffle(theirs, random);
		return Votes.of(votes.stream().map(vote -> people.contains(vote.participant()) && vote.answer() instanceof Answer.Rated
				? new Vote(vote.participant(), theirs.removeLast()) : vote).toList());
	}

	@Test
	void withheldIsNotTheSameAsNotAsked() {
		var town = new AssessmentBuilder();
		town.dimension("Culture", 2);
		town.dimension("Systems", 1);
		town.people(null, 8);
		var april = town.session("April", LocalDate.of(2026, 4, 23));
		town.ballot(april, "Culture.1", 1, 4, 4, 4, 3, 3, 3, 2, 2);
		town.ballot(april, "Culture.2", 1, 4, 4, 4, 3, 3, 3, 2, 2);
		ReportModel report = report(town.assessment, Audience.BOARD, Part.PUBLIC);
		assertEquals(Cell.SUPPRESSED, report.tables().get(Tables.OVERVIEW).cell(0, "value"));
		assertEquals(Cell.of(2), report.tables().get(Tables.OVERVIEW).cell(3, "value"), "two of three questions were asked");
		assertEquals(Cell.SUPPRESSED, report.tables().get(Tables.SCORES).cell(0, "score"));
		assertEquals(Cell.of(1.0), report.tables().get(Tables.SCORES).cell(0, "coverage"));
		assertEquals(Cell.EMPTY, report.tables().get(Tables.SCORES).cell(1, "score"));
		assertTrue(report.section("summary").blocks().toString().contains("too few people have answered"));
		String easy = report(town.assessment, Audience.EASY_READ, Part.PUBLIC).sections().toString();
		assertFalse(easy.contains("We have no results yet."), easy);
	}

	@Test
	void theSentenceOnCoverageCountsWhatIsWithheld() {
		var town = new AssessmentBuilder();
		town.dimension("Culture", 3);
		town.people(null, 12);
		var april = town.session("April", LocalDate.of(2026, 4, 23));
		town.ballot(april, "Culture.1", 1, 4, 4, 4, 3, 3, 3, 2, 2, 4, 4, 4, 4);
		town.ballot(april, "Culture.2", 1, 1, 1, 1, 1, 1, 1, 1, 1);
		String summary = report(town.assessment, Audience.BOARD, Part.PUBLIC).section("summary").blocks().toString();
		assertTrue(summary.contains("2 of 3 questions have been asked. The result of one of them is withheld"), summary);
	}

	@Test
	void figuresAndQuotesInTheAuthorsTextAreFound() {
		var town = new AssessmentBuilder();
		town.dimension("Culture", 2);
		town.people(null, 12);
		var april = town.session("April", LocalDate.of(2026, 4, 23));
		town.ballot(april, "Culture.1", 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
		Ballot ballot = town.ballot(april, "Culture.2", 1, 1, 1, 1, 1, 1, 1, 1, 1);
		ballot.setVotes(ballot.getVotes().with(ballot.getVotes().of(1).orElseThrow().withComment("Nobody ever asks the night shift")));
		BoardPaper paper = Ids.create(Literals.BOARD_PAPER);
		paper.setSummary("Culture stands at 2.5 on the scale.\nCulture.2 came out at 1. One said: nobody ever asks the Night Shift.");
		town.assessment.setPaper(paper);
		List<String> told = TypedFigures.told(town.assessment, new Edition(Audience.BOARD, Part.PUBLIC, Optional.empty()));
		assertEquals(4, told.size(), told.toString());
		assertTrue(
				told.getFirst().contains("says 2.5, the score of Overall score with answers that this edition withholds; here it is 4.0"),
				told::getFirst);
		assertTrue(told.get(1).contains("the score of Culture"));
		assertTrue(told.get(2).contains("says 1 of Culture.2"));
		assertTrue(told.get(3).contains("quotes a remark on Culture.2"));
		assertEquals(List.of(), TypedFigures.told(town.assessment, Edition.EVERYTHING));
	}
}
