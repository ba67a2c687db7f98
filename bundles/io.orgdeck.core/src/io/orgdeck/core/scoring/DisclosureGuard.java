package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.Suppression.Cell;
import io.orgdeck.core.scoring.Suppression.Layer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Says which results may be shown to others. Everything that shows, prints, compares or exports figures asks it, for the
 * whole as well as for a group: a total can give a group away as well.
 *
 * <p>Per question, a group with fewer ratings than the threshold is suppressed, and with it the next smallest groups until
 * the shown groups, subtracted from the total, leave nobody exposed; people in no group count as one that is never shown.
 * A total that cannot be protected so is suppressed itself. Where it depends on the answer to another question who is asked, what is
 * withheld of that one is withheld of both. Silent and later round are decided together. Which level
 * people chose plays no part in the decision. It cannot, and does not try to, hide that everybody voted alike.
 */
public final class DisclosureGuard {

	/** No assessment may set a threshold below this. */
	public static final int LOWEST_THRESHOLD = 3;

	/** The threshold for anything that is published. */
	public static final int PUBLIC_THRESHOLD = 10;

	private final int threshold;
	private final ScoreSheet everybody;
	private final List<ScoreSheet> sheets;
	/** Smallest first, so that of groups with equally many votes the smaller is hidden, on every question the same. */
	private final List<RespondentGroup> groups;
	private final Map<Integer, RespondentGroup> groupOf = new HashMap<>();
	private final Map<Question, Decision> decisions = new LinkedHashMap<>();
	/** Those that can be asked, see {@link ScoreSheet#asked}. */
	private final Set<Question> asked;
	private final DisclosedScores whole;
	private final Map<RespondentGroup, DisclosedScores> byGroup = new LinkedHashMap<>();

	/**
	 * @param sessions those whose votes may count
	 * @param decided  what is known already about some questions
	 */
	private DisclosureGuard(Assessment assessment, int threshold, Predicate<Session> sessions, Map<Question, Decision> decided) {
		this.threshold = Math.max(threshold, LOWEST_THRESHOLD);
		for (Participant participant : assessment.getParticipants()) {
			groupOf.put(participant.getNumber(), participant.getGroup());
		}
		groups = assessment.getGroups().stream()
				.sorted(Comparator.comparing(group -> Collections.frequency(groupOf.values(), group))).toList();
		everybody = new ScoreSheet(assessment, number -> true, sessions);
		sheets = groups.stream().map(group -> new ScoreSheet(assessment, number -> groupOf.get(number) == group, sessions)).toList();

		List<Question> all = ScoreSheet.all(assessment);
		var known = new HashMap<>(decided);
		all.forEach(question -> decide(question, known));
		all.forEach(question -> decisions.put(question, known.get(question)));
		asked = Stream.concat(ScoreSheet.asked(assessment).stream(), withheld()).collect(Collectors.toUnmodifiableSet());
		whole = scores(Decision::whole);
		for (int i = 0; i < groups.size(); i++) {
			int group = i;
			byGroup.put(groups.get(i), scores(decision -> decision.groups().get(group)));
		}
	}

	/** The guard at the threshold that the assessment sets. */
	public static DisclosureGuard of(Assessment assessment) {
		return of(assessment, assessment.getDisclosureThreshold());
	}

	/** The guard for anything that is published: at ten people, or more if the assessment asks for more. */
	public static DisclosureGuard forPublicExport(Assessment assessment) {
		return of(assessment, Math.max(PUBLIC_THRESHOLD, assessment.getDisclosureThreshold()));
	}

	/** The guard at a threshold in people; below three it is three. */
	public static DisclosureGuard of(Assessment assessment, int threshold) {
		return new DisclosureGuard(assessment, threshold, session -> true, Map.of());
	}

	/**
	 * The guard after votes have changed. Only the questions voted on are decided again, so everything else – people,
	 * groups, deck, evidence, targets – must be as it was.
	 *
	 * @param assessment the one that this guard is of
	 */
	DisclosureGuard after(Assessment assessment, Set<Question> changed) {
		var known = new HashMap<>(decisions);
		known.keySet().removeAll(everybody.conditions().withWaiting(changed));
		return new DisclosureGuard(assessment, threshold, session -> true, known);
	}

	/**
	 * The guard of what would be the results if a session had not been, at the same threshold. Only the questions that it
	 * gives the result of are decided again; what is withheld now stays so.
	 */
	DisclosureGuard without(Assessment assessment, Session left) {
		var known = new HashMap<>(decisions);
		Set<Question> touched = everybody.conditions().withWaiting(decisions.keySet().stream()
				.filter(question -> everybody.session(question).filter(left::equals).isPresent()).collect(Collectors.toSet()));
		known.entrySet().removeIf(decision -> !decision.getValue().whole().suppressed() && touched.contains(decision.getKey()));
		return new DisclosureGuard(assessment, threshold, session -> session != left, known);
	}

