package io.orgdeck.cli.models;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.cli.models.ExampleModel.Kind;
import io.orgdeck.cli.models.ExampleModel.Part;
import io.orgdeck.cli.models.ExampleModel.Step;

/**
 * The figures of a model a second time, by the rules of scoring and from nothing of the product: means by value, medians, quartiles and
 * agreement by place, unlike scales brought to 0 to 1, dimensions rolled up by their weights, all from the last round that was held.
 * Results of fewer than five people are withheld, and of groups further ones until nobody is left alone; groups stand side by side on
 * the questions on which all of them may be shown, where these are half of those asked or more. Exact decimals, 34 digits.
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
		return model.room().groups().values().stream().flatMap(List::stream).toList();
	}

	/** How many people of some have answered, and how many of them with a step that counts. */
	private record Cell(int answers, int rated) {
	}

	private Cell cell(int question, int round, Collection<Integer> people) {
		List<Integer> answers = model.answers(question, round).entrySet().stream().filter(one -> people.contains(one.getKey()))
				.map(Map.Entry::getValue).toList();
		return new Cell(answers.size(), (int) answers.stream().filter(answer -> answer >= 0).count());
	}

	boolean isWithheld(int question) {
		return !isTotalSafe(question, lastRound(question));
	}

	/** Whether everybody's result of a round may be shown when no group is. */
	private boolean isTotalSafe(int question, int round) {
		return isSafe(model.room().groups().values().stream().map(people -> cell(question, round, people)).toList());
	}

	/** Whether people of whom only the sum is known are enough, for somebody too who was the only one of a group. */
	private static boolean isSafe(List<Cell> rest) {
		List<Cell> there = rest.stream().filter(cell -> cell.answers() > 0).toList();
		int rated = there.stream().mapToInt(Cell::rated).sum();
		boolean alone = there.size() > 1 && there.stream().anyMatch(cell -> cell.answers() == 1 && cell.rated() == 1);
		return there.isEmpty() || rated - (alone ? 1 : 0) >= THRESHOLD;
	}

	/** The groups of which nothing is told on a question: both rounds are looked at, as both are told. */
	private Set<String> hidden(int question) {
		int last = lastRound(question);
		Map<String, List<Integer>> groups = model.room().groups();
		if (!isTotalSafe(question, last)) {
			return groups.keySet();
		}
		List<Integer> rounds = Stream.of(2, 1).filter(round -> round <= last && isTotalSafe(question, round)).toList();
		var hidden = new HashSet<String>();
		for (int round : rounds) {
			groups.forEach((name, people) -> {
				Cell cell = cell(question, round, people);
				if (cell.answers() > 0 && cell.rated() < THRESHOLD) {
					hidden.add(name);
				}
			});
		}
		for (int round : rounds) {
			while (!isSafe(hidden.stream().map(name -> cell(question, round, groups.get(name))).toList())) {
				Optional<String> next = groups.keySet().stream()
						.filter(name -> !hidden.contains(name) && cell(question, round, groups.get(name)).answers() > 0)
						.min(Comparator.<String>comparingInt(name -> cell(question, round, groups.get(name)).rated())
								.thenComparingInt(name -> groups.get(name).size()));
				if (next.isEmpty()) {
					break;
				}
				hidden.add(next.get());
			}
		}
		return hidden;
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
		var scores = new LinkedHashMap<String, BigDecimal>();
		names().forEach(name -> score(name, this::figures).ifPresent(score -> scores.put(name, stated(score))));
		return scores;
	}

	private List<String> names() {
		return Stream.concat(questions.keySet().stream(), model.tree().keySet().stream()).distinct().toList();
	}

	/** A dimension in the groups: how many questions they have in common, and the figure of each that has one. */
	record Compared(int questions, Map<String, BigDecimal> scores) {
	}

	Compared groups(String dimension) {
		List<Integer> asked = IntStream.range(0, model.asked().size()).filter(at -> isWithin(model.asked().get(at).dimension(), dimension))
				.filter(at -> model.asked().get(at).kind() == Kind.SCORED && !model.answers(at).isEmpty()).boxed().toList();
		Map<Integer, Set<String>> hidden = asked.stream().collect(Collectors.toMap(at -> at, this::hidden));
		Map<String, List<Integer>> shown = new TreeMap<>();
		model.room().groups().forEach((name, people) -> {
			List<Integer> own = asked.stream().filter(at -> !hidden.get(at).contains(name) && cell(at, lastRound(at), people).rated() > 0)
					.toList();
			if (2 * own.size() >= asked.size()) {
				shown.put(name, own);
			}
		});
		List<Integer> common = shown.isEmpty() ? List.of()
				: asked.stream().filter(at -> shown.values().stream().allMatch(own -> own.contains(at))).toList();
		var scores = new TreeMap<String, BigDecimal>();
		if (common.isEmpty() || 2 * common.size() < asked.size()) {
			return new Compared(0, scores);
		}
		for (String name : shown.keySet()) {
			List<Integer> people = model.room().groups().get(name);
			score(dimension, at -> common.contains(at) ? figures(at, people) : Optional.empty())
					.ifPresent(score -> scores.put(name, stated(score)));
		}
		return new Compared(common.size(), scores);
	}

	private int lastRound(int question) {
		return model.room().again().contains(question) ? 2 : 1;
	}

	private boolean isWithin(String part, String dimension) {
		return part.equals(dimension) || model.tree().containsKey(part) && isWithin(model.tree().get(part).of(), dimension);
	}

	/** On 0 to 1, from the figures of its questions and of its parts. */
	private Optional<BigDecimal> score(String dimension, IntFunction<Optional<Figures>> figures) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal weights = BigDecimal.ZERO;
		for (int question : questions.getOrDefault(dimension, List.of())) {
			Asked asked = model.asked().get(question);
			Optional<Figures> own = asked.kind() == Kind.SCORED ? figures.apply(question) : Optional.empty();
			if (own.isPresent()) {
				BigDecimal weight = new BigDecimal(asked.weight());
				BigDecimal lowest = asked.steps().getFirst().number();
				BigDecimal highest = asked.steps().getLast().number();
				sum = sum.add(weight.multiply(own.get().median().subtract(lowest).divide(highest.subtract(lowest), EXACT)));
				weights = weights.add(weight);
			}
		}
		for (Map.Entry<String, Part> part : model.tree().entrySet()) {
			Optional<BigDecimal> score = dimension.equals(part.getValue().of()) ? score(part.getKey(), figures) : Optional.empty();
			if (score.isPresent()) {
				BigDecimal weight = new BigDecimal(part.getValue().weight());
				sum = sum.add(weight.multiply(score.get()));
				weights = weights.add(weight);
			}
		}
		return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, EXACT));
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
