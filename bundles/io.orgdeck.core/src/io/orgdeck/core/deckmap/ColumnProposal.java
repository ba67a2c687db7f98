package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** Gives each column of a sheet of questions what it seems to mean. */
final class ColumnProposal {

	/** So many columns of levels side by side are no chance. */
	private static final int FEWEST_LEVELS = 3;
	/** Longer cells below Target say in sentences what is wanted. */
	private static final int LONGEST_TARGET = 20;

	private final Sheet sheet;
	private final int heading;
	private final List<ColumnMapping> columns;
	private final List<ColumnShape> shapes;
	/** The same for rows alone that no column of depths makes a heading. */
	private final List<ColumnShape> asked;
	private final Meaning[] meanings;
	private final Map<Integer, LevelHeading> levels = new HashMap<>();

	ColumnProposal(Sheet sheet, int heading) {
		this.sheet = sheet;
		this.heading = heading;
		columns = MappingProposal.bare(sheet, heading);
		List<Row> asking = new RowsBelow(sheet, heading).withoutHeadings();
		shapes = columns.stream().map(column -> ColumnShape.of(asking, column.index())).toList();
		List<Row> deepest = deepest(asking);
		asked = columns.stream().map(column -> ColumnShape.of(deepest, column.index())).toList();
		meanings = new Meaning[columns.size()];
	}

	private List<Row> deepest(List<Row> rows) {
		RowDepths depths = RowDepths.of(rows,
				new SheetMapping(sheet.name(), SheetRole.QUESTIONS, heading, Outline.DEPTHS, columns.stream()
						.filter(column -> HeadingWords.of(column.heading()) == Meaning.DEPTH).map(column -> column.as(Meaning.DEPTH))
						.toList()));
		return IntStream.range(0, rows.size()).filter(at -> !depths.isHeading(at)).mapToObj(rows::get).toList();
	}

	SheetMapping propose() {
		byHeading();
		question();
		levelsInARow();
		answerSet();
		answersInOneCell();
		if (!has(Meaning.DEPTH)) {
			marks();
			groups();
		}
		code();
		if (!has(Meaning.DEPTH)) {
			attributes();
		}
		rest();
		Outline outline = outline();
		var found = new ArrayList<ColumnMapping>();
		for (int at = 0; at < meanings.length; at++) {
			Meaning meaning = meanings[at] == null ? Meaning.NOTHING : meanings[at];
			LevelHeading level = levels.get(at);
			found.add(meaning == Meaning.LEVEL && level != null ? columns.get(at).ofLevel(level.value(), level.label())
					: columns.get(at).as(meaning));
		}
		return new SheetMapping(sheet.name(), SheetRole.QUESTIONS, heading, outline, found);
	}

	private void byHeading() {
		for (int at = 0; at < meanings.length; at++) {
			if (!has(Meaning.ANSWERS) && isScore(at)) {
				meanings[at] = Meaning.ANSWERS;
				continue;
			}
			if (shapes.get(at).filled() == 0) {
				continue;
			}
			if (ColumnTranslations.original(columns.get(at), columns).isPresent()) {
				meanings[at] = Meaning.TRANSLATION;
				continue;
			}
			Optional<LevelHeading> level = LevelHeading.of(columns.get(at).heading());
			Meaning meaning = HeadingWords.isKind(columns.get(at).heading()) && shapes.get(at).kinds() * 2 >= shapes.get(at).filled()
					&& !has(Meaning.KIND) ? Meaning.KIND : HeadingWords.of(columns.get(at).heading());
			if (meaning == Meaning.CODE && has(meaning) && shapes.get(at).filled() > 2 * shapes.get(at(meaning)).filled()) {
				meanings[at(meaning)] = null; // one for each section beside one for each question
			}
			if (meaning == Meaning.SECTION && has(meaning) && shapes.get(at(meaning)).isNumbers() && !shapes.get(at).isNumbers()) {
				meanings[at(meaning)] = null; // chapter 1, 2, 3 beside its title
			}
			if (level.isPresent() && levels.values().stream().noneMatch(other -> other.value() == level.get().value())) {
				levels.put(at, level.get());
				meanings[at] = Meaning.LEVEL;
			} else if (meaning == Meaning.QUESTION && has(meaning) && fits(meaning, shapes.get(at))) {
				int other = at(meaning);
				boolean better = shapes.get(at).likeQuestions() > shapes.get(other).likeQuestions() + 0.3;
				meanings[better ? other : at] = null;
				meanings[better ? at : other] = meaning;
			} else if (meaning != null && fits(meaning, shapes.get(at)) && (meaning.isRepeatable() || !has(meaning))) {
				meanings[at] = meaning;
			}
		}
		if (levels.size() < 2 || isSeries()) { // one number in a heading is a chance
			levels.keySet().forEach(at -> meanings[at] = null);
			levels.clear();
		}
	}

