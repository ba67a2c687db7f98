package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deckmap.AnswerScales.Step;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/**
 * The sets of answers on one sheet, an answer in a row or all of a set in one cell. What of the sheet becomes no level is told, with the
 * row where it stands.
 */
final class AnswerSets {

	private record Line(Row row, String label, String number, String meaning) {
	}

	private static final class Found {
		private final int row;
		private final TreeMap<Double, Step> steps = new TreeMap<>();
		/** Answers that everybody can give; whether one is a level shows when all others have their numbers. */
		private final List<Line> forEverybody = new ArrayList<>();

		private Found(int row) {
			this.row = row;
		}
	}

	private final Sheet sheet;
	private final SheetMapping mapping;
	private final SheetProblems problems;
	private final Map<String, Found> found = new LinkedHashMap<>();
	private final Set<String> labels = new LinkedHashSet<>();

	private AnswerSets(Sheet sheet, SheetMapping mapping, SheetProblems problems) {
		this.sheet = sheet;
		this.mapping = mapping;
		this.problems = problems;
	}

	/** The answers of each set by its name, lowest first. */
	static Map<String, List<Step>> read(Sheet sheet, SheetMapping mapping, SheetProblems problems) {
		var sets = new AnswerSets(sheet, mapping, problems);
		String set = "";
		List<Row> below = sheet.rows().stream().filter(row -> row.number() > mapping.heading() && !row.isBlank()).toList();
		sets.labels.addAll(below.stream().flatMap(row -> sets.text(row, Meaning.LABEL).stream())
				.filter(label -> !label.isEmpty()).toList());
		for (Row row : sets.table(below)) {
			set = sets.text(row, Meaning.SET).filter(name -> !name.isEmpty()).orElse(set);
			sets.read(set, row);
		}
		var all = new LinkedHashMap<String, List<Step>>();
		sets.found.forEach((name, one) -> {
			one.forEverybody.forEach(line -> sets.keepOrTell(line, one.steps));
			if (sets.fits(name, one)) {
				all.put(name, List.copyOf(one.steps.values()));
			}
		});
		return all;
	}

	/** The rows of the table: below a blank row without another number stands something else, which is told, as are columns that are not taken. */
	private List<Row> table(List<Row> below) {
		int end = below.size();
		while (mapping.has(Meaning.VALUE) && end > 1 && text(below.get(end - 1), Meaning.VALUE).flatMap(Typed::number).isEmpty()) {
			end--;
		}
		while (end > 0 && end < below.size() && below.get(end).number() == below.get(end - 1).number() + 1) {
			end++;
		}
		List<Row> others = below.subList(end, below.size());
		if (!others.isEmpty()) {
			problems.warning(sheet, others.getFirst().number(), -1, NLS.bind(Messages.map_belowAnswers,
					RowsBelow.words(others.getFirst()), RowsBelow.numbers(others)), Messages.map_belowAnswersRemedy);
		}
		List<Row> rows = below.subList(0, end);
		for (ColumnMapping column : mapping.of(Meaning.NOTHING)) {
			long filled = rows.stream().filter(row -> !row.cell(column.index()).isBlank()).count();
			if (filled > 0) {
				problems.warning(sheet, Math.max(1, mapping.heading()), column.index(),
						NLS.bind(Messages.map_columnUnused, column.named(), filled), Messages.map_columnUnusedRemedy);
			}
		}
		return rows;
	}

