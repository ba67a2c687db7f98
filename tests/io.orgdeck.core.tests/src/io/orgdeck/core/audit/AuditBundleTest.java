package io.orgdeck.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.AuditCheck.Verdict;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.AskedVotes;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;

@DisplayName("A bundle: every figure comes out again, every change is found, nothing withheld is in it")
@ExtendWith(OwnState.class)
class AuditBundleTest {

	private static final Edition WHOLE = new Edition(Audience.BOARD, Part.WHOLE, Optional.empty());
	private static final Edition OPEN = new Edition(Audience.BOARD, Part.PUBLIC, Optional.empty());
	private static final int TOWNS = 40;
	private static final int MUTATIONS = 1_000;

	@TempDir
	private Path folder;

	private static AuditBundle bundle(Assessment town, Edition edition, Path... files) throws IOException {
		return AuditBundle.make(town, edition, List.of(files), SigningKey.findOrMake());
	}

	@Test
	void everyFigureComesOutAgain() throws IOException {
		var random = new Random(21);
		int figures = 0;
		int withheld = 0;
		int conditions = 0;
		for (int run = 0; run < TOWNS; run++) {
			AuditBundle bundle = bundle(RandomTown.of(random), run % 2 == 0 ? WHOLE : OPEN);
			AuditCheck check = AuditCheck.of(bundle, List.of());
			String town = "town " + run;
			assertEquals(List.of(), check.figures().stream()
					.filter(one -> one.verdict() == Verdict.DIFFERENT || one.verdict() == Verdict.NOT_VERIFIED).toList(), town);
			assertEquals(List.of(), check.problems(), town);
			conditions += bundle.inputs().split("\"onlyIf\"", -1).length - 1;
			figures += check.figures().size();
			withheld += bundle.figures().stream().filter(Figure::isWithheld).count();
		}
		assertTrue(conditions > 5, "Some questions depend on others: " + conditions);
		assertTrue(figures > 3_000, "There is something to compute: " + figures);
		assertTrue(withheld > 300, "Something is withheld: " + withheld);
	}

	@Test
	void theSecondProgramComputesTheSame() throws IOException, InterruptedException {
		assumeTrue(hasPython(), "Skipped: the second program wants python3.");
		var random = new Random(22);
		Files.write(folder.resolve("check_figures.py"), resource("check_figures.py"));
		var command = new ArrayList<>(List.of("python3", "-c",
				"import sys; from check_figures import main; sys.exit(max([main([one]) for one in sys.argv[1:]]))"));
		for (int run = 0; run < TOWNS; run++) {
			Path file = folder.resolve(run + ".audit");
			bundle(RandomTown.of(random), run % 2 == 0 ? WHOLE : OPEN).write(file, false);
			command.add(file.toString());
		}
		Path said = folder.resolve("said.txt");
		int status = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start()
				.waitFor();
		String words = Files.readString(said);
		assertEquals(0, status, words);
		assertEquals(TOWNS, words.lines().filter(line -> line.endsWith(" 0 different, 0 not verified")).count(), words);
	}