	/** The smallest number of people whose results are shown. */
	public int threshold() {
		return threshold;
	}

	/** What may be shown of everybody's results. */
	public DisclosedScores whole() {
		return whole;
	}

	/**
	 * What may be shown of the answers to a question that makes no score, of everybody's; they are shown of no group. Decided by the same
	 * rules as votes, and by how many people answered alone. It carries no ballot.
	 *
	 * @throws IllegalArgumentException for a question that makes scores, or to which nobody gives an answer
	 */
	public Disclosed<QuestionScore> given(Question question) {
		Decision decision = decisions.get(question);
		if (decision == null || QuestionLevels.isAnswered(question)) {
			throw new IllegalArgumentException("The question takes no answers that make no score.");
		}
		return decision.whole().suppressed() ? new Disclosed.Suppressed<>(threshold) : new Disclosed.Shown<>(decision.whole().score());
	}

	/** What may be shown of everybody's answers to a question, whether they make a score or not. */
	public Disclosed<QuestionScore> any(Question question) {
		return QuestionLevels.isAnswered(question) ? whole.question(question) : given(question);
	}

	/**
	 * What may be told of the numbers or days that people answered, beside how many did; of words that alone.
	 *
	 * @throws IllegalArgumentException for a question to which nobody types an answer
	 */
	public Disclosed<GivenFigures> figures(Question question) {
		if (!QuestionLevels.isTyped(question)) {
			throw new IllegalArgumentException("Nobody types an answer to the question.");
		}
		return given(question).map(score -> decisions.get(question).typed());
	}

	/** The questions that can be asked and to which people give answers that make no score, in the deck's order. */
	public List<Question> unscored() {
		return decisions.keySet().stream().filter(asked::contains).filter(question -> !QuestionLevels.isAnswered(question)).toList();
	}

	/**
	 * What may be shown of one group's results.
	 *
	 * @throws IllegalArgumentException for a group that is not in the assessment
	 */
	public DisclosedScores group(RespondentGroup group) {
		DisclosedScores scores = byGroup.get(group);
		if (scores == null) {
			throw new IllegalArgumentException("The group is not part of the assessment.");
		}
		return scores;
	}

	/**
	 * The groups of which something is kept back, smallest first. Which of them are small on a question, and which protect
	 * a small one, is not told: that would say how many people of a group did not know.
	 */
	public List<RespondentGroup> suppressedGroups() {
		return groups.stream().filter(group -> group(group).isAnySuppressed()).toList();
	}

	/** Whether anybody was to be asked these tells what is withheld, so they count as asked in any case. */
	private Stream<Question> withheld() {
		return decisions.entrySet().stream().filter(entry -> entry.getValue().whole().suppressed()).map(Map.Entry::getKey);
	}

	/** Decides about a question, and before it about the one on whose answer it depends. */
	private Decision decide(Question question, Map<Question, Decision> known) {
		Decision decision = known.get(question);
		if (decision == null) {
			Optional<Decision> before = everybody.conditions().condition(question).map(only -> decide(only.earlier(), known));
			decision = decide(everybody.score(question), sheets.stream().map(sheet -> sheet.score(question)).toList(), before);
			known.put(question, decision);
		}
		return decision;
	}

	/**
	 * @param before what was decided about the question on whose answer it depends who was asked. What is withheld of it is withheld of
	 *               this one, whoever was asked: the number of those asked would tell it. So it is with the answers that decided, where
	 *               they are not those that make the result.
	 */
	private Decision decide(QuestionScore total, List<QuestionScore> parts, Optional<Decision> before) {
		Layer last = layer(total, parts, QuestionScore::distribution);
		Optional<Layer> first = total.firstRound().map(votes -> layer(total, parts, score -> score.firstRound().orElseThrow()))
				.filter(layer -> Suppression.isTotalSafe(layer, threshold));
		var layers = new ArrayList<>(List.of(last));
		first.ifPresent(layers::add);
		List<Layer> deciding = before.isEmpty() ? List.of() : deciding(total.question());
		layers.addAll(deciding);

		boolean withheldBefore = before.filter(one -> one.whole().suppressed()).isPresent()
				|| !deciding.stream().allMatch(layer -> Suppression.isTotalSafe(layer, threshold));
		boolean totalSafe = Suppression.isTotalSafe(last, threshold) && !withheldBefore;
		var hiddenBefore = new boolean[groups.size()];
		before.ifPresent(one -> IntStream.range(0, hiddenBefore.length)
				.forEach(group -> hiddenBefore[group] = one.groups().get(group).hidden()));
		boolean[] hidden = Suppression.hidden(layers, threshold, hiddenBefore);
		boolean firstSpread = first.isPresent() && canShowBothSpreads(everybody.ballots(total.question()));
		var shown = new ArrayList<Shown>();
		for (int i = 0; i < groups.size(); i++) {
			int group = i;
			boolean answeredBefore = before.filter(one -> one.groups().get(group).suppressed()).isPresent()
					|| deciding.stream().anyMatch(layer -> layer.groups().get(group).answers() > 0);
			boolean wasAsked = wasAsked(parts.get(i)) || answeredBefore && (withheldBefore || wasAsked(total));
			shown.add(Shown.of(parts.get(i), totalSafe && !hidden[i], wasAsked, first.isPresent(), firstSpread));
		}
		return new Decision(Shown.of(total, totalSafe, withheldBefore || wasAsked(total), first.isPresent(), firstSpread),
				List.copyOf(shown),
				typed(total.question(), total.distribution().scale()));
	}

