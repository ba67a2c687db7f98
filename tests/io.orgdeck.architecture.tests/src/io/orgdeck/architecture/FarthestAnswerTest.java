package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Question;

/** ROBUSTNESS 49: of a number that one person answered, no exporter writes a byte, however far from the others it is. */
class FarthestAnswerTest {

	private static Assessment client(String farthest) throws IOException {
		Assessment riverside = DeckRegistry.platform().sample().orElseThrow().create();
		Ballot ballot = riverside.getSessions().getFirst().getBallots().getFirst();
		Question question = ballot.getQuestion();
		question.setText("How many days did you spend on learning?");
		AskedAs.NUMBER.putInto(question);
		question.setUnit("days");
		riverside.getSessions().forEach(session -> session.getBallots().removeIf(one -> one.getQuestion() == question && one != ballot));
		var votes = new ArrayList<Vote>();
		for (Participant person : riverside.getParticipants()) {
			votes.add(new Vote(person.getNumber(), new Answer.Given(votes.isEmpty() ? farthest : String.valueOf(votes.size()))));
		}
		ballot.setVotes(Votes.of(votes));
		ballot.setLog(null);
		assertTrue(Decks.asked(riverside.getDeck()).contains(question) && votes.size() >= 10);
		return riverside;
	}

	@Test
	@DisplayName("Every exporter, with every choice, writes the same whether one of fourteen people answered 40 or 471147 days")
	void noByteDependsOnIt(@TempDir Path folder) throws IOException {
		Map<String, byte[]> near = new EveryOutput(Files.createDirectory(folder.resolve("a")), client("40")).exported();
		Map<String, byte[]> far = new EveryOutput(Files.createDirectory(folder.resolve("b")), client("471147")).exported();
		assertEquals(near.keySet(), far.keySet());
		assertEquals(List.of(), near.keySet().stream().filter(name -> !Arrays.equals(near.get(name), far.get(name))).toList());
		for (String format : List.of("board-paper{}", "slides{}", "workbook{}")) {
			assertTrue(near.entrySet().stream().filter(entry -> entry.getKey().startsWith(format))
					.anyMatch(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).contains("10 days or more")), format);
		}
	}
}