	/** Whether the numbers count columns of one kind, such as Source (1), Source (2). */
	private boolean isSeries() {
		Set<String> labels = levels.values().stream().map(LevelHeading::label).collect(Collectors.toSet());
		return labels.size() == 1 && !labels.contains("");
	}

	/** A column for scores to be filled in whose heading says which there are, such as Score (0–10). */
	private boolean isScore(int at) {
		ColumnShape shape = shapes.get(at);
		return (shape.filled() == 0 || shape.isNumbers()) && !KindWords.scaleIn(columns.get(at).heading()).isEmpty();
	}

	private static boolean fits(Meaning meaning, ColumnShape shape) {
		return switch (meaning) {
			case CODE -> shape.average() <= 30;
			case ASKED -> shape.isMarks();
			case WEIGHT, DEPTH -> shape.isNumbers();
			case TEXT, EXAMPLE, REFERENCE -> !shape.isConstant();
			case TARGET -> shape.average() <= LONGEST_TARGET;
			case QUESTION -> shape.average() >= 8 && !shape.isNumbers();
			default -> true;
		};
	}

	private boolean has(Meaning meaning) {
		return at(meaning) >= 0;
	}

	private int at(Meaning meaning) {
		return IntStream.range(0, meanings.length).filter(at -> meanings[at] == meaning).findFirst().orElse(-1);
	}

	/** Without a heading that says so, the column whose cells are sentences, each another. */
	private void question() {
		if (has(Meaning.QUESTION)) {
			return;
		}
		IntStream.range(0, meanings.length)
				.filter(at -> meanings[at] == null || meanings[at] == Meaning.TEXT || meanings[at] == Meaning.CARD)
				.filter(at -> asked.get(at).filled() > 0 && asked.get(at).average() >= 8 && !asked.get(at).isNumbers())
				.boxed().max(Comparator.comparingDouble(at -> asked.get(at).likeQuestions() - at * 0.01))
				.filter(at -> asked.get(at).likeQuestions() > 0.4).ifPresent(at -> meanings[at] = Meaning.QUESTION);
	}

	/** Several columns of sentences to the right of the question, whose headings are a word or two. */
	private void levelsInARow() {
		int question = at(Meaning.QUESTION);
		if (!levels.isEmpty() || question < 0) {
			return;
		}
		var run = new ArrayList<Integer>();
		for (int at = question + 1; at < meanings.length && run.size() < LevelHeading.MOST; at++) {
			if (meanings[at] == null && isLevel(at, question)) {
				run.add(at);
			} else if (run.size() >= FEWEST_LEVELS) {
				break;
			} else {
				run.clear();
			}
		}
		boolean named = run.stream().filter(at -> LevelHeading.isName(columns.get(at).heading())).count() * 2 >= run.size();
		if (run.size() >= FEWEST_LEVELS && named) {
			for (int i = 0; i < run.size(); i++) {
				levels.put(run.get(i), new LevelHeading(i + 1, columns.get(run.get(i)).heading()));
				meanings[run.get(i)] = Meaning.LEVEL;
			}
		}
	}

	private boolean isLevel(int at, int question) {
		String words = columns.get(at).heading();
		return !words.isEmpty() && words.split("\\s+").length <= 4 && shapes.get(at).filled() * 5 >= shapes.get(question).filled() * 2
				&& shapes.get(at).average() >= 5;
	}

	private void answersInOneCell() {
		if (!levels.isEmpty() || has(Meaning.ANSWERS) || has(Meaning.ANSWER_SET)) {
			return;
		}
		IntStream.range(0, meanings.length).filter(at -> meanings[at] == null && shapes.get(at).lists() * 2 >= shapes.get(at).filled()
				&& shapes.get(at).lists() >= 2 && shapes.get(at).choices() * 2 >= shapes.get(at).lists()).findFirst()
				.ifPresent(at -> meanings[at] = Meaning.ANSWERS);
	}

	/** A column of answers that holds names alone, the same for many questions, names sets that stand elsewhere, or kinds of answer. */
	private void answerSet() {
		int answers = at(Meaning.ANSWERS);
		if (answers >= 0 && !isScore(answers) && shapes.get(answers).lists() == 0
				&& shapes.get(answers).kinds() * 2 < shapes.get(answers).filled()) {
			meanings[answers] = has(Meaning.ANSWER_SET) ? null : Meaning.ANSWER_SET;
		}
	}

