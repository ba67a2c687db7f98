package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.export.excel.internal.LibreOffice;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** Export, fill in, import, export: nothing is lost, whatever people write. */
class ResponseRoundTripTest {

	private static final List<String> SCRAPS = List.of("=1+1", "+44", "-", "@x", "'", "\"", "<a>&amp;", "_x000A_", "\n", "\n\n", "\t", " ",
			"word", "\ud83d\ude00", "\u05e9\u05dc\u05d5\u05dd", "e\u0301", "~*?", "%0A", "1.10", "No", "{0}", "\u2028", "\u00a0", "\ufeff");

	private final Assessment assessment = SampleClient.assessment();
	private final List<Question> questions;

	ResponseRoundTripTest() throws IOException {
		List<Question> all = Decks.rateable(assessment.getDeck());
		AskedAs.SEVERAL_OF.putInto(all.get(3));
		AskedAs.SEVERAL_OF.putInto(all.get(6));
		AskedAs.NUMBER.putInto(all.get(8));
		all.get(8).setUnit("days");
		all.get(8).setLeast("-1000000");
		AskedAs.DATE.putInto(all.get(9));
		AskedAs.TEXT.putInto(all.get(10));
		questions = Decks.asked(assessment.getDeck());
	}

	/** One level, or any number of them. */
	private static Answer levels(Scale scale, int choice, Random random) {
		if (scale.isTyped()) {
			return new Answer.Given(switch (scale.takes()) {
				case NUMBER -> List.of("0", "-3", "2.5", "1234", "1.234", "1234.5").get(random.nextInt(6));
				case DAY -> java.time.LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)).toString();
				default -> ("said " + words(random)).strip();
			});
		}
		if (!scale.isSeveral()) {
			return new Answer.Rated(scale.steps().get(choice).id());
		}
		return GivenText.ticked(new HashSet<>(List.of(scale.steps().get(choice).id(), scale.steps().get(random.nextInt(choice + 1)).id())),
				scale);
	}

	private static String words(Random random) {
		var words = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			words.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
		}
		return words.toString().isBlank() ? "" : words.toString();
	}

	private Map<Question, Vote> fill(FilledSheet sheet, int participant, Random random) {
		var expected = new HashMap<Question, Vote>();
		for (Question question : questions) {
			Scale scale = Scale.of(question);
			int most = scale.isTyped() ? 3 : scale.size();
			int choice = random.nextInt(most + 3);
			if (choice == most + 2) {
				continue;
			}
			Answer answer = choice < most ? levels(scale, choice, random)
					: choice == most ? new Answer.DoesNotApply("because " + words(random)) : Answer.DontKnow.INSTANCE;
			String comment = words(random);
			sheet.answer(question.getId(), new AnswerWords(scale).choice(answer),
					answer instanceof Answer.DoesNotApply reason ? reason.reason() : "", comment);
			expected.put(question, new Vote(participant, answer, comment));
		}
		return expected;
	}

	private void assertHolds(Map<Question, Vote> expected, int participant) {
		Session written = assessment.getSessions().getLast();
		assertEquals("Written answers", written.getTitle());
		expected.forEach((question, vote) -> assertEquals(vote, written.getBallots().stream()
				.filter(ballot -> ballot.getQuestion() == question).findFirst().orElseThrow().getVotes().of(participant).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void everyAnswerAndCommentArrives(long seed) throws IOException {
		var random = new Random(seed);
		int participant = 1 + random.nextInt(assessment.getParticipants().size());
		FilledSheet sheet = random.nextBoolean() ? FilledSheet.of(assessment, Map.of("participant", String.valueOf(participant)))
				: FilledSheet.of(assessment, Map.of()).number(participant);
		Map<Question, Vote> expected = fill(sheet, participant, random);
		byte[] file = sheet.save();
		Responses responses = FilledSheet.read(file, assessment);
		assertEquals(List.of(), responses.problems());
		ResponseImport plan = ResponseImport.of(assessment, List.of(responses));
		assertEquals(expected.size(), plan.count(Kind.NEW));
		plan.apply(line -> true, SampleClient.CLOCK);
		assertHolds(expected, participant);

		Assessment before = EcoreUtil.copy(assessment);
		ResponseImport again = ResponseImport.of(assessment, List.of(FilledSheet.read(file, assessment)));
		assertEquals(expected.size(), again.count(Kind.SAME));
		again.apply(line -> true, SampleClient.CLOCK);
		assertTrue(EcoreUtil.equals(before, assessment));
	}

	@Test
	void libreOfficeInBetweenLosesNothing(@TempDir Path folder) throws Exception {
		var libreOffice = new LibreOffice(folder);
		FilledSheet sheet = FilledSheet.of(assessment, Map.of()).number(2);
		sheet.answer("KC1.1", "3 Developing", "", "=not a formula");
		sheet.answer("KC1.2", "Does not apply", "We have no team", "two\nlines");
		sheet.answer("KC1.3", "Don't know", "", "\ud83d\ude00 & <b>");
		Path file = folder.resolve("answers.xlsx");
		Files.write(file, sheet.save());
		Responses responses = FilledSheet.read(Files.readAllBytes(libreOffice.recalculate(file)), assessment);
		assertEquals(List.of(), responses.problems());
		assertEquals(List.of(new Vote(2, new Answer.Rated("developing"), "=not a formula"),
				new Vote(2, new Answer.DoesNotApply("We have no team"), "two\nlines"),
				new Vote(2, Answer.DontKnow.INSTANCE, "\ud83d\ude00 & <b>")),
				responses.responses().stream().map(response -> response.vote()).toList());
	}

	@Test
	void anImportIsOneStepOfUndo() throws IOException { // ROBUSTNESS 22
		AssessmentDocument document = AssessmentDocument.of(assessment);
		Assessment before = EcoreUtil.copy(assessment);
		FilledSheet first = FilledSheet.of(assessment, Map.of()).number(1).answer("KC1.1", "3", "", "one");
		FilledSheet second = FilledSheet.of(assessment, Map.of()).number(2).answer("KC1.1", "4", "", "two");
		ResponseImport plan = ResponseImport.of(assessment, List.of(first.read(assessment), second.read(assessment)));
		document.execute("Import answers", () -> plan.apply(line -> true, SampleClient.CLOCK));
		assertEquals(2, assessment.getSessions().getLast().getBallots().getFirst().getVotes().size());
		assertEquals(2, assessment.getSessions().getLast().getAttendance().size());
		document.undo();
		assertTrue(EcoreUtil.equals(before, assessment));
		document.close();
	}

	@Test
	void ofDifferentAnswersOneIsChosenAndBothCommentsStay() throws IOException {
		Responses monday = FilledSheet.of(assessment, Map.of()).number(1).answer("KC1.1", "2", "", "on Monday").read(assessment);
		Responses friday = FilledSheet.of(assessment, Map.of()).number(1).answer("KC1.1", "4", "", "on Friday").read(assessment);
		ResponseImport.of(assessment, List.of(monday)).apply(line -> true, SampleClient.CLOCK);
		ResponseImport plan = ResponseImport.of(assessment, List.of(friday));
		assertEquals(1, plan.count(Kind.DIFFERENT));
		assertEquals("on Monday", plan.lines().getFirst().before().orElseThrow().comment());
		plan.apply(line -> false, SampleClient.CLOCK);
		Vote vote = assessment.getSessions().getLast().getBallots().getFirst().getVotes().of(1).orElseThrow();
		assertEquals("2", new AnswerWords(Scale.of(questions.getFirst())).choice(vote.answer()).substring(0, 1));
		assertEquals("on Monday\non Friday", vote.comment());
	}
}
