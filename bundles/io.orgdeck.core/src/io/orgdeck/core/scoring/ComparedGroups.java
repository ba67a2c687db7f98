package io.orgdeck.core.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * The respondent groups side by side on one dimension, as far as they may be shown. All have their scores from the same
 * questions: those on which every one of them may be shown. A group that may be shown on fewer than half of the questions
 * asked has no figure, and where the questions in common are fewer than half, none has. Questions without a score are none of them.
 *
 * @param dimension the dimension; its parts, however deep, are meant with it
 * @param scores    the score of each group; empty where there are too few questions in common
 * @param common    the questions that the scores are made from; none where there are too few
 * @param asked     how many questions of the dimension have been asked
 */
public record ComparedGroups(Dimension dimension, Map<RespondentGroup, Disclosed<OptionalDouble>> scores, List<Question> common,
		int asked) {

	/** The groups in the given order. */
	public static ComparedGroups of(DisclosureGuard guard, List<RespondentGroup> groups, Dimension dimension) {
		Set<Dimension> within = guard.whole().shown().tree().within(dimension);
		List<Question> asked = guard.whole().shown().questions().stream().map(QuestionScore::question)
				.filter(question -> within.contains(question.getDimension()) && DimensionScore.weight(question) > 0
						&& question.isScored())
				.filter(question -> guard.whole().question(question).toOptional().map(QuestionScore::isAsked).orElse(true)).toList();
		Map<RespondentGroup, List<Question>> scored = groups.stream().collect(Collectors.toMap(group -> group,
				group -> asked.stream().filter(question -> isScored(guard, group, question)).toList()));
		scored.values().removeIf(questions -> isTooFew(questions, asked));
		List<Question> common = scored.isEmpty() ? List.of()
				: asked.stream().filter(question -> scored.values().stream().allMatch(questions -> questions.contains(question))).toList();
		boolean figures = !common.isEmpty() && !isTooFew(common, asked);
		var scores = new LinkedHashMap<RespondentGroup, Disclosed<OptionalDouble>>();
		for (RespondentGroup group : groups) {
			scores.put(group, figures && scored.containsKey(group) ? new Disclosed.Shown<>(score(guard, group, common, dimension))
					: none(guard, group, asked));
		}
		return new ComparedGroups(dimension, scores, figures ? common : List.of(), asked.size());
	}

	/** From how many questions the scores are made. */
	public int compared() {
		return common.size();
	}

	private static boolean isTooFew(List<Question> some, List<Question> asked) {
		return 2 * some.size() < asked.size();
	}

	private static boolean isScored(DisclosureGuard guard, RespondentGroup group, Question question) {
		return guard.group(group).question(question).toOptional().filter(score -> score.median().isPresent()).isPresent();
	}

	private static OptionalDouble score(DisclosureGuard guard, RespondentGroup group, List<Question> questions, Dimension dimension) {
		List<QuestionScore> scores = questions.stream().map(question -> guard.group(group).question(question).toOptional().orElseThrow())
				.toList();
		return RollUp.score(dimension, scores);
	}

	/** No figure: withheld where anything is kept back, otherwise because there is too little to compare. */
	private static Disclosed<OptionalDouble> none(DisclosureGuard guard, RespondentGroup group, List<Question> asked) {
		return asked.stream().anyMatch(question -> guard.group(group).question(question).isSuppressed())
				? new Disclosed.Suppressed<>(guard.threshold())
				: new Disclosed.Shown<>(OptionalDouble.empty());
	}

	/** How far apart the groups are; empty where fewer than two have figures. */
	public OptionalDouble widestGap() {
		var figures = scores.values().stream().map(Disclosed::toOptional).flatMap(Optional::stream).filter(OptionalDouble::isPresent)
				.mapToDouble(OptionalDouble::getAsDouble).summaryStatistics();
		return figures.getCount() < 2 ? OptionalDouble.empty() : OptionalDouble.of(figures.getMax() - figures.getMin());
	}
}