	private void read(String set, Row row) {
		String label = text(row, Meaning.LABEL).orElse("");
		String number = text(row, Meaning.VALUE).orElse("");
		String meaning = meaning(row);
		if (label.isEmpty() && Typed.number(number).isEmpty()) {
			if (!meaning.isEmpty()) {
				tell(row, Meaning.DESCRIPTOR, NLS.bind(Messages.map_noAnswer, meaning), Messages.map_noAnswerRemedy);
			}
			return;
		}
		Found into = found.computeIfAbsent(set, unseen -> new Found(row.number()));
		List<String> several = mapping.first(Meaning.LABEL).map(column -> AnswerList.parts(CellWords.of(row.cell(column.index()))))
				.orElse(List.of());
		Optional<AnswerList.Answer> numbered = number.isEmpty() ? AnswerList.numbered(label) : Optional.empty();
		if (EverybodysWords.has(label, labels)) {
			into.forEverybody.add(new Line(row, numbered.map(AnswerList.Answer::label).orElse(label),
					numbered.map(one -> Values.text(one.value())).orElse(number), meaning));
		} else if (several.size() > 1 && !mapping.has(Meaning.VALUE)) { // all answers of the set in one cell
			AnswerList.of(several).forEach(one -> add(into, row, new Step(one.value(), one.label(), ""), one.label()));
			AnswerList.forEverybody(several).forEach(one -> tell(row, Meaning.LABEL,
					NLS.bind(Messages.map_everybodyOffered, one, 1), Messages.map_everybodyRemedy));
			if (!meaning.isEmpty()) {
				tell(row, Meaning.DESCRIPTOR, NLS.bind(Messages.map_severalMeant, meaning), Messages.map_severalMeantRemedy);
			}
		} else {
			double next = into.steps.isEmpty() ? 1 : into.steps.lastKey() + 1;
			Optional<AnswerList.Answer> said = numbered.filter(one -> !mapping.has(Meaning.VALUE) && AnswerList.isNumbered(label)
					&& !into.steps.containsKey(one.value()));
			double value = Typed.number(number).map(Number::doubleValue).or(() -> said.map(AnswerList.Answer::value)).orElse(next);
			if (!number.isEmpty() && Typed.number(number).isEmpty()) {
				tell(row, Meaning.VALUE, NLS.bind(Messages.map_noNumber, new Object[] { number, label, Values.text(value) }),
						Messages.map_noNumberRemedy);
			}
			String own = said.map(AnswerList.Answer::label).orElse(label);
			add(into, row, new Step(value, own.isEmpty() ? number : own, meaning), number);
		}
	}

	private void add(Found into, Row row, Step step, String typed) {
		if (into.steps.putIfAbsent(step.value(), step) != null) {
			int column = mapping.first(Meaning.VALUE).map(ColumnMapping::index).orElse(-1);
			problems.error(sheet, row.number(), column, NLS.bind(Messages.map_valueTwice, typed, step.label()),
					Messages.map_valueTwiceRemedy);
		}
	}

	/**
	 * What everybody can answer anyway is no level, but what the sheet says of it is not lost unseen. Somebody who is not sure counts where
	 * the sheet has a number for that which no other answer has.
	 */
	private void keepOrTell(Line line, TreeMap<Double, Step> steps) {
		Optional<Double> number = Typed.number(line.number()).map(Number::doubleValue);
		if (AnswerList.mayCount(line.label()) && number.filter(value -> !steps.containsKey(value)).isPresent()) {
			steps.put(number.get(), new Step(number.get(), line.label(), line.meaning()));
			tell(line.row(), Meaning.LABEL, NLS.bind(Messages.map_everybodyCounts, line.label(), line.number()),
					Messages.map_everybodyCountsRemedy);
			return;
		}
		List<String> lost = Stream.of(line.number(), line.meaning()).filter(text -> !text.isEmpty()).map(text -> '“' + text + '”').toList();
		if (!lost.isEmpty()) {
			tell(line.row(), Meaning.LABEL, NLS.bind(Messages.map_everybody, line.label(), String.join(", ", lost)),
					Messages.map_everybodyRemedy);
		}
	}

	private boolean fits(String name, Found one) {
		if (one.steps.size() >= AnswerScales.FEWEST && one.steps.size() <= AnswerScales.MOST_TO_CHOOSE) {
			return true;
		}
		int column = mapping.first(Meaning.SET).map(ColumnMapping::index).orElse(-1);
		problems.warning(sheet, one.row, column, NLS.bind(Messages.map_setSize, name, one.steps.size()),
				NLS.bind(Messages.map_setSizeRemedy, AnswerScales.FEWEST, AnswerScales.MOST_TO_CHOOSE));
		return false;
	}

	private void tell(Row row, Meaning meaning, String text, String remedy) {
		problems.warning(sheet, row.number(), mapping.first(meaning).map(ColumnMapping::index).orElse(-1), text, remedy);
	}

	/** What the columns say an answer means, each under its heading where there are several. */
	private String meaning(Row row) {
		List<ColumnMapping> columns = mapping.of(Meaning.DESCRIPTOR);
		return columns.stream().filter(column -> !CellWords.isBlank(row.cell(column.index())))
				.map(column -> (columns.size() > 1 ? column.heading() + ": " : "") + CellWords.line(row.cell(column.index())))
				.collect(Collectors.joining(" "));
	}

	private Optional<String> text(Row row, Meaning meaning) {
		return mapping.first(meaning).map(column -> CellWords.line(row.cell(column.index())));
	}
}
