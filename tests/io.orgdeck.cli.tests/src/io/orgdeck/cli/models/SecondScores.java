package io.orgdeck.cli.models;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.cli.models.ExampleModel.Kind;
import io.orgdeck.cli.models.ExampleModel.Part;
import io.orgdeck.cli.models.ExampleModel.Step;

/**
 * The figures of a model a second time, by the rules of scoring and from nothing of the product: means by value, medians, quartiles and
 * agreement by place, unlike scales brought to 0 to 1, dimensions rolled up by their weights; results of fewer than five people are
 * withheld, and of four groups the one that is too small together with the next smallest. Exact decimals, 34 digits.
 */
final class SecondScores {

	private static final MathContext EXACT = MathContext.DECIMAL128;
	private static final int THRESHOLD = 5;

	/** Figures of a question; withheld ones are empty. */
	record Figures(int people, BigDecimal median, BigDecimal mean, BigDecimal lowerQuartile, BigDecimal upperQuartile, String agreement) {
	}

	private final ExampleModel model;
	private final Map<String, List<Integer>> questions = new TreeMap<>();

	SecondScores(ExampleModel model) {
		this.model = model;
		for (int i = 0; i < model.asked().size(); i++) {
			questions.computeIfAbsent(model.asked().get(i).dimension(), unseen -> new ArrayList<>()).add(i);
		}
	}

	/** How often each step of a question was given, by those people. */
	private int[] counts(int question, Collection<Integer> people) {
		var counts = new int[model.asked().get(question).steps().size()];
		model.answers(question).forEach((person, place) -> {
			if (place >= 0 && people.contains(person)) {
				counts[place]++;
			}
		});
		return counts;
	}

	private List<Integer> everybody() {
		return ExampleModel.GROUPS.values().stream().flatMap(List::stream).toList();
	}

	boolean isWithheld(int question) {
		return model.answers(question).size() < THRESHOLD;
	}

	/** Of everybody; empty where too few have answered, or nothing is made of the answers. */
	Optional<Figures> figures(int question) {
		return isWithheld(question) || model.asked().get(question).kind() != Kind.SCORED ? Optional.empty()
				: figures(question, everybody());
	}

	private Optional<Figures> figures(int question, Collection<Integer> people) {
		int[] counts = counts(question, people);
		var places = new ArrayList<Integer>();
		for (int place = 0; place < counts.length; place++) {
			for (int i = 0; i < counts[place]; i++) {
				places.add(place);
			}
		}
		if (places.isEmpty()) {
			return Optional.empty();
		}
		List<BigDecimal> values = model.asked().get(question).steps().stream().map(Step::number).toList();
		BigDecimal sum = places.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal low = quantile(places, new BigDecimal("0.25"));
		BigDecimal high = quantile(places, new BigDecimal("0.75"));
		return Optional.of(new Figures(places.size(), at(values, quantile(places, new BigDecimal("0.5"))),
				sum.divide(BigDecimal.valueOf(places.size()), EXACT), at(values, low), at(values, high),
				agreement(counts, places.size(), high.subtract(low))));
	}

	/** Type 7 of Hyndman and Fan. */
	private static BigDecimal quantile(List<Integer> sorted, BigDecimal share) {
		BigDecimal at = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
		int below = at.setScale(0, RoundingMode.FLOOR).intValueExact();
		int above = Math.min(below + 1, sorted.size() - 1);
		BigDecimal step = BigDecimal.valueOf(sorted.get(above) - (long) sorted.get(below));
		return BigDecimal.valueOf(sorted.get(below)).add(at.subtract(BigDecimal.valueOf(below)).multiply(step));
	}

	/** The value of a place, which may lie between two. */
	private static BigDecimal at(List<BigDecimal> values, BigDecimal place) {
		int below = place.setScale(0, RoundingMode.FLOOR).intValueExact();
		BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
		return rest.signum() == 0 ? values.get(below)
				: values.get(below).add(rest.multiply(values.get(below + 1).subtract(values.get(below))));
	}

