package io.orgdeck.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.samples.SmallAssessment;

/** The page that anybody opens in a browser, in a browser. Without Chromium it is skipped and says so. */
@DisplayName("The check page computes every figure, finds every change, and knows whose vote counts")
@ExtendWith(OwnState.class)
class CheckPageTest {

	private static final Edition WHOLE = new Edition(Audience.BOARD, Part.WHOLE, Optional.empty());
	private static final int TOWNS = 10;
	/** Of bundle, paper and log each. Set higher for a longer run. */
	private static final int MUTATIONS = Integer.getInteger("orgdeck.mutations.page", 20);

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;
	private final Random random = new Random(68);
	private Chromium browser;

	@BeforeEach
	void open() throws Exception {
		Path page = folder.resolve("check-figures.html");
		try (InputStream in = AuditBundle.class.getResourceAsStream("check-figures.html")) {
			Files.copy(in, page);
		}
		Optional<Chromium> found = Chromium.on(page, folder.resolve("profile"));
		assumeTrue(found.isPresent(), "Skipped: the page wants Chromium.");
		browser = found.get();
	}

	@AfterEach
	void close() {
		if (browser != null) {
			browser.close();
		}
	}

	private static byte[] bytes(AuditBundle bundle) {
		return (bundle.inputs() + '\n' + bundle.list() + '\n' + bundle.signature() + '\n').getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void everyFigureComesOutAgainAlsoInTrees() throws Exception {
		int trees = 0;
		for (int town = 0; town < TOWNS; town++) {
			AuditBundle bundle = AuditBundle.make(RandomTown.of(random), WHOLE, List.of(), SigningKey.findOrMake());
			trees += bundle.inputs().contains("\"partOf\"") ? 1 : 0;
			String said = browser.check(bytes(bundle), Map.of());
			assertTrue(said.contains(" 0 different, 0 not verified."), said);
			assertTrue(said.contains(AuditBundle.objects(AuditBundle.json(bundle.list()), "figures").size() + " figures were computed"),
					said);
		}
		assertTrue(trees > 2, "trees: " + trees);
	}

	@Test
	void everyChangeOfBundleAndPaperIsFound() throws Exception {
		byte[] paper = new byte[3_000];
		random.nextBytes(paper);
		Path file = Files.write(folder.resolve("paper.pdf"), paper);
		byte[] bundle = bytes(AuditBundle.make(RandomTown.of(random), WHOLE, List.of(file), SigningKey.findOrMake()));
		assertTrue(browser.check(bundle, Map.of("paper.pdf", paper)).contains("paper.pdf is as it was signed."));
		int found = 0;
		for (int run = 0; run < MUTATIONS; run++) {
			String said = browser.check(AuditBundleTest.mutated(bundle, random), Map.of());
			found += said.startsWith("No. ") ? 1 : 0;
			said = browser.check(bundle, Map.of("paper.pdf", AuditBundleTest.mutated(paper, random)));
			found += said.contains("paper.pdf has been changed since it was signed.") ? 1 : 0;
		}
		assertEquals(2 * MUTATIONS, found);
	}

	/** Somebody who has the key changes the log and signs anew: the chain tells. */
	@Test
	void aVoteIsFoundByItsCodeAndEveryChangeOfTheLogToo() throws Exception {
		var small = new SmallAssessment();
		var document = small.document();
		BallotBox box = BallotBox.of(document, new SessionEdits(document).add(), Clock.systemUTC());
		box.open(small.question(2), 1);
		for (int person = 1; person <= 6; person++) {
			box.cast(box.state().orElseThrow().id(), new Cast("form-" + random.nextLong() + random.nextLong(), "phones", person,
					Optional.of(SmallAssessment.level(1 + person % 5)), Optional.empty()));
		}
		String code = box.code(4).orElseThrow();
		box.close();
		AuditBundle bundle = AuditBundle.make(document.content(), WHOLE, List.of(), SigningKey.findOrMake());
		assertTrue(browser.check(bytes(bundle), Map.of()).contains("The logs of votes on 1 questions are as they were written."));
		assertTrue(vote(code.toLowerCase(Locale.ROOT)).endsWith("counted, as it came in."), vote(code));
		assertEquals("No vote has this code here.", vote("0000-0000"));
		int found = 0;
		for (int run = 0; run < MUTATIONS; run++) {
			String said = browser.check(bytes(withOtherLog(bundle)), Map.of());
			found += said.contains("is not as it was written.") ? 1 : 0;
		}
		assertEquals(MUTATIONS, found);
	}

	private String vote(String code) throws Exception {
		return browser.evaluate("(() => { const field = document.getElementById('code'); field.value = '" + code
				+ "'; field.dispatchEvent(new Event('input')); return document.getElementById('vote').textContent; })()");
	}

	private AuditBundle withOtherLog(AuditBundle bundle) throws IOException {
		JsonObject inputs = AuditBundle.json(bundle.inputs());
		JsonObject log = AuditBundle.objects(inputs, "questions").stream().filter(one -> one.has("log")).findFirst().orElseThrow()
				.getAsJsonObject("log");
		var lines = log.getAsJsonArray("lines");
		int at = random.nextInt(lines.size());
		switch (random.nextInt(3)) {
			case 0 -> lines.remove(at);
			case 1 -> lines.add(lines.get(at));
			default -> {
				String text = lines.get(at).getAsJsonArray().get(0).getAsString();
				int letter = random.nextInt(text.length());
				char other = text.charAt(letter) == '7' ? '8' : '7';
				lines.get(at).getAsJsonArray().set(0, new JsonPrimitive(
						text.substring(0, letter) + other + text.substring(letter + 1)));
			}
		}
		String line = inputs.toString();
		JsonObject list = JsonParser.parseString(bundle.list()).getAsJsonObject();
		list.addProperty("inputs", Sha256.of(line));
		SigningKey key = SigningKey.findOrMake();
		String signature = key.sign((line + '\n' + list + '\n').getBytes(StandardCharsets.UTF_8));
		return new AuditBundle(line, list.toString(),
				"{\"algorithm\":\"Ed25519\",\"key\":\"" + key.key() + "\",\"signature\":\"" + signature + "\"}");
	}
}
