package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Question;

/** People of two groups that are too small to be shown exchange their votes; no line of the command line changes. */
class WithheldSummaryTest {

	@TempDir
	private Path folder;

	private Assessment assessment;

	@BeforeEach
	void makeTwoSmallGroups() throws IOException {
		assessment = DeckRegistry.platform().sample().orElseThrow().create();
		var small = List.of(group("Cleaners"), group("Drivers"));
		for (Question question : Decks.rateable(assessment.getDeck())) {
			QuestionTarget target = Ids.create(Literals.QUESTION_TARGET);
			target.setQuestion(question);
			target.setValue(3);
			assessment.getQuestionTargets().add(target);
		}
		var people = assessment.getParticipants();
		for (int i = 0; i < people.size(); i++) {
			people.get(i).setGroup(i < 6 ? small.get(i / 3) : assessment.getGroups().getFirst());
		}
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
		group.setName(name);
		assessment.getGroups().add(group);
		return group;
	}

	private static Stream<Ballot> ballots(Assessment of) {
		return of.getSessions().stream().flatMap(session -> session.getBallots().stream());
	}

	private static void exchange(Ballot ballot, int one, int other) {
		var first = ballot.getVotes().of(one);
		var second = ballot.getVotes().of(other);
		if (first.isPresent() && second.isPresent()) {
			ballot.setVotes(ballot.getVotes().with(second.get().withParticipant(one))
					.with(first.get().withParticipant(other)));
		}
	}

	private String say(Assessment of, String command, String json) throws IOException {
		var file = folder.resolve("client.assessment");
		Files.deleteIfExists(file);
		new AssessmentStore().write(of, file, new NullProgressMonitor());
		var out = new StringWriter();
		var err = new StringWriter();
		var arguments = json == null ? List.of(command, file.toString()) : List.of(command, file.toString(), json);
		new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments.toArray(String[]::new));
		return out.toString() + err;
	}

	@ParameterizedTest
	@CsvSource({ "summary,", "summary, --json", "check,", "check, --json" })
	void whatIsSaidDoesNotTellOneGroupFromTheOther(String command, String json) throws IOException {
		var exchanged = EcoreUtil.copy(assessment);
		ballots(exchanged).forEach(ballot -> {
			exchange(ballot, 1, 4);
			exchange(ballot, 2, 6);
		});
		assertFalse(EcoreUtil.equals(assessment, exchanged));
		assertEquals(say(assessment, command, json), say(exchanged, command, json));
	}

	@Test
	void targetsOfQuestionsAreCountedAsFarAsTheyMayBe() throws IOException {
		Question withheld = ballots(assessment).findFirst().orElseThrow().getQuestion();
		ballots(assessment).filter(ballot -> ballot.getQuestion() == withheld)
				.forEach(ballot -> ballot.setVotes(ballot.getVotes().without(person -> person > 2)));
		String said = say(assessment, "summary", "--json");
		assertTrue(said.contains("\"belowTarget\": true") && said.contains("\"belowTarget\": false")
				&& said.contains("\"belowTarget\": null"), said);
		assertTrue(
				said.replaceAll("\\s+", "").matches(".*\"targets\":\\{\"scored\":[1-9]\\d*,\"below\":[1-9]\\d*,\"withheld\":[1-9]\\d*}.*"),
				said);
		assertTrue(say(assessment, "summary", null).contains("Questions below their target: "));
	}

	@Test
	void theAttackWouldSeeAVoteThatIsNotWithheld() throws IOException {
		var changed = EcoreUtil.copy(assessment);
		ballots(changed).findFirst().orElseThrow().setVotes(Votes.NONE);
		assertNotEquals(say(assessment, "summary", "--json"), say(changed, "summary", "--json"));
	}
}
