package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.cli.OrgdeckCommandLine;
import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.library.Library;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Question;

/**
 * One attacker with all that ever leaves: every exporter with every choice it has, so all editions and parts with their traces and themes,
 * audit bundles of both thresholds, the contribution to a pool, what a library lists, and the commands; before and after others
 * have voted. Instead of one way to put figures together all are tried at once: there is a second world in which what is withheld
 * is different, and if any combination of outputs told anything of it, some byte would differ.
 */
class WithheldFromEveryOutputTest {

	private static final int IN_SMALL_GROUP = 3;
	private static final int FEW = 3;
	private static final int QUESTIONS_OF_FEW = 3;

	@TempDir
	private Path folder;
	private final List<Ballot> ofFew = new ArrayList<>();
	private Assessment town;
	private Assessment other;
	private int cells;

	@BeforeEach
	void makeTwoWorlds() throws IOException {
		SigningKey.findOrMake();
		town = DeckRegistry.platform().sample().orElseThrow().create();
		RespondentGroup cleaners = group("Cleaners");
		RespondentGroup drivers = group("Drivers");
		var people = town.getParticipants();
		for (int i = 0; i < people.size(); i++) {
			people.get(i).setGroup(i < IN_SMALL_GROUP ? cleaners : i < 2 * IN_SMALL_GROUP ? drivers : town.getGroups().getFirst());
		}
		List<Ballot> ballots = ballots(town).toList();
		List<Question> questions = ballots.stream().map(Ballot::getQuestion).distinct().limit(QUESTIONS_OF_FEW).toList();
		ballots.stream().filter(ballot -> questions.contains(ballot.getQuestion())).forEach(ballot -> {
			ballot.setVotes(Votes.of(ballot.getVotes().stream().limit(FEW).toList()));
			ofFew.add(ballot);
		});
		other = EcoreUtil.copy(town);
		var guard = DisclosureGuard.of(town);
		assertTrue(ofFew.stream().allMatch(ballot -> guard.whole().question(ballot.getQuestion()).isSuppressed()));
		cells = QUESTIONS_OF_FEW;
		List<Ballot> others = ballots(other).toList();
		for (int i = 0; i < ballots.size(); i++) {
			if (ofFew.contains(ballots.get(i))) {
				others.get(i).setVotes(otherLevels(others.get(i).getVotes(), others.get(i)));
			} else {
				for (int person = 0; person < IN_SMALL_GROUP; person++) {
					exchange(others.get(i), people.get(person).getNumber(), people.get(person + IN_SMALL_GROUP).getNumber());
				}
				cells += 2;
			}
		}
		assertFalse(EcoreUtil.equals(town, other));
		assertTrue(cells > 40, "There is something to attack: " + cells);
	}

	@AfterEach
	void forgetKey() throws IOException {
		Files.deleteIfExists(StateFolder.path().resolve("keys").resolve("signing"));
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
		group.setId("group-" + name);
		group.setName(name);
		town.getGroups().add(group);
		return group;
	}

	private static Stream<Ballot> ballots(Assessment of) {
		return of.getSessions().stream().flatMap(session -> session.getBallots().stream());
	}

	private static Votes otherLevels(Votes votes, Ballot ballot) {
		List<String> levels = votes.stream().map(Vote::answer).filter(Answer.Rated.class::isInstance).map(Answer.Rated.class::cast)
				.map(Answer.Rated::level).distinct().toList();
		String another = Scale.of(ballot.getQuestion()).steps().stream().map(Scale.Step::id).filter(level -> !levels.contains(level))
				.findFirst()
				.orElseThrow();
		return Votes.of(votes.stream().map(vote -> vote.answer() instanceof Answer.Rated
				? new Vote(vote.participant(), new Answer.Rated(another)) : vote).toList());
	}

	/** One votes as the other did, and the other way round; what they said to it goes along. */
	private static void exchange(Ballot ballot, int one, int other) {
		Optional<Vote> first = ballot.getVotes().of(one);
		Optional<Vote> second = ballot.getVotes().of(other);
		if (first.isPresent() && second.isPresent()) {
			ballot.setVotes(ballot.getVotes().with(second.get().withParticipant(one)).with(first.get().withParticipant(other)));
		}
	}

	@Test
	@DisplayName("S8, ROBUSTNESS 49: of all withheld cells all outputs together tell none, before and after others have voted")
	void noOutputDiffersBetweenTheWorlds() throws IOException {
		attack("first", true);
		Stream.of(town, other).forEach(WithheldFromEveryOutputTest::othersVote);
		attack("second", false);
		System.out.println(cells + " withheld cells, 0 recovered");
	}

	/** @param files whether the exporters run, too, which takes a minute or two */
	private void attack(String time, boolean files) throws IOException {
		Map<String, byte[]> mine = everything(town, Files.createDirectories(folder.resolve(time + "-one")), files);
		Map<String, byte[]> theirs = everything(other, Files.createDirectories(folder.resolve(time + "-two")), files);
		assertEquals(mine.keySet(), theirs.keySet());
		mine.forEach((name, bytes) -> assertArrayEquals(bytes, theirs.get(name), () -> time + ": " + name));
	}

	/** Everybody in the large group changes one vote on a question that is shown. */
	private static void othersVote(Assessment each) {
		Ballot last = ballots(each).reduce((one, next) -> next).orElseThrow();
		RespondentGroup large = each.getGroups().getFirst();
		List<Integer> numbers = each.getParticipants().stream().filter(person -> person.getGroup() == large)
				.map(person -> person.getNumber())
				.toList();
		last.setVotes(Votes.of(last.getVotes().stream().map(vote -> numbers.contains(vote.participant())
				? new Vote(vote.participant(), Answer.DontKnow.INSTANCE) : vote).toList()));
	}

	private static Map<String, byte[]> everything(Assessment each, Path place, boolean files) throws IOException {
		var all = new TreeMap<String, byte[]>();
		if (files) {
			all.putAll(new EveryOutput(Files.createDirectory(place.resolve("exports")), each).exported());
		}
		all.keySet().removeIf(name -> name.startsWith("deck.jar"));
		for (Part part : List.of(Part.WHOLE, Part.PUBLIC)) {
			keep(all, "bundle " + part, AuditBundle.make(each, new Edition(Audience.BOARD, part, Optional.empty()), List.of(),
					SigningKey.findOrMake()).toString());
		}
		keep(all, "contribution", Contribution.of(each, Contribution.Facts.NONE).line());
		Path file = place.resolve("town.assessment");
		new AssessmentStore().write(each, file, new NullProgressMonitor());
		keep(all, "library",
				Library.at(place).list(new NullProgressMonitor()).entries().stream().map(entry -> String.valueOf(entry.facts()))
						.toList().toString());
		for (List<String> command : List.of(List.of("summary"), List.of("summary", "--json"), List.of("check"),
				List.of("check", "--json"))) {
			var out = new StringWriter();
			var arguments = new ArrayList<>(command);
			arguments.add(1, file.toString());
			new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(out, true)).run(arguments.toArray(String[]::new));
			keep(all, "orgdeck " + command, out.toString().replace(place.toString(), ""));
		}
		return all;
	}

	private static void keep(Map<String, byte[]> all, String name, String text) {
		all.put(name, text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void theAttackWouldSeeAVoteThatIsShown() throws IOException {
		String before = AuditBundle.make(town, Edition.EVERYTHING, List.of(), SigningKey.findOrMake()).toString();
		othersVote(town);
		assertNotEquals(before, AuditBundle.make(town, Edition.EVERYTHING, List.of(), SigningKey.findOrMake()).toString());
	}
}
