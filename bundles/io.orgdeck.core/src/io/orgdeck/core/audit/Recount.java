package io.orgdeck.core.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import io.orgdeck.core.audit.Figure.Of;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Summary;

/** Computes figures from the first line of a bundle and nothing else. */
final class Recount {

	/** What a figure comes out as: a number, a word, or that it is withheld; null for what has no figure. */
	record Result(Double number, String word, boolean withheld) {

		static final Result WITHHELD = new Result(null, null, true);

		static Result of(double number) {
			return new Result(number, null, false);
		}

		static Result of(OptionalDouble number) {
			return number.isPresent() ? of(number.getAsDouble()) : null;
		}

		static Result of(Optional<AgreementWord> word) {
			return word.map(one -> new Result(null, AuditWords.name(one), false)).orElse(null);
		}
	}

	private record Asked(JsonObject json, Scale scale, Distribution votes, Summary summary) {

		static Asked of(JsonObject json) {
			Scale scale = Recount.scale(json.getAsJsonObject("scale"));
			Distribution votes = json.has("votes") ? distribution(scale, json.getAsJsonArray("votes")) : Distribution.none(scale);
			return new Asked(json, scale, votes, Summary.of(votes));
		}

		boolean is(String state) {
			return AuditBundle.text(json, "state").equals(state);
		}

		double weight() {
			return json.get("weight").getAsDouble();
		}
	}

	private static final Summary NO_VOTES = Summary.of(Distribution.none(Scale.NONE));

	private final Scale main;
	private final Map<String, Asked> questions = new LinkedHashMap<>();
	private final Map<String, JsonObject> dimensions = new LinkedHashMap<>();
	private final Map<String, List<String>> parts = new LinkedHashMap<>();
	private final Map<String, JsonObject> compared = new LinkedHashMap<>();

	Recount(JsonObject inputs) {
		main = scale(inputs.getAsJsonObject("scale"));
		AuditBundle.objects(inputs, "questions").forEach(one -> questions.put(AuditBundle.text(one, "id"), Asked.of(one)));
		AuditBundle.objects(inputs, "dimensions").forEach(one -> dimensions.put(AuditBundle.text(one, "id"), one));
		dimensions.keySet().forEach(one -> parts.computeIfAbsent(whole(one), key -> new ArrayList<>()).add(one));
		AuditBundle.objects(inputs, "compared").forEach(one -> compared.put(AuditBundle.text(one, "dimension"), one));
	}

	/** @return null where there is no such figure */
	Result figure(Of of) {
		String kind = of.kind();
		if (kind.startsWith("question.")) {
			Asked asked = questions.get(of.about());
			return asked == null ? null : asked.is(AuditInputs.WITHHELD) ? Result.WITHHELD
					: asked.is(AuditInputs.SHOWN) ? question(kind, asked, of.part()) : null;
		}
		if (kind.startsWith("dimension.")) {
			return dimensions.containsKey(of.about()) ? dimension(of) : null;
		}
		return kind.startsWith("group") ? groups(of) : overall(kind);
	}

	private static Result question(String kind, Asked asked, String level) {
		Summary summary = asked.summary();
		return switch (kind) {
			case "question.n" -> Result.of(summary.n());
			case "question.median" -> Result.of(summary.median());
			case "question.mean" -> Result.of(summary.mean());
			case "question.q1" -> Result.of(summary.q1());
			case "question.q3" -> Result.of(summary.q3());
			case "question.agreement" -> Result.of(Agreement.word(asked.votes()));
			case "question.outside" -> summary.n() == 0 ? null : Result.of(asked.votes().outsideMode());
			case "question.dontKnow" -> Result.of(asked.json().get("dontKnow").getAsDouble());
			case "question.doesNotApply" -> Result.of(asked.json().get("doesNotApply").getAsDouble());
			case "question.shift" -> shift(asked);
			case "question.votes" -> asked.scale().indexOf(level).isPresent()
					? Result.of(asked.votes().counts().get(asked.scale().indexOf(level).getAsInt()))
					: null;
			default -> null;
		};
	}

