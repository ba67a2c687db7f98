package io.orgdeck.core.deckmap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.StandardScale;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** The scales that questions of a file are answered on: each set of answers once, however often it is written. */
final class AnswerScales {

	/** Fewer answers than a scale has. */
	private static final int FEWEST = 2;

	/** One answer of a set. */
	record Step(double value, String label, String descriptor) {
	}

	/** @param name by which questions and the sheet of scales mean it */
	record Named(String name, List<Step> steps) {
	}

	private final SheetProblems problems;
	private final Map<List<Step>, Named> scales = new LinkedHashMap<>();
	private final Map<String, Named> sets = new LinkedHashMap<>();
	private final Map<Named, Integer> used = new LinkedHashMap<>();
	private final Set<Named> ofTwo = new LinkedHashSet<>();
	private final Set<Named> unscored = new LinkedHashSet<>();
	private final Set<String> names = new LinkedHashSet<>();

	AnswerScales(Spreadsheet file, DeckMapping mapping, SheetProblems problems) {
		this.problems = problems;
		for (SheetMapping sheet : mapping.sheets()) {
			if (sheet.role() == SheetRole.ANSWERS) {
				file.sheet(sheet.name()).ifPresent(there -> readSets(there, sheet));
			}
		}
	}

	private void readSets(Sheet sheet, SheetMapping mapping) {
		Map<String, TreeMap<Double, Step>> found = new LinkedHashMap<>();
		String set = "";
		for (Row row : RowDepths.below(sheet, mapping)) {
			set = text(row, mapping, Meaning.SET).filter(name -> !name.isEmpty()).orElse(set);
			String label = text(row, mapping, Meaning.LABEL).orElse("");
			if (label.isEmpty() || AnswerList.isForEverybody(label)) {
				continue;
			}
			TreeMap<Double, Step> steps = found.computeIfAbsent(set, unseen -> new TreeMap<>());
			List<String> several = mapping.first(Meaning.LABEL).map(column -> AnswerList.parts(row.cell(column.index()).text()))
					.orElse(List.of());
			if (several.size() > 1 && !mapping.has(Meaning.VALUE)) { // all answers of the set in one cell
				AnswerList.of(several).forEach(one -> steps.put(one.value(), new Step(one.value(), one.label(), "")));
				continue;
			}
			String typed = text(row, mapping, Meaning.VALUE).orElse("");
			double value = Typed.number(typed).map(Number::doubleValue).orElse(steps.isEmpty() ? 1 : steps.lastKey() + 1);
			Step step = new Step(value, label, text(row, mapping, Meaning.DESCRIPTOR).orElse(""));
			if (steps.putIfAbsent(value, step) != null) {
				int column = mapping.first(Meaning.VALUE).map(ColumnMapping::index).orElse(-1);
				problems.error(sheet, row.number(), column, NLS.bind(Messages.map_valueTwice, typed, label), Messages.map_valueTwiceRemedy);
			}
		}
		found.forEach((name, steps) -> {
			if (steps.size() >= FEWEST) {
				sets.put(Typed.key(name), scale(List.copyOf(steps.values()), name));
			}
		});
	}

	private static Optional<String> text(Row row, SheetMapping mapping, Meaning meaning) {
		return mapping.first(meaning).map(column -> Typed.line(row.cell(column.index()).text()));
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
	boolean takes(List<String> parts) {
		int answers = AnswerList.of(parts).size();
		return answers >= FEWEST && answers <= LevelHeading.MOST;
	}

	/** The scale with these answers; empty when they are too few to choose from, or too many. */
	Optional<Named> of(List<String> parts) {
		return takes(parts) ? Optional.of(used(scale(parts))) : Optional.empty();
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

	/** The scale whose levels are columns. */
	Optional<Named> of(SheetMapping mapping) {
		List<Step> steps = mapping.of(Meaning.LEVEL).stream()
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