	private static boolean hasPython() throws InterruptedException {
		try {
			return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = AuditBundle.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		Path paper = Files.writeString(folder.resolve("paper.docx"), "a paper");
		assertEquals(bundle(RandomTown.of(new Random(5)), WHOLE, paper), bundle(RandomTown.of(new Random(5)), WHOLE, paper));
	}

	@Test
	void everyChangeOfABundleIsFound() throws IOException {
		var random = new Random(23);
		Path file = folder.resolve("town.audit");
		bundle(RandomTown.of(random), WHOLE).write(file, false);
		byte[] sound = Files.readAllBytes(file);
		AuditBundle.read(file);
		for (int run = 0; run < MUTATIONS; run++) {
			byte[] changed = mutated(sound, random);
			Files.write(file, changed);
			String what = "run " + run;
			IOException told = assertThrows(IOException.class, () -> AuditBundle.read(file), what);
			assertTrue(told.getMessage().contains("town.audit"), told.getMessage());
		}
	}

	/** A bit turned, a byte taken out or put in, the end cut off, or two lines exchanged. */
	static byte[] mutated(byte[] sound, Random random) {
		int at = random.nextInt(sound.length);
		var text = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
		switch (random.nextInt(5)) {
			case 0 -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
			case 1 -> text.deleteCharAt(at);
			case 2 -> text.insert(at, (char) (32 + random.nextInt(90)));
			case 3 -> text.setLength(at);
			default -> {
				int digit = at;
				while (!Character.isDigit(text.charAt(digit))) {
					digit = (digit + 1) % text.length();
				}
				text.setCharAt(digit, text.charAt(digit) == '9' ? '0' : (char) (text.charAt(digit) + 1));
			}
		}
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void everyChangeOfAPaperIsFound() throws IOException {
		var random = new Random(24);
		byte[] sound = new byte[20_000];
		random.nextBytes(sound);
		Path paper = Files.write(folder.resolve("paper.docx"), sound);
		AuditBundle bundle = bundle(RandomTown.of(random), WHOLE, paper);
		assertEquals(1, AuditCheck.of(bundle, List.of(paper)).files());
		for (int run = 0; run < MUTATIONS; run++) {
			Files.write(paper, mutated(sound, random));
			AuditCheck check = AuditCheck.of(bundle, List.of(paper));
			assertFalse(check.isSound());
			assertTrue(check.problems().getFirst().contains("paper.docx"), check.problems().toString());
		}
	}

	@Test
	void aFileOfAnotherNameIsNotVerified() throws IOException {
		Path paper = Files.writeString(folder.resolve("paper.docx"), "a paper");
		Path other = Files.writeString(folder.resolve("other.docx"), "a paper");
		AuditCheck check = AuditCheck.of(bundle(RandomTown.of(new Random(6)), WHOLE, paper), List.of(other));
		assertEquals(List.of("other.docx is not among the files of the bundle, so it is not verified."), check.problems());
	}

	@Test
	@DisplayName("S8: what is withheld can be changed at will, and no byte of the bundle changes")
	void nothingWithheldIsInABundle() throws IOException {
		var random = new Random(25);
		int withheld = 0;
		for (int run = 0; run < TOWNS; run++) {
			Assessment town = RandomTown.of(random);
			String before = bundle(town, OPEN).toString();
			var guard = DisclosureGuard.forPublicExport(town);
			for (var session : town.getSessions()) {
				for (var ballot : session.getBallots()) {
					if (guard.whole().question(ballot.getQuestion()).isSuppressed()) {
						ballot.setVotes(ballot.getVotes().with(turned(AskedVotes.of(town).counting(ballot))));
						withheld++;
					}
				}
			}
			assertEquals(before, bundle(town, OPEN).toString());
		}
		assertTrue(withheld > 50, "There is something to attack: " + withheld);
	}

	/** Everybody answers as the next one did; of those who were asked, so that as many know an answer as before. */
	private static Votes turned(Votes votes) {
		List<Vote> all = votes.stream().toList();
		return Votes.of(IntStream.range(0, all.size())
				.mapToObj(i -> new Vote(all.get(i).participant(), all.get((i + 1) % all.size()).answer())).toList());
	}

	@Test
	void aKeyThatIsMadeOnceStays() throws IOException {
		byte[] words = "words".getBytes(StandardCharsets.UTF_8);
		SigningKey key = SigningKey.findOrMake();
		assertEquals(key.key(), SigningKey.find().orElseThrow().key());
		assertTrue(SigningKey.isSigned(words, key.key(), SigningKey.find().orElseThrow().sign(words)));
		assertFalse(SigningKey.isSigned("other".getBytes(StandardCharsets.UTF_8), key.key(), key.sign(words)));
	}
}