	private static Result shift(Asked asked) {
		OptionalDouble first = asked.json().has("first")
				? Summary.of(distribution(asked.scale(), asked.json().getAsJsonArray("first"))).median()
				: asked.json().has("firstMedian") ? OptionalDouble.of(asked.json().get("firstMedian").getAsDouble())
						: OptionalDouble.empty();
		OptionalDouble median = asked.summary().median();
		return first.isEmpty() || median.isEmpty() ? null : Result.of(median.getAsDouble() - first.getAsDouble());
	}

	private Result dimension(Of of) {
		OptionalDouble score = score(of.about());
		OptionalDouble target = target(of.about());
		boolean withheld = score.isEmpty() && of(of.about()).anyMatch(one -> one.is(AuditInputs.WITHHELD));
		return switch (of.kind()) {
			case "dimension.score" -> withheld ? Result.WITHHELD : Result.of(score);
			case "dimension.target" -> Result.of(target);
			case "dimension.capped" -> withheld ? Result.WITHHELD : Result.of(capped(of.about()));
			case "dimension.coverage" -> Result.of(coverage(of(of.about()).toList()));
			case "dimension.agreement" -> withheld ? Result.WITHHELD : Result.of(word(of.about()));
			case "dimension.share" -> share(of.about(), of.part());
			default -> null;
		};
	}

	private Stream<Asked> own(String dimension) {
		return questions.values().stream().filter(one -> AuditBundle.text(one.json(), "dimension").equals(dimension));
	}

	/** The questions of a dimension and of its parts, however deep. */
	private Stream<Asked> of(String dimension) {
		return Stream.concat(own(dimension), parts(dimension).stream().flatMap(this::of));
	}

	private List<String> parts(String dimension) {
		return parts.getOrDefault(dimension, List.of());
	}

	/** What a dimension is a part of; nothing where it would be a part of itself. */
	private String whole(String dimension) {
		String at = dimension;
		for (int level = 0; level < DimensionTree.MOST_LEVELS && !at.isEmpty(); level++) {
			at = dimensions.containsKey(at) ? AuditBundle.text(dimensions.get(at), "partOf") : "";
		}
		return at.isEmpty() ? AuditBundle.text(dimensions.get(dimension), "partOf") : "";
	}

	private OptionalDouble score(String dimension) {
		return mean(dimension, Asked::summary, this::score);
	}

	private OptionalDouble mean(String dimension, Function<Asked, Summary> summaries, Function<String, OptionalDouble> ofPart) {
		double sum = 0;
		double total = 0;
		for (Asked asked : own(dimension).toList()) {
			OptionalDouble median = summaries.apply(asked).median();
			if (asked.weight() > 0 && median.isPresent()) {
				sum += asked.weight() * asked.scale().convert(median.getAsDouble(), main);
				total += asked.weight();
			}
		}
		for (String part : parts(dimension)) {
			OptionalDouble score = ofPart.apply(part);
			if (weight(part) > 0 && score.isPresent()) {
				sum += weight(part) * score.getAsDouble();
				total += weight(part);
			}
		}
		return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
	}

	private double weight(String dimension) {
		return dimensions.get(dimension).has("weight") ? dimensions.get(dimension).get("weight").getAsDouble() : 1;
	}

	private OptionalDouble target(String dimension) {
		JsonObject one = dimensions.get(dimension);
		return one.has("target") ? OptionalDouble.of(one.get("target").getAsDouble()) : OptionalDouble.empty();
	}

	private OptionalDouble capped(String dimension) {
		OptionalDouble score = mean(dimension, Asked::summary, this::capped);
		OptionalDouble target = target(dimension);
		return score.isPresent() && target.isPresent() ? OptionalDouble.of(Math.min(score.getAsDouble(), target.getAsDouble())) : score;
	}

	private static double coverage(List<Asked> of) {
		return of.isEmpty() ? 0 : (double) asked(of) / of.size();
	}

	private static long asked(List<Asked> of) {
		return of.stream().filter(one -> !one.is(AuditInputs.NOT_ASKED)).count();
	}

