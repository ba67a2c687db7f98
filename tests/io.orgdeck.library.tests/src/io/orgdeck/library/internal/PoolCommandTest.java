package io.orgdeck.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.samples.RandomPool;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("orgdeck pool, as somebody uses it who has no window")
class PoolCommandTest {

	@TempDir
	private Path folder;

	private String out;

	private int run(String... arguments) {
		var written = new StringWriter();
		int status = new CommandLine(new PoolCommand()).setOut(new PrintWriter(written, true)).setErr(new PrintWriter(written, true))
				.setExecutionExceptionHandler((failure, line, result) -> {
					line.getErr().println(failure.getMessage());
					return failure instanceof StoreException ? 3 : 70;
				}).execute(arguments);
		out = written.toString();
		return status;
	}

	@Test
	@DisplayName("What an organisation would give is said before anything is written; of eight people there is nothing to give")
	void eightPeopleGiveNothing() throws IOException {
		Path file = folder.resolve("millbrook.assessment");
		new SmallAssessment().writeTo(file);
		assertEquals(3, run("contribute", file.toString(), "--kind", "council", "--out", folder.resolve("x.contribution").toString()));
		assertTrue(out.contains("Kind: council. Size: not said.") && out.contains("No question has the 10 votes"), out);
		assertFalse(Files.exists(folder.resolve("x.contribution")));
	}

	@Test
	@DisplayName("Contributions go in, figures come out, and an assessment stands beside them")
	void fromContributionsToFigures() throws IOException {
		Path pool = Files.createDirectory(folder.resolve("pool"));
		assertEquals(1, run("report", pool.toString()));
		assertTrue(out.startsWith("Nothing has been published yet."), out);
		var arguments = new ArrayList<>(List.of("add", pool.toString()));
		for (Contribution one : RandomPool.contributions(new Random(71), 9)) {
			Path file = folder.resolve(one.organisation().substring(60) + ContributionFile.ENDING);
			ContributionFile.sign(one, SigningKey.findOrMake()).write(file, false);
			arguments.add(file.toString());
		}
		assertEquals(0, run(arguments.toArray(String[]::new)));
		assertEquals(9, out.lines().filter(line -> line.startsWith("added: ")).count(), out);
		assertEquals(0, run("publish", pool.toString()));
		assertTrue(out.startsWith("Published as number 1: "), out);
		assertEquals(3, run("publish", pool.toString()));
		assertTrue(out.startsWith("Nothing can be published yet that was not"), out);
		Path file = folder.resolve("millbrook.assessment");
		new SmallAssessment().writeTo(file);
		assertEquals(0, run("report", pool.toString(), "--beside", file.toString()));
		assertTrue(out.startsWith("9 organisations, publication 1 of "), out);
		assertNull(new AssessmentStore().read(file).content().getBenchmark());
		assertEquals(0, run("report", pool.toString(), "--beside", file.toString(), "--keep"));
		assertTrue(new AssessmentStore().read(file).content().getBenchmark().contains("\"number\":1,"), out);
		assertEquals(0, run("report", pool.toString(), "--json"));
		assertTrue(out.startsWith("{\"format\":\"orgdeck-pool-1\",\"number\":1,"), out);
		assertEquals(1, run("withdraw", pool.toString(), "nobody"));
		assertEquals(0, run("withdraw", pool.toString(), "0".repeat(64)));
	}

	@Test
	@DisplayName("12: of several files none goes in when one is no contribution")
	void allOrNone() throws IOException {
		Path pool = Files.createDirectory(folder.resolve("pool"));
		Path good = folder.resolve("good.contribution");
		ContributionFile.sign(RandomPool.contribution(new Random(72), 1), SigningKey.findOrMake()).write(good, false);
		Path bad = Files.writeString(folder.resolve("bad.contribution"), "{}");
		assertEquals(3, run("add", pool.toString(), good.toString(), bad.toString()));
		assertTrue(out.contains("bad.contribution is not a contribution."), out);
		try (var files = Files.list(pool)) {
			assertEquals(0, files.count());
		}
	}
}
