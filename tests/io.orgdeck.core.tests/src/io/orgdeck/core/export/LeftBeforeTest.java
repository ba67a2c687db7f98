package io.orgdeck.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.LeftFigures.Difference;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;

/** S8: what two exports tell together is said before the second one leaves. */
class LeftBeforeTest {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 3);

	@TempDir
	private Path folder;
	private String state;
	private final AssessmentBuilder town = new AssessmentBuilder();
	private RespondentGroup managers;
	private Ballot ballot;

	@BeforeEach
	void aTown() {
		state = System.getProperty("orgdeck.state");
		System.setProperty("orgdeck.state", folder.toString());
		town.dimension("Culture", 2);
		town.group("Staff", 14);
		managers = town.group("Managers", 7);
		var april = town.session("April", LocalDate.of(2026, 4, 23));
		ballot = town.ballot(april, "Culture.1", 1, 4, 4, 4, 3, 3, 3, 2, 2, 4, 4, 4, 4);
		ballot.setVotes(ballot.getVotes().with(new Vote(15, AssessmentBuilder.answer(2))).with(new Vote(16, AssessmentBuilder.answer(2)))
				.with(new Vote(17, AssessmentBuilder.answer(2))).with(new Vote(18, AssessmentBuilder.answer(2)))
				.with(new Vote(19, AssessmentBuilder.answer(2))));
		town.ballot(april, "Culture.2", 1, 4, 4, 4, 3, 3, 3, 2, 2, 4, 4, 4, 4);
	}

	@AfterEach
	void restore() {
		if (state == null) {
			System.clearProperty("orgdeck.state");
		} else {
			System.setProperty("orgdeck.state", state);
		}
	}

	private LeftFigures figures() {
		return LeftFigures.of(town.assessment, Edition.EVERYTHING);
	}

	private void vote(int participant, int level) {
		ballot.setVotes(ballot.getVotes().with(new Vote(participant, AssessmentBuilder.answer(level))));
	}

	private LeftBefore memory() {
		return new LeftBefore(town.assessment);
	}

	@Test
	void aLateVoterIsTold() {
		memory().remember(figures(), MAY);
		assertEquals(Optional.empty(), memory().warning(figures()), "the same figures tell nothing new");
		vote(13, 5);
		assertEquals("The answer of 1 person has come, gone or changed on 1 question since the export of 3 May 2026. "
				+ "Whoever has both exports can tell how they answered.", memory().warning(figures()).orElseThrow());
	}

	@Test
	void enoughLateVotersAreNotTold() {
		memory().remember(figures(), MAY);
		IntStream.rangeClosed(1, 8).forEach(person -> vote(person, 5));
		assertEquals(Optional.empty(), memory().warning(figures()));
	}

	@Test
	void aLateVoterOfASmallGroupIsToldAmongMany() {
		memory().remember(figures(), MAY);
		IntStream.rangeClosed(1, 8).forEach(person -> vote(person, 5));
		vote(20, 1);
		assertTrue(memory().warning(figures()).orElseThrow().startsWith("The answer of 1 person has"));
	}

	@Test
	void everyEarlierExportCounts() {
		memory().remember(figures(), MAY);
		IntStream.rangeClosed(1, 8).forEach(person -> vote(person, 5));
		memory().remember(figures(), MAY.plusDays(1));
		IntStream.rangeClosed(2, 8).forEach(person -> vote(person, person < 4 ? 4 : person < 7 ? 3 : 2));
		assertTrue(memory().warning(figures()).orElseThrow().contains("since the export of 3 May 2026"), "1 person since the first");
	}

	/** Two exports of any kind: what an attacker finds by subtracting is never less than what was told. */
	@Test
	void subtractionFindsNothingThatWasNotTold() {
		var random = new Random(30);
		int told = 0;
		for (int run = 0; run < 2_000; run++) {
			LeftFigures before = figures();
			for (int i = 0; i <= random.nextInt(12); i++) {
				vote(1 + random.nextInt(21), 1 + random.nextInt(5));
			}
			LeftFigures now = figures();
			int smallest = smallest(before, now);
			Optional<Difference> difference = now.since(before);
			told += difference.isPresent() ? 1 : 0;
			assertTrue(smallest >= 5 || difference.isPresent() && difference.get().people() <= smallest, "run " + run);
		}
		assertTrue(told > 100, "There is something to attack.");
	}

	/** The smallest number of people that come, go or move in any figure that both exports show. */
	private static int smallest(LeftFigures before, LeftFigures now) {
		return now.counts().keySet().stream().filter(before.counts()::containsKey).mapToInt(key -> {
			int come = 0;
			int gone = 0;
			for (int level = 0; level < now.counts().get(key).size(); level++) {
				int change = now.counts().get(key).get(level) - before.counts().get(key).get(level);
				come += Math.max(0, change);
				gone += Math.max(0, -change);
			}
			return Math.max(come, gone);
		}).filter(people -> people > 0).min().orElse(5);
	}

	@Test
	void theMemoryTellsNothingByItself() throws IOException {
		memory().remember(figures(), MAY);
		Path file;
		try (var files = Files.list(folder.resolve("left"))) {
			file = files.findFirst().orElseThrow();
		}
		String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) + file;
		assertFalse(bytes.contains("2026") || bytes.contains("Culture") || bytes.contains(town.assessment.getId()), bytes);
		Files.write(file, new byte[] { 1, 2, 3 });
		assertEquals(Optional.empty(), memory().warning(figures()), "a file that cannot be read is one that is not there");
		memory().remember(figures(), MAY);
		vote(13, 5);
		assertTrue(memory().warning(figures()).isPresent());
		town.assessment.setId("another");
		assertEquals(Optional.empty(), memory().warning(figures()), "another assessment");
		assertEquals(7, town.assessment.getParticipants().stream().filter(person -> person.getGroup() == managers).count());
	}
}
