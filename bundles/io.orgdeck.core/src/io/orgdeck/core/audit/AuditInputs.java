package io.orgdeck.core.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import io.orgdeck.core.scoring.AskedVotes;
import io.orgdeck.core.scoring.ComparedGroups;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * What the figures of a paper are computed from, as far as the guard lets it be seen: the first line of a bundle. It depends on
 * nothing else, so that a paper can carry its hash before the bundle is made.
 */
public final class AuditInputs {

	static final String FORMAT = "orgdeck-audit-1";
	/**
	 * Rises with every change of a rule by which figures are computed. A bundle names the lowest rules that give its figures, so that
	 * those of a deck without a tree stay what they were.
	 */
	static final int RULES = 2;
	private static final int RULES_WITHOUT_TREE = 1;

	static final String SHOWN = "shown";
	static final String WITHHELD = "withheld";
	static final String NOT_ASKED = "not asked";
	static final String NONE = "none";

	private final Assessment assessment;
	private final DisclosureGuard guard;
	private final DimensionTree tree;
	/** Whether scores are made of others or count by weights, or answers make none. */
	private final boolean rolledUp;
	private final CountingVotes counting;
	private final AskedVotes asked;

	private AuditInputs(Assessment assessment, DisclosureGuard guard) {
		this.assessment = assessment;
		this.guard = guard;
		tree = guard.whole().shown().tree();
		rolledUp = !tree.isFlat() || tree.all().stream().anyMatch(dimension -> DimensionTree.weight(dimension) != 1)
				|| guard.whole().shown().questions().stream().anyMatch(score -> !score.question().isScored());
		counting = CountingVotes.of(assessment);
		asked = AskedVotes.of(assessment);
	}

	/** The line of an assessment, as others may see it who are shown what the guard shows. */
	public static String line(Assessment assessment, DisclosureGuard guard) {
		return new AuditInputs(assessment, guard).all().toString();
	}

	private JsonObject all() {
		var all = new JsonObject();
		all.addProperty("format", FORMAT);
		all.addProperty("rules", rolledUp ? RULES : RULES_WITHOUT_TREE);
		all.addProperty("client", assessment.getClient() == null ? "" : text(assessment.getClient().getName()));
		all.addProperty("title", text(assessment.getTitle()));
		all.addProperty("threshold", guard.threshold());
		all.add("scale", scale(Scale.of(assessment.getDeck())));
		all.add("dimensions", array(assessment.getDeck().getDimensions().stream().map(this::dimension).toList()));
		all.add("questions", array(guard.whole().shown().questions().stream().map(this::question).toList()));
		all.add("groups", array(assessment.getGroups().stream().map(AuditInputs::group).toList()));
		all.add("compared", array(assessment.getGroups().isEmpty() ? List.of()
				: assessment.getDeck().getDimensions().stream().map(this::compared).toList()));
		return all;
	}

	private JsonObject dimension(Dimension dimension) {
		var one = new JsonObject();
		one.addProperty("id", dimension.getId());
		one.addProperty("name", text(dimension.getName()));
		if (rolledUp) {
			tree.whole(dimension).ifPresent(whole -> one.addProperty("partOf", whole.getId()));
			one.add("weight", Numbers.json(DimensionTree.weight(dimension)));
		}
		OptionalDouble target = guard.whole().shown().dimension(dimension).orElseThrow().target();
		target.ifPresent(value -> one.add("target", Numbers.json(value)));
		return one;
	}

	private static JsonObject group(RespondentGroup group) {
		var one = new JsonObject();
		one.addProperty("id", group.getId());
		one.addProperty("name", text(group.getName()));
		return one;
	}

	private JsonObject question(QuestionScore score) {
		Question question = score.question();
		var one = new JsonObject();
		one.addProperty("id", question.getId());
		one.addProperty("text", text(question.getText()));
		if (question.getDimension() != null) {
			one.addProperty("dimension", question.getDimension().getId());
		}
		one.add("weight", Numbers.json(question.getWeight()));
		one.add("scale", scale(score.distribution().scale()));
		boolean withheld = guard.whole().question(question).isSuppressed();
		one.addProperty("state", withheld ? WITHHELD : score.isAsked() ? SHOWN : NOT_ASKED);
		if (!withheld && score.isAsked()) {
			onlyIf(question).ifPresent(only -> one.add("onlyIf", only));
			one.add("votes", counts(score.distribution()));
			one.addProperty("dontKnow", score.dontKnow());
			one.addProperty("doesNotApply", score.doesNotApply());
			score.firstRound().ifPresent(first -> one.add("first", counts(first)));
			if (score.firstRound().isEmpty()) {
				score.firstRoundMedian().ifPresent(median -> one.add("firstMedian", Numbers.json(median)));
			}
			counting.of(question).filter(ballot -> ballot.getLog() != null)
					.ifPresent(ballot -> one.add("log", LoggedBallot.json(ballot, counting.votes(ballot), assessment)));
		}
		return one;
	}

	/**
	 * On what it depends who is asked, where this can be followed: where the answers that decided are those that make the result of a
	 * question of the bundle.
	 */
	private Optional<JsonObject> onlyIf(Question question) {
		return asked.conditions().condition(question).filter(only -> guard.whole().shown().question(only.earlier()).isPresent())
				.filter(only -> counting.of(question).flatMap(asked::deciding).equals(counting.of(only.earlier()))).map(only -> {
					var condition = new JsonObject();
					condition.addProperty("question", only.earlier().getId());
					var answers = new JsonArray();
					only.answers().forEach(level -> answers.add(level.getId()));
					condition.add("answers", answers);
					return condition;
				});
	}

	private static JsonObject scale(Scale scale) {
		var one = new JsonObject();
		if (!scale.scored()) {
			one.addProperty("scored", false);
		}
		if (scale.size() > 0) {
			one.add("lowest", Numbers.json(scale.lowest()));
			one.add("highest", Numbers.json(scale.highest()));
		}
		one.add("levels", array(scale.steps().stream().map(step -> {
			var level = new JsonObject();
			level.addProperty("id", step.id());
			level.add("value", Numbers.json(step.value()));
			level.addProperty("label", step.label());
			return level;
		}).toList()));
		return one;
	}

	private static JsonArray counts(Distribution votes) {
		var counts = new JsonArray();
		votes.counts().forEach(counts::add);
		return counts;
	}

	/** Of the groups no more than what their figures beside each other are made of. */
	private JsonObject compared(Dimension dimension) {
		ComparedGroups compared = ComparedGroups.of(guard, assessment.getGroups(), dimension);
		var one = new JsonObject();
		one.addProperty("dimension", dimension.getId());
		var questions = new JsonArray();
		compared.common().forEach(question -> questions.add(question.getId()));
		one.add("questions", questions);
		one.add("groups", array(assessment.getGroups().stream().map(group -> compared(compared, group)).toList()));
		return one;
	}

	private JsonObject compared(ComparedGroups compared, RespondentGroup group) {
		var one = new JsonObject();
		one.addProperty("group", group.getId());
		Disclosed<OptionalDouble> score = compared.scores().get(group);
		Optional<OptionalDouble> figure = score.toOptional();
		one.addProperty("state", figure.isEmpty() ? WITHHELD : figure.get().isPresent() ? SHOWN : NONE);
		if (figure.filter(OptionalDouble::isPresent).isPresent()) {
			var votes = new JsonArray();
			compared.common().forEach(question -> votes
					.add(counts(guard.group(group).question(question).toOptional().orElseThrow().distribution())));
			one.add("votes", votes);
		}
		return one;
	}

	private static JsonArray array(List<JsonObject> objects) {
		var array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