	/** Words beside some questions that repeat their heading, or that stand here and there before the question, are marks. */
	private void marks() {
		int question = at(Meaning.QUESTION);
		for (int at = 0; question >= 0 && at < meanings.length; at++) {
			ColumnShape shape = shapes.get(at);
			boolean again = shape.distinct() == 1 && shape.filled() < shapes.get(question).filled()
					&& isSaidAgain(columns.get(at).heading(), shape.first());
			if (meanings[at] == null && !shape.isNumbers() && (again || at < question && shape.isSparse(shapes.get(question)))) {
				meanings[at] = Meaning.TAGS;
			}
		}
	}

	private static boolean isSaidAgain(String heading, String text) {
		List<String> words = List.of(Typed.key(text).split("\\s+"));
		String[] wanted = Typed.key(heading).split("\\s+");
		return wanted.length <= 8 && Arrays.stream(wanted).filter(words::contains).count() * 2 > wanted.length;
	}

	/** A few short words that come again and again in most rows, such as High and Low, say what questions have in common. */
	private void attributes() {
		int question = at(Meaning.QUESTION);
		for (int at = 0; question >= 0 && at < meanings.length; at++) {
			if (meanings[at] == null && shapes.get(at).isScattered() && shapes.get(at).filled() * 2 >= shapes.get(question).filled()) {
				meanings[at] = Meaning.TAGS;
			}
		}
	}

	/** Sentences that no heading explains are there to be read; nothing that is written is lost unless somebody says so. */
	private void rest() {
		for (int at = 0; at < meanings.length; at++) {
			if (meanings[at] == null && shapes.get(at).isExplanation() && !shapes.get(at).isConstant()
					&& !columns.get(at).heading().matches("(?i).*(urn|url|date).*")) {
				meanings[at] = Meaning.TEXT;
			}
		}
	}

	/** Columns that say the same for several rows: the first is the section, the last the card, one between them the dimension. */
	private void groups() {
		int question = at(Meaning.QUESTION);
		if (question < 0) {
			return;
		}
		List<Integer> groups = IntStream.range(0, meanings.length)
				.filter(at -> at != question && (meanings[at] == null || meanings[at].goesDown())
						&& shapes.get(at).isGroup(shapes.get(question)) && !shapes.get(at).isNumbers()
						&& (meanings[at] != null || at < question && !shapes.get(at).isScattered())
						&& (meanings[at] != null || shapes.get(at).average() >= (shapes.get(at).distinct() > 1 ? 3 : 10)))
				.boxed().toList();
		groups.forEach(at -> meanings[at] = meanings[at] == Meaning.DIMENSION ? Meaning.DIMENSION : null);
		List<Integer> open = groups.stream().filter(at -> meanings[at] == null).toList();
		if (!open.isEmpty()) {
			meanings[open.getFirst()] = Meaning.SECTION;
		}
		boolean carded = has(Meaning.CARD);
		if (open.size() > 1) {
			meanings[open.getLast()] = !carded ? Meaning.CARD : has(Meaning.DIMENSION) ? null : Meaning.DIMENSION;
		}
		if (open.size() > 2 && !has(Meaning.DIMENSION)) {
			meanings[open.get(1)] = Meaning.DIMENSION;
		}
	}

	private void code() {
		int question = at(Meaning.QUESTION);
		if (has(Meaning.CODE) || question < 0) {
			return;
		}
		IntStream.range(0, meanings.length)
				.filter(at -> meanings[at] == null && shapes.get(at).codes() * 3 >= shapes.get(at).filled() * 2
						&& shapes.get(at).distinct() * 10 >= shapes.get(at).filled() * 9
						&& shapes.get(at).filled() * 2 >= shapes.get(question).filled())
				.findFirst().ifPresent(at -> meanings[at] = Meaning.CODE);
	}

	private Outline outline() {
		if (has(Meaning.SECTION) && !has(Meaning.DEPTH) || !has(Meaning.QUESTION)) {
			return Outline.NONE;
		}
		var draft = new SheetMapping(sheet.name(), SheetRole.QUESTIONS, heading, Outline.NONE, IntStream.range(0, meanings.length)
				.mapToObj(at -> columns.get(at).as(meanings[at] == null ? Meaning.NOTHING : meanings[at])).toList());
		return List.of(Outline.DEPTHS, Outline.NUMBERING, Outline.INDENTATION, Outline.HEADING_ROWS).stream()
				.filter(outline -> RowDepths.isUseful(sheet, draft.withOutline(outline))).findFirst().orElse(Outline.NONE);
	}
}
