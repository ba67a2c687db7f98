package io.orgdeck.core.deckmap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.StandardScale;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** The scales that questions of a file are answered on: each set of answers once, however often it is written. */
final class AnswerScales {

	/** Fewer answers leave no choice. */
	static final int FEWEST = 2;
	/** More answers are a list of another kind; a rating has at most {@link LevelHeading#MOST}. */
	static final int MOST_TO_CHOOSE = 40;

	/** One answer of a set. */
	record Step(double value, String label, String descriptor) {
	}

	/** @param name by which questions and the sheet of scales mean it */
	record Named(String name, List<Step> steps) {

		boolean isLong() {
			return areTooMany(steps.stream().map(Step::value).toList());
		}
	}

	private final Map<List<Step>, Named> scales = new LinkedHashMap<>();
	private final Map<String, Named> sets = new LinkedHashMap<>();
	private final Map<Named, Integer> used = new LinkedHashMap<>();
	private final Set<Named> ofTwo = new LinkedHashSet<>();
	private final Set<Named> unscored = new LinkedHashSet<>();
	private final Set<String> names = new LinkedHashSet<>();

	AnswerScales(Spreadsheet file, DeckMapping mapping, SheetProblems problems) {
		for (SheetMapping sheet : mapping.sheets()) {
			if (sheet.role() == SheetRole.ANSWERS) {
				file.sheet(sheet.name()).ifPresent(there -> AnswerSets.read(there, sheet, problems)
						.forEach((name, steps) -> sets.put(Typed.key(name), scale(steps, name))));
			}
		}
	}

	/** The set of that name on another sheet. */
	Optional<Named> set(String name) {
		return Optional.ofNullable(sets.get(Typed.key(name))).map(this::used);
	}

	/** The only set of the file, for questions that name none. */
	Optional<Named> onlySet() {
		return sets.size() == 1 ? Optional.of(used(sets.values().iterator().next())) : Optional.empty();
	}

	/** Whether these answers are enough to choose from, and not too many. */
	static boolean takes(List<String> parts) {
		int answers = AnswerList.of(parts).size();
		return answers >= FEWEST && answers <= MOST_TO_CHOOSE;
	}

	/** Whether nobody rates on so many answers: eleven are a list, unless they are numbered from 0 to 10. */
	static boolean areTooMany(List<Double> values) {
		return values.size() > LevelHeading.MOST || values.size() == LevelHeading.MOST
				&& !values.equals(IntStream.range(0, LevelHeading.MOST).asDoubleStream().boxed().toList());
	}

	/** Whether these answers can be chosen from, but are too many to be rated on. */
	static boolean isLong(List<String> parts) {
		return takes(parts) && areTooMany(AnswerList.of(parts).stream().map(AnswerList.Answer::value).toList());
	}

	/** The scale with these answers; empty when they are too few to be rated on, or too many. */
	Optional<Named> of(List<String> parts) {
		return takes(parts) && !isLong(parts) ? Optional.of(used(scale(parts))) : Optional.empty();
	}

	/** Notes that one of the questions that took a scale makes no score of it. */
	void noteUnscored(Named scale) {
		used.computeIfPresent(scale, (same, questions) -> questions > 1 ? questions - 1 : null);
		unscored.add(scale);
	}

	/** The same for answers that make no score; no other question is answered on them unless it says so. */
	Optional<Named> unscored(List<String> parts) {
		Optional<Named> scale = takes(parts) ? Optional.of(scale(parts)) : Optional.empty();
		scale.ifPresent(unscored::add);
		return scale;
	}

	private Named scale(List<String> parts) {
		return scale(AnswerList.of(parts).stream().map(one -> new Step(one.value(), one.label(), "")).toList(), "");
	}

	/** Notes that questions take a scale for a yes or a no. */
	void noteYesNo(Named scale) {
		ofTwo.add(scale);
	}

	boolean areOnlyUnscored() {
		return used.isEmpty() && !unscored.isEmpty();
	}

	/** The usual five levels, for a question that is rated and says no more. */
	Named standard() {
		return used(scale(StandardScale.LEVELS.stream().map(step -> new Step(step.value(), step.label(), step.descriptor())).toList(),
				StandardScale.create().getName()));
	}

	/** The columns of levels, without those for answers that everybody can give. */
	static List<ColumnMapping> levels(SheetMapping mapping) {
		List<ColumnMapping> all = mapping.of(Meaning.LEVEL);
		List<String> labels = all.stream().map(ColumnMapping::label).toList();
		return all.stream().filter(column -> !EverybodysWords.has(column.label(), labels)).toList();
	}

	/** The scale whose levels are columns. */
	Optional<Named> of(SheetMapping mapping) {
		List<Step> steps = levels(mapping).stream()
				.map(column -> new Step(column.value(), column.label().isEmpty() ? Values.text(column.value()) : column.label(), ""))
				.sorted(Comparator.comparingDouble(Step::value)).toList();
		return steps.size() < FEWEST ? Optional.empty() : Optional.of(used(scale(steps, "")));
	}

	private Named scale(List<Step> steps, String wanted) {
		return scales.computeIfAbsent(steps, unseen -> new Named(
				free(wanted.isEmpty() ? NLS.bind(Messages.map_scale, steps.getFirst().label(), steps.getLast().label()) : wanted), steps));
	}

	private String free(String wanted) {
		String name = wanted;
		for (int i = 2; !names.add(Typed.key(name)); i++) {
			name = wanted + ' ' + i;
		}
		return name;
	}

	private Named used(Named scale) {
		used.merge(scale, 1, Integer::sum);
		return scale;
	}

	/**
	 * Those that questions take, the most frequent first: scores are stated on it. Of equals, one of yes
	 * and no comes later; those without a score come last.
	 */
	List<Named> inOrder() {
		return Stream
				.concat(used.entrySet().stream().sorted(Map.Entry.<Named, Integer>comparingByValue().reversed()
						.thenComparing(one -> ofTwo.contains(one.getKey()))).map(Map.Entry::getKey),
						unscored.stream())
				.distinct().toList();
	}
}
