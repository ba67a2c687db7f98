package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;

/** One person's answers, in from the command line: they never become the organisation's score, nor are they told (S1, S2). */
class LateAnswersTest {

	private static final String WOULD = "On 38 questions, 1 answer would replace 12 to 13.";

	@TempDir
	private Path folder;

	private Path client;
	private Path wipe;
	private String out;
	private String err;

	@BeforeEach
	void onePersonAnswersEverythingAgain() throws IOException {
		client = folder.resolve("client.assessment");
		assertEquals(0, run("sample", "--out", client.toString()), () -> err);
		wipe = Files.writeString(folder.resolve("wipe.csv"), "participant,session,question,round,answer\n" + sample().getSessions().stream()
				.flatMap(session -> session.getBallots().stream()).map(ballot -> ballot.getQuestion().getId()).distinct().sorted()
				.map(id -> "3,," + id + ",1,1\n").collect(Collectors.joining()));
	}

	private static Assessment sample() throws IOException {
		return DeckRegistry.platform().sample().orElseThrow().create();
	}

	private int run(String... arguments) {
		var written = new StringWriter();
		var complained = new StringWriter();
		int status = new OrgdeckCommandLine(new PrintWriter(written, true), new PrintWriter(complained, true)).run(arguments);
		out = written.toString();
		err = complained.toString();
		return status;
	}

	private JsonObject summary(Path file) {
		assertEquals(0, run("summary", file.toString(), "--json"), () -> err);
		return JsonParser.parseString(out).getAsJsonObject();
	}

	private double overall() {
		return summary(client).get("overall").getAsDouble();
	}

	@Test
	@DisplayName("S1: wipe.csv leaves the overall score at 2.8, and preview, import and check say what it would replace")
	void aLateSheetLeavesTheFiguresOfTheRoom() throws IOException {
		double before = overall();
		byte[] bytes = Files.readAllBytes(client);
		assertEquals(0, run("import", client.toString(), wipe.toString(), "--preview"), () -> err);
		assertTrue(err.contains(WOULD) && err.contains("--count") && err.contains("--into asked"), err);
		assertArrayEquals(bytes, Files.readAllBytes(client));
		assertEquals(0, run("import", client.toString(), wipe.toString()), () -> err);
		assertTrue(err.contains(WOULD), err);
		assertTrue(out.contains("38 new answers"), out);
		assertEquals(before, overall());
		assertEquals(2.8185, before, 1e-4);
		run("check", client.toString());
		assertTrue(out.contains(WOULD), out);
	}

	@Test
	@DisplayName("S1: --count lets them count, and the check says so")
	void somebodyLetsThemCount() {
		assertEquals(0, run("import", client.toString(), wipe.toString(), "--count"), () -> err);
		assertTrue(err.contains("On 38 questions, 1 answer replaces 12 to 13."), err);
		run("check", client.toString());
		assertTrue(out.contains("On 38 questions, 1 answer replaces 12 to 13."), out);
		JsonObject summary = summary(client);
		assertTrue(summary.get("overall").isJsonNull() && summary.get("withheld").getAsBoolean(), "one person's answers are withheld");
	}

	@Test
	@DisplayName("S1: --into adds them to the session that asked, to one by name, and refuses one that is not there")
	void somebodySaysWhereTheyBelong() throws IOException {
		assertEquals(1, run("import", client.toString(), wipe.toString(), "--into", "asked"), "participant 3 has answered differently");
		assertFalse(err.contains("would replace"), err);
		byte[] bytes = Files.readAllBytes(client);
		assertEquals(2, run("import", client.toString(), wipe.toString(), "--into", "Nowhere:2"));
		assertTrue(err.contains("s-readiness") && err.contains("Nowhere:2"), err);
		assertArrayEquals(bytes, Files.readAllBytes(client));
		Path one = Files.writeString(folder.resolve("one.csv"), "participant,question,answer\n5,KC1.1,3\n");
		assertEquals(0, run("import", client.toString(), one.toString(), "--into", "s-readiness:2"), () -> err);
		assertTrue(out.contains("1 new answers"), out);
		Assessment after = new AssessmentStore().read(client).content();
		assertEquals(1, after.getSessions().getFirst().getBallots().stream().filter(ballot -> ballot.getQuestion().getId().equals("KC1.1")
				&& ballot.getRound() == 2 && ballot.getVotes().of(5).isPresent()).count());
		assertEquals(3, after.getSessions().size());
	}

	@Test
	@DisplayName("S2: the summary of one person's answers tells none of them")
	void theSummaryAsksTheGuard() throws IOException {
		Assessment assessment = sample();
		assessment.getSessions().forEach(session -> session.getBallots()
				.forEach(ballot -> ballot.setVotes(ballot.getVotes().of(3).map(Votes::of).orElse(Votes.NONE))));
		Path one = folder.resolve("one.assessment");
		new AssessmentStore().write(assessment, one, new NullProgressMonitor());
		JsonObject summary = summary(one);
		assertTrue(summary.get("overall").isJsonNull() && summary.get("overallCapped").isJsonNull() && summary.get("votes").isJsonNull());
		assertTrue(summary.get("withheld").getAsBoolean());
		assertEquals(38, summary.getAsJsonArray("questions").size(), "what is withheld has been asked");
		assertEquals(38.0 / 103, summary.get("coverage").getAsDouble(), 1e-9);
		for (JsonElement question : summary.getAsJsonArray("questions")) {
			assertTrue(question.getAsJsonObject().get("withheld").getAsBoolean());
			for (String figure : new String[] { "median", "mean", "n", "q1", "q3", "agreement" }) {
				assertTrue(question.getAsJsonObject().get(figure).isJsonNull(), figure);
			}
		}
		for (JsonElement dimension : summary.getAsJsonArray("dimensions")) {
			assertTrue(dimension.getAsJsonObject().get("score").isJsonNull() && dimension.getAsJsonObject().get("withheld").getAsBoolean());
		}
		assertEquals(0, run("summary", one.toString()), () -> err);
		assertTrue(out.contains("Overall withheld") && out.contains("Not shown, to protect groups of fewer than 5 people."), out);
		run("check", one.toString());
		assertFalse(out.contains("scored"), out);
	}
}
