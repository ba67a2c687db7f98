package io.orgdeck.core.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.pool.Contribution.Facts;
import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.samples.RandomPool;

@DisplayName("A pool: guarded contributions, figures of five organisations at least, and nothing that follows from two states of it")
@ExtendWith(OwnState.class)
class PoolTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
	private static final Facts COUNCIL = new Facts("Council", "1,000 people", "North");

	@TempDir
	private Path folder;

	private static Assessment town(Random random) {
		var town = new AssessmentBuilder();
		town.dimension("A", 3);
		town.dimension("B", 2);
		town.group("Staff", 4 + random.nextInt(14));
		town.group("Managers", 2 + random.nextInt(12));
		var session = town.session("May", LocalDate.of(2026, 5, 4));
		for (String question : List.of("A.1", "A.2", "A.3", "B.1", "B.2")) {
			if (random.nextInt(5) > 0) {
				int answers = random.nextInt(town.assessment.getParticipants().size() + 1);
				town.ballot(session, question, 1, random.ints(answers, 0, 6).toArray());
			}
		}
		return town.assessment;
	}

	@Test
	@DisplayName("S8: a contribution holds what may be published, and what is withheld can be changed at will")
	void whatIsWithheldIsInNoContribution() throws IOException {
		var random = new Random(191);
		int shown = 0;
		int withheld = 0;
		for (int run = 0; run < 60; run++) {
			Assessment town = town(random);
			Contribution contribution = Contribution.of(town, COUNCIL);
			var guard = DisclosureGuard.forPublicExport(town);
			for (var session : town.getSessions()) {
				for (var ballot : session.getBallots()) {
					if (guard.whole().question(ballot.getQuestion()).isSuppressed()) {
						ballot.setVotes(turned(ballot.getVotes()));
						withheld++;
					}
				}
			}
			assertEquals(contribution, Contribution.of(town, COUNCIL));
			for (Item item : contribution.questions()) {
				var score = guard.whole().shown().questions().stream().filter(one -> one.question().getId().equals(item.lineage()))
						.findFirst()
						.orElseThrow();
				assertEquals(Summary.of(score.distribution()).median(), item.median());
				assertTrue(item.n() >= 10, item.toString());
				shown++;
			}
		}
		assertTrue(shown > 50 && withheld > 20, shown + " shown, " + withheld + " withheld");
	}

	/** Everybody answers as the next one did. */
	private static Votes turned(Votes votes) {
		List<Vote> all = votes.stream().toList();
		return Votes.of(IntStream.range(0, all.size())
				.mapToObj(i -> new Vote(all.get(i).participant(), all.get((i + 1) % all.size()).answer())).toList());
	}

	@Test
	@DisplayName("12: figures of fewer than five, or none that quartiles could be, are not read")
	void hostileReleases() throws IOException {
		var release = new Release(1, DAY, 9, Map.of("Council", 6),
				List.of(new Release.OfQuestion("A.1", List.of(1.0, 2.0), new Spread(7, 1, 1.5, 2))), new TreeMap<>());
		String json = release.json();
		assertEquals(release, Release.parse(json));
		for (String hostile : List.of(json.replace(":9,", ":4,"), json.replace(":7,", ":1,"), json.replace(":6}", ":2}"),
				json.replace("1.5", "7"), json.replace("1.5", "NaN"), json.replace("Council", "Council\u202e"), json.substring(1), "[]",
				"")) {
			assertThrows(StoreException.class, () -> Release.parse(hostile), hostile);
		}
	}

	@Test
	@DisplayName("A contribution is the same file each time, reads as it was written, and every changed byte is found")
	void aChangedContributionIsRefused() throws IOException {
		var random = new Random(192);
		ContributionFile file = ContributionFile.sign(RandomPool.contribution(random, 1), SigningKey.findOrMake());
		Path path = folder.resolve("town" + ContributionFile.ENDING);
		file.write(path, false);
		assertEquals(file, ContributionFile.read(path));
		assertEquals(file.text(), ContributionFile.sign(file.contribution(), SigningKey.findOrMake()).text());
		byte[] whole = Files.readAllBytes(path);
		for (int run = 0; run < 1_000; run++) {
			byte[] changed = whole.clone();
			changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
			Files.write(path, changed);
			String sentence = assertThrows(StoreException.class, () -> ContributionFile.read(path)).getMessage();
			assertTrue(sentence.contains("town.contribution"), sentence);
		}
	}

	@Test
	@DisplayName("12, 42: whoever signs nonsense is refused in a sentence that names it")
	void hostileContributionsAreRefused() throws IOException {
		String good = ContributionFile.sign(RandomPool.contribution(new Random(193), 1), SigningKey.findOrMake()).content();
		ContributionFile.parse(signed(good), "good");
		String few = good.replaceFirst("\"votes\":\\[\\d+(,\\d+)*]", "\"votes\":[1,1,1,1,1]");
		for (String bad : List.of(few, good.replaceFirst("\"votes\":\\[\\d+", "\"votes\":[-1"),
				good.replaceFirst("\"votes\":\\[\\d+", "\"votes\":[99999999999"), good.replaceFirst("\"votes\":\\[\\d+", "\"votes\":[12.5"),
				good.replaceFirst("\"weight\":[0-9.]+", "\"weight\":-1"), good.replaceFirst("\"weight\":[0-9.]+", "\"weight\":1e999"),
				good.replaceFirst("\"levels\":\\[1,2", "\"levels\":[2,1"), good.replaceFirst("\"threshold\":10", "\"threshold\":1"),
				good.replaceFirst("\"threshold\":10", "\"threshold\":10,\"comment\":\"what Jane said\""),
				good.replaceFirst("\"kind\":\"[^\"]*\"", "\"kind\":\"\\\\u202egnp\""),
				good.replaceFirst("\"kind\":\"[^\"]*\"", "\"kind\":\"" + "x".repeat(200) + '"'),
				good.replaceFirst("\"organisation\":\"[0-9a-f]+", "\"organisation\":\"../../etc"),
				good.replace("\"q2\"", "\"q1\""), good.replaceFirst("\"dimension\":\"d1\"", "\"dimension\":\"no such\""),
				good.replaceFirst("\"asked\":\"[^\"]*\"", "\"asked\":\"yesterday\""), good.replaceFirst("\\{", "{ "),
				"{\"format\":\"orgdeck-contribution-1\"," + "\"a\":[".repeat(20_000), "{\"format\":\"orgdeck-contribution-1\",}")) {
			String sentence = assertThrows(StoreException.class, () -> ContributionFile.parse(signed(bad), "town.contribution"), bad)
					.getMessage();
			assertTrue(sentence.startsWith("town.contribution") && !sentence.contains("Exception"), sentence);
		}
		String newer = good.replace("orgdeck-contribution-1", "orgdeck-contribution-2");
		assertTrue(assertThrows(StoreException.class, () -> ContributionFile.parse(signed(newer), "x")).getMessage()
				.contains("newer version"));
	}

	private static String signed(String content) throws IOException {
		SigningKey key = SigningKey.findOrMake();
		return content + "\n{\"algorithm\":\"Ed25519\",\"key\":\"" + key.key() + "\",\"signature\":\""
				+ key.sign((content + '\n').getBytes(StandardCharsets.UTF_8)) + "\"}\n";
	}

	@Test
	@DisplayName("The figures of a pool are what somebody else computes from the single votes, whatever order they come in")
	void figuresAreThoseOfASecondProgram() throws IOException {
		var random = new Random(194);
		for (int run = 0; run < 30; run++) {
			List<Contribution> all = new ArrayList<>(RandomPool.contributions(random, 5 + random.nextInt(25)));
			Release release = Publication.next(all, List.of(), DAY).release();
			Map<List<Object>, List<Double>> medians = new HashMap<>();
			for (Contribution one : all) {
				for (Item item : one.questions()) {
					double[] votes = IntStream.range(0, item.levels().size())
							.mapToObj(level -> Collections.nCopies(item.votes().get(level), level)).flatMap(List::stream)
							.mapToDouble(Integer::doubleValue).sorted().toArray();
					double place = (votes[(votes.length - 1) / 2] + votes[votes.length / 2]) / 2;
					double below = item.levels().get((int) place);
					double above = item.levels().get((int) Math.ceil(place));
					medians.computeIfAbsent(List.of(item.lineage(), item.levels()), any -> new ArrayList<>()).add((below + above) / 2);
				}
			}
			medians.values().removeIf(values -> values.size() < 5);
			assertEquals(medians.size(), release.questions().size());
			medians.forEach((subject, values) -> {
				@SuppressWarnings("unchecked")
				Spread spread = release.question((String) subject.get(0), (List<Double>) subject.get(1)).orElseThrow();
				double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
				assertEquals(sorted.length, spread.organisations());
				assertEquals((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2, spread.median(), 1e-12);
				assertEquals(type7(sorted, 0.25), spread.q1(), 1e-12);
				assertEquals(type7(sorted, 0.75), spread.q3(), 1e-12);
			});
			Collections.shuffle(all, random);
			assertEquals(release.json(), Publication.next(all, List.of(), DAY).release().json());
			assertEquals(release, Release.parse(release.json(), 1));
		}
	}

	/** Hyndman and Fan's seventh, with positions counted from 1. */
	private static double type7(double[] sorted, double p) {
		double position = 1 + (sorted.length - 1) * p;
		int below = (int) position;
		double rest = position - below;
		return rest == 0 ? sorted[below - 1] : (1 - rest) * sorted[below - 1] + rest * sorted[below];
	}

	@Test
	void aDimensionIsComparedOnWhatIsShared() throws IOException {
		var random = new Random(195);
		List<Contribution> all = RandomPool.contributions(random, 12);
		Release release = Publication.next(all, List.of(), DAY).release();
		Spread spread = release.dimension("d1").orElseThrow();
		assertTrue(spread.organisations() >= 5 && 0 <= spread.q1() && spread.q1() <= spread.median() && spread.q3() <= 1,
				spread.toString());
		assertFalse(release.dimension("no such").isPresent());
	}

	@Test
	@DisplayName("Below five organisations nothing is published")
	void fewAreNotPublished() {
		List<Contribution> all = RandomPool.contributions(new Random(196), 4);
		assertEquals("The pool holds 4 contributions; figures are published from 5 organisations on. Wait for more, then publish again.",
				assertThrows(StoreException.class, () -> Publication.next(all, List.of(), DAY)).getMessage());
	}

	@Test
	@DisplayName("Between any two figures on the same thing lie no organisation or five at least, however a pool comes and goes")
	void twoStatesTellNothing() throws IOException {
		var random = new Random(197);
		for (int run = 0; run < 6; run++) {
			Map<Integer, Contribution> pool = new HashMap<>();
			List<Publication> published = new ArrayList<>();
			int refused = 0;
			for (int step = 0; step < 40; step++) {
				int organisation = random.nextInt(16);
				if (random.nextInt(4) == 0) {
					pool.remove(organisation);
				} else {
					pool.put(organisation, RandomPool.contribution(random, organisation));
				}
				try {
					Publication next = Publication.next(pool.values(), published, DAY);
					published.add(Publication.parse(next.release().json(), next.basisJson(), 1));
					assertEquals(next, published.getLast());
				} catch (StoreException e) {
					refused++;
				}
			}
			assertTrue(published.size() > 2 && refused > 10, published.size() + " published, " + refused + " refused");
			for (Publication one : published) {
				for (Publication other : published) {
					one.basis().forEach((subject, prints) -> {
						if (other.basis().containsKey(subject)) {
							var changed = new HashSet<String>();
							prints.forEach((who, print) -> {
								if (!print.equals(other.basis().get(subject).get(who))) {
									changed.add(who);
								}
							});
							other.basis().get(subject).keySet().stream().filter(who -> !prints.containsKey(who)).forEach(changed::add);
							assertTrue(changed.isEmpty() || changed.size() >= 5, subject + " tells of " + changed.size());
						}
					});
				}
			}
		}
	}

	@Test
	@DisplayName("Who was one of a few to join cannot be found by comparing before and after")
	void oneThatJoinsChangesNothing() throws IOException {
		var random = new Random(198);
		List<Contribution> all = RandomPool.contributions(random, 14);
		Publication first = Publication.next(all.subList(0, 9), List.of(), DAY);
		assertTrue(assertThrows(StoreException.class, () -> Publication.next(all.subList(0, 10), List.of(first), DAY)).getMessage()
				.startsWith("Nothing can be published yet that was not"));
		assertTrue(Publication.next(all, List.of(first), DAY).release().questions().stream()
				.anyMatch(question -> question.spread().organisations() > 8));
	}

	@Test
	@DisplayName("Kinds are told only where five organisations are of one")
	void kindsOfAFewAreNotTold() throws IOException {
		var random = new Random(199);
		for (int run = 0; run < 20; run++) {
			Release release = Publication.next(RandomPool.contributions(random, 18), List.of(), DAY).release();
			assertTrue(release.kinds().values().stream().allMatch(count -> count >= 5), release.kinds().toString());
			assertFalse(release.kinds().containsKey(""));
		}
	}
}
