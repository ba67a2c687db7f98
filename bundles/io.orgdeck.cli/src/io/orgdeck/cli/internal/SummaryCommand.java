package io.orgdeck.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.orgdeck.core.checks.Checks;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.model.assessment.Assessment;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orgdeck summary}: the scores of an assessment, for people or as JSON. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE")
	private Path file;

	@Option(names = "--json")
	private boolean json;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Loaded<Assessment> loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(password));
		Assessment assessment = loaded.content();
		Scores scores = Scores.of(assessment);
		int problems = loaded.report().problems().size() + Checks.run(assessment, LocalDate.now()).size();
		if (json) {
			Json.print(describe(assessment, scores, problems), spec);
		} else {
			print(assessment, scores, problems, spec.commandLine().getOut());
		}
		return 0;
	}

	private static JsonObject describe(Assessment assessment, Scores scores, int problems) {
		var deck = new JsonObject();
		deck.addProperty("id", assessment.getDeck().getId());
		deck.addProperty("version", assessment.getDeck().getVersion());
		var summary = new JsonObject();
		summary.addProperty("client", client(assessment));
		summary.add("deck", deck);
		summary.addProperty("participants", assessment.getParticipants().size());
		summary.addProperty("sessions", assessment.getSessions().size());
		summary.addProperty("votes", votes(assessment));
		summary.addProperty("coverage", scores.coverage().share());
		summary.add("overall", Json.number(scores.overall()));
		summary.add("overallCapped", Json.number(scores.overallCapped()));
		summary.add("dimensions", array(scores.dimensions().stream().map(SummaryCommand::describe).toList()));
		summary.add("questions", array(
				scores.questions().stream().filter(QuestionScore::isAsked).map(SummaryCommand::describe).toList()));
		summary.addProperty("actions", actions(assessment));
		summary.addProperty("problems", problems);
		return summary;
	}

	private static JsonObject describe(DimensionScore score) {
		var one = new JsonObject();
		one.addProperty("id", score.dimension().getId());
		one.addProperty("name", score.dimension().getName());
		one.add("score", Json.number(score.score()));
		one.add("target", Json.number(score.target()));
		one.addProperty("coverage", score.coverage().share());
		one.add("agreement", word(score.agreement()));
		return one;
	}

	private static JsonObject describe(QuestionScore score) {
		var one = new JsonObject();
		one.addProperty("id", score.question().getId());
		one.addProperty("card", score.question().getCard().getCode());
		one.add("median", Json.number(score.median()));
		one.add("mean", Json.number(score.mean()));
		one.addProperty("n", score.n());
		one.add("q1", Json.number(score.q1()));
		one.add("q3", Json.number(score.q3()));
		one.add("agreement", word(score.agreement()));
		return one;
	}

	private static JsonElement word(Optional<AgreementWord> word) {
		return word.<JsonElement>map(one -> new JsonPrimitive(one.label())).orElse(JsonNull.INSTANCE);
	}

	private static JsonArray array(List<JsonObject> objects) {
		var array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}

	private static void print(Assessment assessment, Scores scores, int problems, PrintWriter out) {
		out.println(NLS.bind(Messages.summaryHead,
				new Object[] { client(assessment), assessment.getDeck().getTitle(), assessment.getDeck().getVersion() }));
		out.println(NLS.bind(Messages.summaryCounts, new Object[] { assessment.getParticipants().size(),
				assessment.getSessions().size(), votes(assessment), actions(assessment), problems }));
		out.println(NLS.bind(Messages.summaryOverall, new Object[] { number(scores.overall()), number(scores.overallCapped()),
				percent(scores.coverage().share()) }));
		for (DimensionScore one : scores.dimensions()) {
			out.println(NLS.bind(Messages.summaryDimension, new Object[] { one.dimension().getName(), number(one.score()),
					number(one.target()), percent(one.coverage().share()),
					one.agreement().map(AgreementWord::label).orElse(Messages.summaryNoValue) }));
		}
	}

	private static String client(Assessment assessment) {
		return assessment.getClient() == null ? "" : assessment.getClient().getName(); //$NON-NLS-1$
	}

	/** Every vote cast, of all rounds. */
	private static int votes(Assessment assessment) {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.mapToInt(ballot -> ballot.getVotes() == null ? 0 : ballot.getVotes().size()).sum();
	}

	private static int actions(Assessment assessment) {
		return assessment.getStrategy() == null ? 0
				: assessment.getStrategy().getGroups().stream().mapToInt(group -> group.getActions().size()).sum();
	}

	private static String number(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.UK, "%.1f", value.getAsDouble()) : Messages.summaryNoValue; //$NON-NLS-1$
	}

	private static String percent(double share) {
		return Math.round(100 * share) + " %"; //$NON-NLS-1$
	}
}