	private static String agreement(int[] counts, int people, BigDecimal range) {
		if (people < THRESHOLD) {
			return "";
		}
		int end = (counts.length + 2) / 3;
		int lowest = 0;
		int highest = 0;
		int near = 0;
		int most = 0;
		for (int place = 0; place < counts.length; place++) {
			lowest += place < end ? counts[place] : 0;
			highest += place >= counts.length - end ? counts[place] : 0;
			int around = counts[place] + (place > 0 ? counts[place - 1] : 0) + (place < counts.length - 1 ? counts[place + 1] : 0);
			if (counts[place] > most || counts[place] == most && around > near) {
				most = counts[place];
				near = around;
			}
		}
		if (10 * lowest >= 3 * people && 10 * highest >= 3 * people) {
			return "two camps";
		}
		if (10 * near >= 7 * people && range.compareTo(BigDecimal.ONE) <= 0) {
			return "agreed";
		}
		return range.compareTo(BigDecimal.TWO) >= 0 ? "split" : "mixed";
	}

	/** The score of every dimension on the scale of the deck; a dimension without one is missing. */
	Map<String, BigDecimal> dimensions() {
		return dimensions(everybody(), false);
	}

	/** The same of a group, from the questions on which all groups that are shown are compared. */
	Map<String, BigDecimal> ofGroup(String group) {
		return dimensions(ExampleModel.GROUPS.get(group), true);
	}

	/** Whether figures of a group are told to nobody. */
	boolean isWithheld(String group) {
		return List.of("Cove", "Dale").contains(group);
	}

	private Map<String, BigDecimal> dimensions(Collection<Integer> people, boolean compared) {
		var scores = new LinkedHashMap<String, BigDecimal>();
		var all = new HashMap<String, Optional<BigDecimal>>();
		var names = new ArrayList<String>(questions.keySet());
		model.tree().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
		names.forEach(name -> score(name, people, compared, all)
				.ifPresent(score -> scores.put(name, stated(score))));
		return scores;
	}

	/** On 0 to 1. */
	private Optional<BigDecimal> score(String dimension, Collection<Integer> people, boolean compared,
			Map<String, Optional<BigDecimal>> all) {
		if (all.containsKey(dimension)) {
			return all.get(dimension);
		}
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal weights = BigDecimal.ZERO;
		for (int question : questions.getOrDefault(dimension, List.of())) {
			Asked asked = model.asked().get(question);
			Optional<Figures> figures = isWithheld(question) || asked.kind() != Kind.SCORED ? Optional.empty() : figures(question, people);
			if (figures.isPresent()) {
				BigDecimal weight = new BigDecimal(asked.weight());
				BigDecimal lowest = asked.steps().getFirst().number();
				BigDecimal highest = asked.steps().getLast().number();
				sum = sum.add(weight.multiply(figures.get().median().subtract(lowest).divide(highest.subtract(lowest), EXACT)));
				weights = weights.add(weight);
			}
		}
		for (Map.Entry<String, Part> part : model.tree().entrySet()) {
			Optional<BigDecimal> score = dimension.equals(part.getValue().of()) ? score(part.getKey(), people, compared, all)
					: Optional.empty();
			if (score.isPresent()) {
				BigDecimal weight = new BigDecimal(part.getValue().weight());
				sum = sum.add(weight.multiply(score.get()));
				weights = weights.add(weight);
			}
		}
		Optional<BigDecimal> result = weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, EXACT));
		all.put(dimension, result);
		return result;
	}

	private BigDecimal stated(BigDecimal share) {
		BigDecimal lowest = new BigDecimal(model.lowest());
		return lowest.add(share.multiply(new BigDecimal(model.highest()).subtract(lowest)));
	}

	/** Mean of the dimensions at the top, by their weights. */
	BigDecimal overall() {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal weights = BigDecimal.ZERO;
		for (Map.Entry<String, BigDecimal> score : dimensions().entrySet()) {
			Part part = model.tree().getOrDefault(score.getKey(), new Part("", "1"));
			if (part.of().isEmpty()) {
				BigDecimal weight = new BigDecimal(part.weight());
				sum = sum.add(weight.multiply(score.getValue()));
				weights = weights.add(weight);
			}
		}
		return sum.divide(weights, EXACT);
	}

	/** How many people have ticked each step of a question. */
	int[] ticks(int question) {
		var counts = new int[model.asked().get(question).steps().size()];
		model.answers(question).values().stream().filter(bits -> bits > 0).forEach(bits -> {
			for (int place = 0; place < counts.length; place++) {
				counts[place] += bits >> place & 1;
			}
		});
		return counts;
	}

	/** How many people have given each step of a question. */
	int[] given(int question) {
		return counts(question, everybody());
	}
}
