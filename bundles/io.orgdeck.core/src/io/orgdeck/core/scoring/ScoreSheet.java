package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/**
 * What has to be looked up before an assessment can be scored, looked up once: which votes count, which evidence speaks to
 * which question, which targets are set. It can score the whole or one question alone.
 */
final class ScoreSheet {

	private final Assessment assessment;
	private final IntPredicate respondents;
	private final AskedVotes askedVotes;
	private final Map<Question, LastRound> rounds;
	private final Map<Question, EvidenceStrength> evidence = new HashMap<>();
	private final Map<RatingScale, Scale> scales = new HashMap<>();
	private final Scale deckScale;

	ScoreSheet(Assessment assessment) {
		this(assessment, number -> true);
	}

	ScoreSheet(Assessment assessment, IntPredicate respondents) {
		this(assessment, respondents, session -> true);
	}

	/** @param sessions those whose votes may count */
	ScoreSheet(Assessment assessment, IntPredicate respondents, Predicate<Session> sessions) {
		this.assessment = assessment;
		this.respondents = respondents;
		askedVotes = new AskedVotes(assessment, sessions, Conditions.of(assessment.getDeck()));
		rounds = LastRound.of(assessment, sessions, askedVotes);
		deckScale = Scale.of(assessment.getDeck());
		for (Evidence item : assessment.getEvidence()) {
			for (Question question : item.getQuestions()) {
				evidence.merge(question, item.getStrength(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
			}
		}
	}

	/** Accepts the numbers of the assessment's participants that fit. */
	static IntPredicate numbers(Assessment assessment, Predicate<Participant> respondents) {
		return assessment.getParticipants().stream().filter(respondents).map(Participant::getNumber)
				.collect(Collectors.toUnmodifiableSet())::contains;
	}

	/** The rated questions that can be asked, in the deck's order. */
	static List<Question> questions(Assessment assessment) {
		return asked(assessment).stream().filter(QuestionLevels::isAnswered).toList();
	}

	/**
	 * All questions that can be asked and to which people give an answer: those that the assessment aims at, and whatever else has votes;
	 * of those that are asked only after a certain answer none that nobody was to be asked.
	 */
	static List<Question> asked(Assessment assessment) {
		AskedVotes votes = AskedVotes.of(assessment);
		return all(assessment).stream().filter(counts(assessment)).filter(question -> !votes.isForNobody(question)).toList();
	}

	/** All questions of an assessment's deck to which people give an answer, also those that it does not aim at. */
	static List<Question> all(Assessment assessment) {
		var questions = new ArrayList<Question>();
		if (assessment.getDeck() != null) {
			for (Section section : assessment.getDeck().getSections()) {
				for (Card card : section.getCards()) {
					card.getQuestions().stream().filter(QuestionLevels::isAsked).forEach(questions::add);
				}
			}
		}
		return questions;
	}

	/** Which questions can be asked. One outside of what the assessment aims at counts once it has votes, so that nobody's answer is lost. */
	private static Predicate<Question> counts(Assessment assessment) {
		TagFilter aim = TagFilter.aim(assessment);
		if (aim.isAll()) {
			return question -> true;
		}
		Set<Question> voted = assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(LastRound::hasVotes).map(Ballot::getQuestion).collect(Collectors.toSet());
		return question -> aim.lets(question) || voted.contains(question);
	}

	Scores scores() {
		return scores(questions(assessment).stream().map(this::score).toList());
	}

	/** The scores that follow from the given scores of all questions. */
	Scores scores(List<QuestionScore> questions) {
		DimensionTree tree = DimensionTree.of(assessment.getDeck());
		var dimensions = new HashMap<Dimension, DimensionScore>();
		var within = new HashMap<Dimension, List<QuestionScore>>(Scores.byDimension(questions));
		for (Dimension dimension : tree.upwards()) {
			List<QuestionScore> own = within.getOrDefault(dimension, List.of());
			List<QuestionScore> all = tree.parts(dimension).isEmpty() ? own
					: Stream.concat(own.stream(), tree.parts(dimension).stream().flatMap(part -> within.get(part).stream())).toList();
			within.put(dimension, all);
			dimensions.put(dimension, score(dimension, own, all, tree, dimensions));
		}
		return new Scores(questions, tree.all().stream().map(dimensions::get).toList(), tree);
	}

	/** Earlier scores brought up to date for some questions alone, with their dimensions and what these are a part of. */
	Scores rescored(Scores earlier, Set<Question> changed) {
		var questions = new ArrayList<>(earlier.questions());
		if ((conditions().isAny() || !Typed.isBlank(assessment.getAim()))
				&& !questions(assessment).equals(questions.stream().map(QuestionScore::question).toList())) {
			return scores();
		}
		DimensionTree tree = earlier.tree();
		var touched = new HashSet<Dimension>();
		for (int i = 0; i < questions.size(); i++) {
			Question question = questions.get(i).question();
			if (changed.contains(question)) {
				questions.set(i, score(question));
				touched.addAll(tree.above(question.getDimension()));
			}
		}
		var dimensions = new HashMap<Dimension, DimensionScore>();
		earlier.dimensions().forEach(old -> dimensions.put(old.dimension(), old));
		tree.upwards().stream().filter(touched::contains).forEach(dimension -> dimensions.put(dimension,
				score(dimension, of(Set.of(dimension), questions), of(tree.within(dimension), questions), tree, dimensions)));
		return new Scores(questions, tree.all().stream().map(dimensions::get).toList(), tree);
	}

	private static List<QuestionScore> of(Set<Dimension> dimensions, List<QuestionScore> questions) {
		return questions.stream()
				.filter(score -> score.question().getDimension() != null && dimensions.contains(score.question().getDimension())).toList();
	}

	private DimensionScore score(Dimension dimension, List<QuestionScore> own, List<QuestionScore> all, DimensionTree tree,
			Map<Dimension, DimensionScore> known) {
		return DimensionScore.of(dimension, own, all, tree.parts(dimension).stream().map(known::get).toList(), target(dimension),
				deckScale);
	}

	QuestionScore score(Question question) {
		Scale scale = scale(question);
		EvidenceStrength strength = evidence.getOrDefault(question, EvidenceStrength.NONE);
		LastRound round = rounds.get(question);
		if (round == null) {
			return QuestionScore.of(question, Optional.empty(), Optional.empty(), Distribution.none(scale), Optional.empty(), strength);
		}
		return QuestionScore.of(question, Optional.of(round.session()), Optional.of(round.last()), distribution(scale, round.last()),
				round.first().map(ballot -> distribution(scale, ballot)), strength);
	}

	/** The ballots that the score of a question is made from, silent round first; none when it has not been asked. */
	List<Ballot> ballots(Question question) {
		LastRound round = rounds.get(question);
		return round == null ? List.of() : round.ballots();
	}

	/** The session that the score of a question comes from; empty when it has not been asked. */
	Optional<Session> session(Question question) {
		return Optional.ofNullable(rounds.get(question)).map(LastRound::session);
	}

	/** The votes of people to whom the question was put. */
	Votes votes(Ballot ballot) {
		return askedVotes.counting(ballot);
	}

	/** What the deck says of whom it asks. */
	Conditions conditions() {
		return askedVotes.conditions();
	}

	/** What was answered in the ballots that decide to whom the question was put, the nearest first. */
	List<Distribution> deciding(Question question) {
		LastRound round = rounds.get(question);
		return round == null ? List.of() : askedVotes.allDeciding(round.last()).stream()
				.map(ballot -> distribution(scale(ballot.getQuestion()), ballot)).toList();
	}

	private Distribution distribution(Scale scale, Ballot ballot) {
		return Distribution.of(scale, votes(ballot), respondents);
	}

	private Scale scale(Question question) {
		return QuestionLevels.isAnswered(question) && question.isScored() && question.getLevels().isEmpty()
				&& !QuestionLevels.hasOwnNames(question)
						? question.getScale() == null ? deckScale : scales.computeIfAbsent(question.getScale(), Scale::of)
						: Scale.of(question);
	}

	/** The target set last for a dimension; one below the scale is taken as not set yet. */
	private OptionalDouble target(Dimension dimension) {
		return assessment.getTargets().stream().filter(target -> target.getDimension() == dimension).mapToDouble(Target::getValue)
				.filter(value -> deckScale.size() > 0 && value >= deckScale.lowest()).reduce((earlier, later) -> later);
	}
}
