package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.checks.Checks;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * {@code orgdeck summary}: the scores of an assessment, for people or as JSON, as far as the disclosure guard lets them be
 * shown. What is withheld is null and marked so, and never taken for something that nobody was asked.
 */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--json")
	private boolean json;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Loaded<Assessment> loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(password));
		Assessment assessment = WithDeck.of(loaded.content(), file);
		var summary = new GuardedSummary(assessment);
		int problems = loaded.report().problems().size() + Checks.run(assessment, LocalDate.now()).size();
		if (json) {
			Json.print(describe(assessment, summary, problems), spec);
		} else {
			print(assessment, summary, problems, spec.commandLine().getOut());
		}
		return 0;
	}

	private static JsonObject describe(Assessment assessment, GuardedSummary scores, int problems) {
		var deck = new JsonObject();
		deck.addProperty("id", assessment.getDeck().getId());
		deck.addProperty("version", assessment.getDeck().getVersion());
		var summary = new JsonObject();
		summary.addProperty("client", client(assessment));
		summary.add("deck", deck);
		summary.addProperty("participants", assessment.getParticipants().size());
		summary.addProperty("sessions", assessment.getSessions().size());
		summary.add("votes", scores.votes().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
		if (!Texts.isBlank(assessment.getAim())) {
			summary.addProperty("aim", assessment.getAim());
		}
		summary.addProperty("coverage", scores.coverage().share());
		summary.add("overall", Json.number(figure(scores.overall())));
		summary.add("overallCapped", Json.number(figure(scores.overallCapped())));
		summary.addProperty("withheld", scores.overall().isSuppressed());
		summary.add("dimensions", array(scores.dimensions().stream().map(one -> describe(one, scores)).toList()));
		summary.add("questions", array(scores.askedQuestions().stream().map(one -> describe(one, scores)).toList()));
		summary.add("targets", describe(scores.targets()));
		summary.addProperty("actions", actions(assessment));
		summary.addProperty("problems", problems);
		return summary;
	}

	private static JsonObject describe(Dimension dimension, GuardedSummary scores) {
		Optional<DimensionScore> shown = scores.dimension(dimension).toOptional();
		var one = new JsonObject();
		one.addProperty("id", dimension.getId());
		one.addProperty("name", dimension.getName());
		scores.tree().whole(dimension).ifPresent(whole -> one.addProperty("partOf", whole.getId()));
		one.add("score", Json.number(shown.map(DimensionScore::score).orElse(OptionalDouble.empty())));
		one.add("target", Json.number(scores.target(dimension)));
		one.addProperty("coverage", scores.coverage(dimension).share());
		one.add("agreement", word(shown.flatMap(DimensionScore::agreement)));
		one.addProperty("withheld", shown.isEmpty());
		return one;
	}

	/** How many questions with a target have a score that may be shown, lie below it, or are withheld. */
	private static JsonObject describe(QuestionTargets.Count count) {
		var targets = new JsonObject();
		targets.addProperty("scored", count.scored());
		targets.addProperty("below", count.below());
		targets.addProperty("withheld", count.withheld());
		return targets;
	}

	private static JsonObject describe(Question question, GuardedSummary scores) {
		Optional<QuestionScore> shown = scores.question(question).toOptional();
		var one = new JsonObject();
		one.addProperty("id", question.getId());
		one.addProperty("card", question.getCard().getCode());
		one.add("median", figure(shown, QuestionScore::median));
		one.add("target", Json.number(scores.target(question)));
		one.add("belowTarget", scores.isBelowTarget(question).<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
		one.add("mean", figure(shown, QuestionScore::mean));
		one.add("n", shown.<JsonElement>map(known -> new JsonPrimitive(known.n())).orElse(JsonNull.INSTANCE));
		one.add("q1", figure(shown, QuestionScore::q1));
		one.add("q3", figure(shown, QuestionScore::q3));
		one.add("agreement", word(shown.flatMap(QuestionScore::agreement)));
		one.addProperty("withheld", shown.isEmpty());
		return one;
	}

	private static JsonElement figure(Optional<QuestionScore> score, Function<QuestionScore, OptionalDouble> figure) {
		return Json.number(score.map(figure).orElse(OptionalDouble.empty()));
	}

	private static OptionalDouble figure(Disclosed<OptionalDouble> figure) {
		return figure.toOptional().orElse(OptionalDouble.empty());
	}

	private static JsonElement word(Optional<AgreementWord> word) {
		return word.<JsonElement>map(one -> new JsonPrimitive(one.label())).orElse(JsonNull.INSTANCE);
	}

	private static JsonArray array(List<JsonObject> objects) {
		var array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}

	private static void print(Assessment assessment, GuardedSummary scores, int problems, PrintWriter out) {
		int decimals = Scale.decimals(assessment.getDeck());
		out.println(NLS.bind(Messages.summaryHead,
				new Object[] { client(assessment), assessment.getDeck().getTitle(), assessment.getDeck().getVersion() }));
		String votes = scores.votes().map(number -> NLS.bind(Messages.summaryVotes, number)).orElse(Messages.summaryVotesWithheld);
		out.println(NLS.bind(Messages.summaryCounts, new Object[] { assessment.getParticipants().size(), assessment.getSessions().size(),
				votes, actions(assessment), problems }));
		if (!Texts.isBlank(assessment.getAim())) {
			out.println(NLS.bind(Messages.summaryAim, Tags.of(assessment.getDeck()).name(assessment.getAim())));
		}
		out.println(NLS.bind(Messages.summaryOverall,
				new Object[] { words(scores.overall(), decimals), words(scores.overallCapped(), decimals),
						percent(scores.coverage().share()) }));
		for (Dimension dimension : scores.dimensions()) {
			Disclosed<DimensionScore> one = scores.dimension(dimension);
			out.println(
					NLS.bind(Messages.summaryDimension, new Object[] { scores.tree().indented(dimension, dimension.getName()),
							words(one.map(DimensionScore::score), decimals),
							number(scores.target(dimension), decimals), percent(scores.coverage(dimension).share()), agreement(one) }));
		}
		QuestionTargets.Count targets = scores.targets();
		if (targets.scored() > 0) {
			out.println(NLS.bind(Messages.summaryTargets, targets.below(), targets.scored()));
		}
		scores.whyWithheld().ifPresent(out::println);
	}

	private static String words(Disclosed<OptionalDouble> figure, int decimals) {
		return figure.toOptional().map(value -> number(value, decimals)).orElse(Messages.summaryWithheld);
	}

	private static String agreement(Disclosed<DimensionScore> score) {
		return score.toOptional().map(known -> known.agreement().map(AgreementWord::label).orElse(Messages.summaryNoValue))
				.orElse(Messages.summaryWithheld);
	}

	private static String client(Assessment assessment) {
		return assessment.getClient() == null ? "" : assessment.getClient().getName();
	}

	private static int actions(Assessment assessment) {
		return assessment.getStrategy() == null ? 0
				: assessment.getStrategy().getGroups().stream().mapToInt(group -> group.getActions().size()).sum();
	}

	private static String number(OptionalDouble value, int decimals) {
		return value.isPresent() ? String.format(Locale.UK, "%." + decimals + "f", value.getAsDouble()) : Messages.summaryNoValue;
	}

	private static String percent(double share) {
		return Math.round(100 * share) + " %";
	}
}
