package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Differences;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Identified;

/** Properties of a merge that hold whatever two people have done to their copies. */
@ExtendWith(OwnState.class)
class MergePropertiesTest {

	private static final MergeSettings SETTINGS = new MergeSettings("theirs.assessment", line -> false,
			Clock.fixed(Instant.parse("2026-03-14T09:30:00Z"), ZoneOffset.UTC));

	private final Assessment start = FullAssessment.create();

	static List<Long> seeds() {
		return LongStream.range(0, 24).boxed().toList();
	}

	static List<Long> manySeeds() {
		return LongStream.range(0, 60).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void mergingACopyWithItselfChangesNothing(long seed) throws Exception {
		Assessment copy = Colleague.editing(start, seed, "a");
		String before = Fixture.xml(copy);
		for (Optional<Assessment> base : List.of(Optional.<Assessment>empty(), Optional.of(start), Optional.of(copy))) {
			MergeReport report = Merge.into(copy, EcoreUtil.copy(copy), base, SETTINGS);
			assertEquals(List.of(), report.lines());
			assertEquals(before, Fixture.xml(copy));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everythingOfBothIsFoundAgain(long seed) throws Exception {
		Assessment mine = Colleague.adding(start, seed, "a");
		Assessment theirs = Colleague.adding(start, seed + 1000, "b");
		Assessment merged = EcoreUtil.copy(mine);
		Merge.into(merged, theirs, seed % 2 == 0 ? Optional.of(start) : Optional.empty(), SETTINGS);
		Set<String> before = seed % 2 == 0 ? words(start) : Set.of();
		String found = String.join("\n", words(merged));
		for (Assessment part : List.of(mine, theirs)) {
			assertTrue(ids(merged).containsAll(ids(part)), () -> "lost: " + minus(ids(part), ids(merged)));
			words(part).stream().filter(word -> !before.contains(word)).forEach(word -> assertTrue(found.contains(word), word));
			assertTrue(voters(merged).containsAll(voters(part)), () -> "lost: " + minus(voters(part), voters(merged)));
		}
		numbersAndCodesAreUnique(merged);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoMergesWhomMakesNoDifferenceToWhatIsThere(long seed) throws Exception {
		Assessment mine = Colleague.editing(start, seed, "a");
		Assessment theirs = Colleague.editing(start, seed + 1000, "b");
		Optional<Assessment> base = seed % 2 == 0 ? Optional.of(start) : Optional.empty();
		Assessment one = EcoreUtil.copy(mine);
		Assessment other = EcoreUtil.copy(theirs);
		MergeReport first = Merge.into(one, theirs, base, SETTINGS);
		MergeReport second = Merge.into(other, mine, base, SETTINGS);
		assertEquals(first.count(Kind.CONFLICT), second.count(Kind.CONFLICT));
		assertEquals(Set.of(), minus(things(one), things(other)), "only in the first");
		assertEquals(Set.of(), minus(things(other), things(one)), "only in the second");
		assertEquals(voters(one), voters(other));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void mergingTheSameCopyAgainChangesNothing(long seed) throws Exception {
		Assessment merged = Colleague.editing(start, seed, "a");
		Assessment theirs = Colleague.editing(start, seed + 1000, "b");
		Merge.into(merged, theirs, Optional.empty(), SETTINGS);
		String once = Fixture.xml(merged);
		Merge.into(merged, theirs, Optional.empty(), SETTINGS);
		assertEquals(once, Fixture.xml(merged));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void withTheAncestorAnUntouchedCopyTakesOverTheOther(long seed) throws Exception {
		Assessment mine = EcoreUtil.copy(start);
		Assessment theirs = Colleague.editing(start, seed, "b");
		MergeReport report = Merge.into(mine, theirs, Optional.of(start), SETTINGS);
		assertEquals(0, report.count(Kind.CONFLICT));
		assertEquals(things(theirs), things(mine));
		assertEquals(voters(theirs), voters(mine));
		assertEquals(List.of(), Merge.preview(mine, theirs, Optional.of(start), SETTINGS).lines().stream()
				.filter(line -> !isAnotherCode(line)).toList());
		assertTrue(Differences.between(theirs, mine).size() <= 4, "only the order of lists may differ");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void undoIsOneStepAndTheResultIsAGoodFile(long seed) throws Exception {
		AssessmentDocument document = AssessmentDocument.of(Colleague.editing(start, seed, "a"));
		Assessment theirs = Colleague.editing(start, seed + 1000, "b");
		String before = Fixture.xml(document.content());
		MergeReport preview = Merge.preview(document.content(), theirs, Optional.of(start), SETTINGS);
		assertEquals(before, Fixture.xml(document.content()));
		var reports = new ArrayList<MergeReport>();
		document.execute("Merge", () -> {
			try {
				reports.add(Merge.into(document.content(), theirs, Optional.of(start), SETTINGS));
			} catch (CannotMergeException e) {
				throw new AssertionError(e);
			}
		});
		assertEquals(sentences(preview), sentences(reports.getFirst()));
		String merged = Fixture.xml(document.content());
		var read = new AssessmentStore().read(new ByteArrayInputStream(merged.getBytes(StandardCharsets.UTF_8)), "merged");
		assertEquals(List.of(), read.report().problems());
		document.undo();
		assertEquals(before, Fixture.xml(document.content()));
		document.redo();
		assertEquals(merged, Fixture.xml(document.content()));
	}

	@DisplayName("U1 to U7: what either has done is there or told")
	@ParameterizedTest
	@MethodSource("manySeeds")
	void whatEitherHasDoneIsThereOrTold(long seed) throws Exception {
		int changes = 1 + (int) (seed % 20);
		Assessment mine = Colleague.editing(start, seed, "a", changes);
		Assessment theirs = Colleague.editing(start, seed + 1000, "b", changes);
		Assessment merged = EcoreUtil.copy(mine);
		MergeReport report = Merge.into(merged, theirs, Optional.of(start), new MergeSettings("b", line -> seed % 3 == 0,
				SETTINGS.clock()));
		assertEquals(List.of(), LawOfMerging.broken(start, mine, theirs, merged, report), "mine");
		assertEquals(List.of(), LawOfMerging.broken(start, theirs, mine, merged, report), "theirs");
		numbersAndCodesAreUnique(merged);
	}

	@ParameterizedTest
	@MethodSource("manySeeds")
	void withoutAConflictEitherOrderGivesTheSameContent(long seed) throws Exception {
		Assessment one = Colleague.editing(start, seed, "a", 1 + (int) (seed % 5));
		Assessment other = Colleague.editing(start, seed + 1000, "b", 1 + (int) (seed % 7));
		Assessment mine = EcoreUtil.copy(one);
		MergeReport report = Merge.into(one, other, Optional.of(start), SETTINGS);
		Merge.into(other, mine, Optional.of(start), SETTINGS);
		if (report.count(Kind.CONFLICT) == 0) {
			assertEquals(SameContent.of(one), SameContent.of(other));
		}
	}

	private static String sentences(MergeReport report) {
		return report.lines().stream().map(MergeLine::sentence).collect(Collectors.joining("\n"));
	}

	private static void numbersAndCodesAreUnique(Assessment assessment) {
		List<Integer> numbers = assessment.getParticipants().stream().map(Participant::getNumber).toList();
		assertEquals(new HashSet<>(numbers).size(), numbers.size(), "numbers " + numbers);
		List<String> codes = assessment.getEvidence().stream().map(one -> one.getCode()).toList();
		assertEquals(new HashSet<>(codes).size(), codes.size(), "codes " + codes);
	}

	/** Ids of everything but comments and those things that each copy makes for itself. */
	private static Set<String> things(Assessment assessment) {
		var ids = ids(assessment);
		assessment.getComments().stream().map(Comment::getId).forEach(ids::remove);
		ids.removeIf(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
		return ids;
	}

	private static Set<String> ids(Assessment assessment) {
		var ids = new TreeSet<String>();
		assessment.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && !(object instanceof Ballot) && !(object instanceof ReviewMark)) {
				ids.add(identified.getId());
			}
		});
		return ids;
	}

	/** Everything that is written anywhere, codes apart. */
	private static Set<String> words(Assessment assessment) {
		var words = new TreeSet<String>();
		assessment.eAllContents().forEachRemaining(object -> object.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isID() && !attribute.getName().equals("code"))
				.forEach(attribute -> add(object, attribute, words)));
		ballots(assessment).forEach(ballot -> ballot.getVotes().stream().map(Vote::comment)
				.forEach(comment -> words.addAll(comment.lines().toList())));
		return words;
	}

	private static void add(EObject object, EAttribute attribute, Set<String> words) {
		Object value = object.eGet(attribute);
		(value instanceof List<?> all ? all : Optional.ofNullable(value).stream().toList()).stream()
				.filter(String.class::isInstance).map(String.class::cast).forEach(words::add);
	}

	/** Who has voted on what in which round. */
	private static Set<String> voters(Assessment assessment) {
		return ballots(assessment).stream().flatMap(ballot -> ballot.getVotes().stream().map(vote -> ((Session) ballot.eContainer()).getId()
				+ ' ' + ballot.getQuestion().getId() + ' ' + ballot.getRound() + ' ' + person(assessment, vote.participant())))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String person(Assessment assessment, int number) {
		return assessment.getParticipants().stream().filter(one -> one.getNumber() == number).findFirst().map(Participant::getId)
				.orElse("nobody");
	}

	private static List<Ballot> ballots(Assessment assessment) {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> Objects.nonNull(ballot.getVotes())).toList();
	}

	private static Set<String> minus(Set<String> all, Set<String> without) {
		var rest = new TreeSet<>(all);
		rest.removeAll(without);
		return rest;
	}

	/** What got a free code at the first merge has another one in the copy for good, which is told each time. */
	private static boolean isAnotherCode(MergeLine line) {
		return line.kind() == Kind.RENUMBERED && !line.feature().isEmpty();
	}
}