	/** The word that most questions have; of words equally frequent the one of least agreement. */
	private Optional<AgreementWord> word(String dimension) {
		int[] frequency = new int[AgreementWord.values().length];
		of(dimension).map(one -> Agreement.word(one.votes())).flatMap(Optional::stream).forEach(word -> frequency[word.ordinal()]++);
		return Stream.of(AgreementWord.values()).filter(word -> frequency[word.ordinal()] > 0)
				.reduce((a, b) -> frequency[b.ordinal()] > frequency[a.ordinal()] ? b : a);
	}

	private Result share(String dimension, String level) {
		List<Asked> counted = own(dimension)
				.filter(one -> one.scale().steps().stream().allMatch(step -> main.indexOf(step.id()).isPresent()))
				.toList();
		double all = counted.stream().mapToInt(one -> one.votes().n()).sum();
		double some = counted.stream().filter(one -> one.scale().indexOf(level).isPresent())
				.mapToInt(one -> one.votes().counts().get(one.scale().indexOf(level).getAsInt())).sum();
		return all == 0 ? null : Result.of(some / all);
	}

	private Result overall(String kind) {
		List<Asked> all = List.copyOf(questions.values());
		return switch (kind) {
			case "overall.score" -> overall(this::score);
			case "overall.capped" -> overall(this::capped);
			case "overall.coverage" -> Result.of(coverage(all));
			case "overall.asked" -> Result.of(asked(all));
			case "overall.askable" -> Result.of(all.size());
			default -> null;
		};
	}

	private Result overall(Function<String, OptionalDouble> scores) {
		List<String> scored = parts("").stream().filter(one -> scores.apply(one).isPresent() && weight(one) > 0).toList();
		double total = scored.stream().mapToDouble(this::weight).sum();
		return total > 0
				? Result.of(scored.stream().mapToDouble(one -> weight(one) * scores.apply(one).getAsDouble()).sum() / total)
				: questions.values().stream().anyMatch(one -> one.is(AuditInputs.WITHHELD)) ? Result.WITHHELD : null;
	}

	private Result groups(Of of) {
		JsonObject one = compared.get(of.about());
		if (one == null) {
			return null;
		}
		JsonArray common = one.getAsJsonArray("questions");
		if (of.kind().equals("groups.compared")) {
			return common.isEmpty() ? null : Result.of(common.size());
		}
		JsonObject group = AuditBundle.objects(one, "groups").stream().filter(each -> AuditBundle.text(each, "group").equals(of.part()))
				.findFirst().orElse(null);
		if (group == null || AuditBundle.text(group, "state").equals(AuditInputs.NONE)) {
			return null;
		}
		if (AuditBundle.text(group, "state").equals(AuditInputs.WITHHELD)) {
			return Result.WITHHELD;
		}
		var summaries = new IdentityHashMap<Asked, Summary>();
		for (int i = 0; i < common.size(); i++) {
			Asked asked = Objects.requireNonNull(questions.get(common.get(i).getAsString()));
			summaries.put(asked, Summary.of(distribution(asked.scale(), group.getAsJsonArray("votes").get(i).getAsJsonArray())));
		}
		return Result.of(ofGroup(of.about(), summaries));
	}

	private OptionalDouble ofGroup(String dimension, Map<Asked, Summary> summaries) {
		return mean(dimension, asked -> summaries.getOrDefault(asked, NO_VOTES), part -> ofGroup(part, summaries));
	}

	private static Distribution distribution(Scale scale, JsonArray counts) {
		return new Distribution(scale, IntStream.range(0, counts.size()).mapToObj(i -> counts.get(i).getAsInt()).toArray(Integer[]::new));
	}

	private static Scale scale(JsonObject json) {
		List<Scale.Step> steps = AuditBundle.objects(json, "levels").stream().map(
				level -> new Scale.Step(AuditBundle.text(level, "id"), level.get("value").getAsDouble(), AuditBundle.text(level, "label")))
				.toList();
		boolean scored = !json.has("scored") || json.get("scored").getAsBoolean();
		return json.has("lowest") ? new Scale(steps, json.get("lowest").getAsDouble(), json.get("highest").getAsDouble(), scored)
				: new Scale(steps);
	}
}