	/** How many people of each group answered in the ballots by which it was decided who was asked. */
	private List<Layer> deciding(Question question) {
		List<Distribution> all = everybody.deciding(question);
		List<List<Distribution>> parts = sheets.stream().map(sheet -> sheet.deciding(question)).toList();
		return IntStream.range(0, all.size()).mapToObj(
				i -> Layer.of(Cell.of(all.get(i)), parts.stream().map(part -> Cell.of(part.get(i))).toList())).toList();
	}

	private static boolean wasAsked(QuestionScore score) {
		return score.isAsked() || score.firstRound().filter(votes -> votes.answers() > 0).isPresent();
	}

	private GivenFigures typed(Question question, Scale scale) {
		List<Ballot> rounds = everybody.ballots(question);
		return GivenFigures.of(scale.isTyped() && !rounds.isEmpty() ? everybody.votes(rounds.getLast()) : Votes.NONE, scale, threshold);
	}

	/**
	 * Whether the spread of the silent round can stand beside that of the last one. It cannot when a few people of some
	 * group voted in one of them only: the difference would show how a late comer voted. Those who left in between protect
	 * nobody who came: votes that are gone and votes that are new stand apart in the difference.
	 */
	private boolean canShowBothSpreads(List<Ballot> rounds) {
		return rounds.stream().allMatch(round -> rounds.stream().allMatch(other -> areMany(peopleOf(round), peopleOf(other))));
	}

	private Set<Integer> peopleOf(Ballot round) {
		return everybody.votes(round).stream().map(Vote::participant).collect(Collectors.toSet());
	}

	/** Whether of each group either nobody or enough people voted in this round and not in the other. */
	private boolean areMany(Set<Integer> here, Set<Integer> there) {
		return here.stream().filter(number -> !there.contains(number))
				.collect(Collectors.groupingBy(number -> Optional.ofNullable(groupOf.get(number)), Collectors.counting())).values().stream()
				.allMatch(people -> people >= threshold);
	}

	private static Layer layer(QuestionScore total, List<QuestionScore> parts, Function<QuestionScore, Distribution> round) {
		return Layer.of(Cell.of(round.apply(total)), parts.stream().map(part -> Cell.of(round.apply(part))).toList());
	}

	private DisclosedScores scores(Function<Decision, Shown> part) {
		Map<Boolean, List<Shown>> all = decisions.entrySet().stream().filter(entry -> QuestionLevels.isAnswered(entry.getKey()))
				.collect(Collectors.partitioningBy(entry -> asked.contains(entry.getKey()),
						Collectors.mapping(entry -> part.apply(entry.getValue()), Collectors.toList())));
		List<Shown> shown = all.get(true);
		Set<Question> suppressed = shown.stream().filter(Shown::suppressed).map(one -> one.score().question()).collect(Collectors.toSet());
		return new DisclosedScores(everybody.scores(shown.stream().map(Shown::score).toList()).withholding(suppressed),
				all.get(false).stream().map(Shown::score).toList(), suppressed, threshold);
	}

	/** What was decided about one question: for everybody, and for each group in turn; and what may be told of everybody's typed answers. */
	private record Decision(Shown whole, List<Shown> groups, GivenFigures typed) {
	}

	/** A question's score as it may be shown, whether anything is kept back, and whether anything would be. */
	private record Shown(QuestionScore score, boolean suppressed, boolean hidden) {

		static Shown of(QuestionScore score, boolean mayBeShown, boolean wasAsked, boolean withFirstRound, boolean withFirstSpread) {
			if (mayBeShown) {
				return new Shown(new QuestionScore(score.question(), score.session(), Optional.empty(), score.distribution(),
						score.summary(), score.agreement(), withFirstSpread ? score.firstRound() : Optional.empty(),
						withFirstRound ? score.firstRoundMedian() : OptionalDouble.empty(), score.evidence()), false, false);
			}
			return new Shown(QuestionScore.of(score.question(), Optional.empty(), Optional.empty(),
					Distribution.none(score.distribution().scale()), Optional.empty(), score.evidence()), wasAsked, true);
		}
	}
}
