package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/**
 * What the rows of the sheet of cards say of the levels of their questions: what they are called and mean there, and which of
 * them a question takes. A question that has words for some levels alone takes these, unless the column levels says otherwise.
 */
final class DeckRowLevels {

	/** Stands in the column levels of a question that takes every level of its scale. */
	static final String ALL = "all";
	/** More need not be named for somebody to see which are meant. */
	private static final int MOST_NAMED = 5;

	private final DeckSheet sheet;
	private final Map<Double, String> meanings;
	private final Map<Double, String> labels;
	private final List<String> partly = new ArrayList<>();

	DeckRowLevels(DeckSheet sheet) {
		this.sheet = sheet;
		meanings = columns(sheet, DeckColumn::level);
		labels = columns(sheet, DeckColumn::label);
	}

	/** Headings by the values of the levels that they name, lowest first. */
	private static Map<Double, String> columns(DeckSheet sheet, Function<String, Optional<Double>> naming) {
		var columns = new TreeMap<Double, String>();
		sheet.headings().forEach(heading -> naming.apply(heading).ifPresent(value -> columns.putIfAbsent(value, heading)));
		return columns;
	}

	/** The values of the levels that have a column, lowest first; none when these columns are empty and could be those of any deck. */
	static Collection<Double> values(DeckSheet sheet) {
		var levels = new DeckRowLevels(sheet);
		Set<Double> values = new TreeSet<>(levels.meanings.keySet());
		values.addAll(levels.labels.keySet());
		boolean empty = sheet.rows().stream().allMatch(levels::isBlank);
		return empty && values.equals(Set.of(1.0, 2.0, 3.0, 4.0, 5.0)) ? List.of() : values;
	}

	static boolean isColumn(String heading) {
		return DeckColumn.level(heading).isPresent() || DeckColumn.label(heading).isPresent();
	}

	/** Whether the sheet has columns for levels. */
	boolean any() {
		return !meanings.isEmpty() || !labels.isEmpty();
	}

	/** The first column of levels in which a row says something. */
	Optional<String> used(Row row) {
		return Stream.concat(meanings.values().stream(), labels.values().stream()).filter(heading -> !sheet.text(row, heading).isEmpty())
				.findFirst();
	}

	private boolean isBlank(Row row) {
		return used(row).isEmpty();
	}

	/** @param question stands on its card already */
	void read(Row row, Question question) {
		List<Level> steps = QuestionLevels.ofScale(question);
		for (Level step : steps) {
			String meaning = text(row, meanings.get(step.getValue()), sheet::words);
			String label = text(row, labels.get(step.getValue()), sheet::text);
			if (!meaning.isEmpty() || !label.isEmpty()) {
				LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
				descriptor.setLevel(step);
				descriptor.setText(DeckText.orNull(meaning));
				descriptor.setLabel(DeckText.orNull(label));
				question.getDescriptors().add(descriptor);
			}
		}
		if (refuseOthers(row, meanings, steps) && refuseOthers(row, labels, steps)) {
			take(row, question, steps);
		}
	}

	private static String text(Row row, String heading, CellText cell) {
		return heading == null ? "" : cell.of(row, heading);
	}

	/** Words for a level that the scale does not have would be lost. */
	private boolean refuseOthers(Row row, Map<Double, String> columns, List<Level> steps) {
		for (var column : columns.entrySet()) {
			if (steps.stream().noneMatch(step -> step.getValue() == column.getKey()) && !sheet.text(row, column.getValue()).isEmpty()) {
				sheet.error(row, column.getValue(), NLS.bind(Messages.deck_noLevel, Values.text(column.getKey()), numbers(steps)),
						Messages.deck_noLevelRemedy);
				return false;
			}
		}
		return true;
	}

	private void take(Row row, Question question, List<Level> steps) {
		String typed = sheet.text(row, DeckColumn.LEVELS.heading());
		if (typed.isEmpty()) {
			List<Level> described = described(question, steps);
			if (!described.isEmpty() && described.size() < steps.size()) {
				question.getLevels().addAll(described);
				partly.add(Typed.line(question.getText()));
			}
		} else if (!Typed.same(typed, ALL)) {
			Set<Level> named = named(row, typed, question, steps);
			steps.stream().filter(named::contains).forEach(question.getLevels()::add);
		}
	}

	private Set<Level> named(Row row, String typed, Question question, List<Level> steps) {
		var named = new LinkedHashSet<Level>();
		for (String name : typed.contains(";") ? typed.split(";") : typed.split(",")) {
			Optional<Level> level = steps.stream().filter(step -> isNamed(step, question, name)).findFirst();
			level.ifPresentOrElse(named::add, () -> sheet.error(row, DeckColumn.LEVELS.heading(),
					NLS.bind(Messages.deck_noSuchLevel, Typed.line(name), numbers(steps)), Messages.deck_noSuchLevelRemedy));
		}
		return named;
	}

	static boolean isNamed(Level step, Question question, String name) {
		return Typed.number(name).filter(number -> number.doubleValue() == step.getValue()).isPresent()
				|| Typed.same(name, QuestionLevels.label(question, step));
	}

	/** Tells once which questions take some levels alone because they have words for those. */
	void tell() {
		if (!partly.isEmpty()) {
			String named = Words.joined(partly.stream().limit(MOST_NAMED).toList(), text -> '"' + text + '"')
					+ (partly.size() > MOST_NAMED ? " \u2026" : "");
			sheet.warning(Language.onScreen().counted(Messages.deck_partly, partly.size(), named), Messages.deck_partlyRemedy);
		}
	}

	/** The levels for which a question has words of its own, lowest first. */
	private static List<Level> described(Question question, List<Level> steps) {
		Set<Level> described = question.getDescriptors().stream().map(LevelDescriptor::getLevel).collect(Collectors.toSet());
		return steps.stream().filter(described::contains).toList();
	}

	/** What to write into the column levels, so that the same levels are taken when it is read. */
	static String written(Question question) {
		List<Level> steps = QuestionLevels.ofScale(question);
		List<Level> named = steps.stream().filter(question.getLevels()::contains).toList();
		List<Level> taken = named.isEmpty() ? steps : named; // also where the question asks for no level now
		int described = described(question, steps).size();
		boolean all = taken.equals(steps);
		return all && (described == 0 || described == steps.size()) ? "" : all ? ALL : numbers(taken);
	}

	static String numbers(List<Level> levels) {
		return levels.stream().map(level -> Values.text(level.getValue())).collect(Collectors.joining("; "));
	}

	/** What stands in a row below a heading. */
	private interface CellText {
		String of(Row row, String heading);
	}
}
