package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;

/** The votes go out to another program and come back: nothing is lost, whatever people have written (ROBUSTNESS 26). */
class PersonalVotesTest {

	private static final List<String> SCRAPS = List.of("=1+1", "+44", "-", "@x", "'", "'=2", "\"", ",", ";", "\n", "\r\n", "\t", " ",
			"word",
			"\ud83e\udd89", "\u05e9\u05dc\u05d5\u05dd", "e\u0301", "%0A", "No", "1.10", "\u2028", "\u00a0");

	private static Assessment assessment(Random random) {
		var builder = new AssessmentBuilder();
		builder.dimension("Culture", 3);
		AskedAs.SEVERAL_OF.putInto(builder.question("Culture.3"));
		builder.group("Staff", 6);
		for (int meeting = 1; meeting <= 2; meeting++) {
			Session session = builder.session("Meeting \"" + meeting + "\", part =1", LocalDate.of(2026, 3, meeting));
			for (int question = 1; question <= 3; question++) {
				builder.ballot(session, "Culture." + question, 1 + question % 2, votes(random, question == 3));
			}
		}
		return builder.assessment;
	}

	private static Votes votes(Random random, boolean several) {
		var votes = new ArrayList<Vote>();
		for (int number = 1; number <= 6; number++) {
			Answer answer = switch (random.nextInt(4)) {
				case 0 -> new Answer.DoesNotApply(words(random));
				case 1 -> Answer.DontKnow.INSTANCE;
				case 2 -> several ? Answer.Given.ticked(List.of("1", "3", "4").subList(random.nextInt(2), 2 + random.nextInt(2)))
						: new Answer.Rated("2");
				default -> several ? Answer.Given.ticked(List.of(String.valueOf(1 + random.nextInt(5))))
						: new Answer.Rated(String.valueOf(1 + random.nextInt(5)));
			};
			votes.add(new Vote(number, answer, words(random)));
		}
		return Votes.of(votes);
	}

	private static String words(Random random) {
		var words = new StringBuilder();
		for (int i = random.nextInt(6); i > 0; i--) {
			words.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
		}
		return words.toString().isBlank() ? "" : words.toString();
	}

	private static ResponseImport importInto(Assessment assessment, byte[] csv) throws IOException {
		Responses responses = new ResponseReader(assessment).read(new CsvReader().read(new ByteArrayInputStream(csv), "votes.csv"));
		assertTrue(responses.isWhole(), () -> responses.problems().toString());
		return ResponseImport.of(assessment, List.of(responses));
	}

	private static byte[] export(Assessment assessment) throws IOException {
		var out = new ByteArrayOutputStream();
		new PersonalVotes(assessment).write(out, new NullProgressMonitor());
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void everyVoteComesBackAsItWas(long seed) throws IOException {
		Assessment assessment = assessment(new Random(seed));
		byte[] csv = export(assessment);
		assertEquals(36, importInto(assessment, csv).count(Kind.SAME));
		Assessment empty = EcoreUtil.copy(assessment);
		empty.getSessions().forEach(session -> session.getBallots().clear());
		importInto(empty, csv).apply(line -> true, Clock.systemUTC());
		assertEquals(new String(csv, StandardCharsets.UTF_8), new String(export(empty), StandardCharsets.UTF_8));
	}

	@Test
	void cancellingStopsIt() { // ROBUSTNESS 24
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new PersonalVotes(assessment(new Random(1))).write(new ByteArrayOutputStream(), monitor));
	}
}
