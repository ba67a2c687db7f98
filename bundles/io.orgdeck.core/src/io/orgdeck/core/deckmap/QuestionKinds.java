package io.orgdeck.core.deckmap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.deckmap.KindWords.Said;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/**
 * Decides how each question of a table is answered: as its column says, or else as question and answers suggest. What is guessed is
 * told with its reason; where nothing is certain, a question is rated as if nobody had asked.
 */
final class QuestionKinds {

	private static final String KIND = "kind";
	private static final int LONGEST_QUOTE = 60;

	private record Remark(SheetMapping sheet, int column, String text, AskedAs kind, String word) {
	}

	private static final class Found {
		private int row;
		private String first;
		private int count;
	}

	private final List<AskedRow> all;
	private final boolean guessing;
	private final AnswerScales scales;
	private final SheetProblems problems;
	private final Map<List<String>, Integer> lists = new HashMap<>();
	private final Map<Remark, Found> guessed = new LinkedHashMap<>();
	private final Map<Remark, Found> refused = new LinkedHashMap<>();
	private final Map<Remark, Found> offered = new LinkedHashMap<>();
	private final Map<Remark, Found> counting = new LinkedHashMap<>();
	/** What “multiple choice” means in this file, where its other words tell. */
	private final Optional<AskedAs> multipleChoice;

	QuestionKinds(List<AskedRow> all, boolean guessing, AnswerScales scales, SheetProblems problems) {
		this.all = all;
		this.guessing = guessing;
		this.scales = scales;
		this.problems = problems;
		all.forEach(asked -> lists.merge(asked.answers, 1, Integer::sum));
		boolean one = names(AskedAs.ONE_OF);
		multipleChoice = one == names(AskedAs.SEVERAL_OF) ? Optional.empty() : Optional.of(one ? AskedAs.SEVERAL_OF : AskedAs.ONE_OF);
	}

	private boolean names(AskedAs kind) {
		return all.stream().flatMap(asked -> asked.kinds.stream()).flatMap(text -> KindWords.of(text).stream())
				.anyMatch(said -> said.kind() == kind);
	}

	void decide() {
		all.forEach(this::decide);
		if (all.stream().anyMatch(asked -> asked.scale.isEmpty() && !asked.cells.containsKey(KIND)) && scales.areOnlyUnscored()) {
			scales.standard(); // nobody rates on answers that make no score
		}
		refused.forEach((remark, found) -> tell(remark, found, Messages.map_kindRemedy));
		offered.forEach((remark, found) -> tell(remark, found, Messages.map_everybodyRemedy));
		counting.forEach((remark, found) -> tell(remark, found, Messages.map_everybodyCountsRemedy));
		guessed.forEach((remark, found) -> problems.warning(new Sheet(remark.sheet().name(), List.of()), found.row, -1,
				NLS.bind(remark.text(),
						new Object[] { MeaningWords.of(remark.kind()), quote(remark.word()), found.count, quote(found.first) }),
				Messages.guess_remedy));
	}

	private void tell(Remark remark, Found found, String remedy) {
		problems.warning(new Sheet(remark.sheet().name(), List.of()),
				found.count == 1 ? found.row : Math.max(1, remark.sheet().heading()), remark.column(),
				NLS.bind(remark.text(), quote(remark.word()), found.count), remedy);
	}

	private void decide(AskedRow asked) {
		decideKind(asked);
		asked.scale.ifPresent(scale -> LevelLines.take(asked, scale.steps()));
		if (asked.scale.isPresent() && AnswerScales.takes(asked.answers)) {
			int column = asked.mapping.first(Meaning.ANSWERS).map(ColumnMapping::index).orElse(-1);
			asked.answers.stream().distinct().filter(answer -> AnswerList.counts(answer, asked.answers))
					.forEach(answer -> count(counting, new Remark(asked.mapping, column, Messages.map_everybodyCountsIn, null, answer),
							asked));
			AnswerList.forEverybody(asked.answers).stream().distinct().forEach(
					answer -> count(offered, new Remark(asked.mapping, column, Messages.map_everybodyOffered, null, answer), asked));
		}
	}

	private void decideKind(AskedRow asked) {
		Optional<Said> said = said(asked);
		if (said.isPresent()) {
			if (!take(asked, said.get())) {
				refuse(asked, Messages.map_kindUnfit, String.join(" ", asked.kinds));
				usual(asked);
				chooseFromMany(asked);
			}
		} else if (!guessing || !guess(asked)) {
			usual(asked);
			chooseFromMany(asked);
			boolean bySet = guessing && asked.answers.isEmpty() && !asked.mapping.has(Meaning.LEVEL);
			asked.scale.filter(scale -> bySet && KindSigns.isYesNo(scale.steps().stream().map(AnswerScales.Step::label).toList()))
					.ifPresent(scale -> {
						asked.cells.put(KIND, AskedAs.YES_NO.literal());
						tell(asked, Messages.guess_answers, AskedAs.YES_NO, labels(scale));
					});
		}
	}

	/** Nobody rates on more levels than a rating has: of these one is chosen, without a score. */
	private void chooseFromMany(AskedRow asked) {
		boolean many = asked.scale.filter(AnswerScales.Named::isLong).isPresent();
		if (many) {
			scales.noteUnscored(asked.scale.get());
			asked.cells.put("scored", "no");
			asked.cells.put(KIND, AskedAs.ONE_OF.literal());
			tell(asked, Messages.guess_many, AskedAs.ONE_OF, String.valueOf(asked.scale.get().steps().size()));
		}
	}

	private static String labels(AnswerScales.Named scale) {
		return String.join("; ", scale.steps().stream().map(AnswerScales.Step::label).toList());
	}

	/** What the column of kinds says; a word that says nothing, or something else than the first, is told. */
	private Optional<Said> said(AskedRow asked) {
		Optional<Said> first = Optional.empty();
		for (String text : asked.kinds) {
			Optional<Said> said = KindWords.of(text).or(() -> multipleChoice.filter(kind -> KindWords.isOneOrSeveral(text))
					.map(kind -> new Said(kind, "", List.of())));
			if (said.isEmpty() || first.isPresent() && !first.equals(said)) {
				refuse(asked, Messages.map_noKind, text);
			}
			first = first.or(() -> said);
		}
		return first;
	}

	/** Which scale a question is answered on that is rated. */
	private void usual(AskedRow asked) {
		if (!asked.answers.isEmpty()) {
			asked.scale = scales.of(asked.answers);
			if (asked.scale.isEmpty()) {
				asked.texts.add(String.join("\n", asked.answers)); // no choice to make of it, but nothing to lose either
				tooMany(asked);
			}
		} else if (asked.scale.isEmpty() && asked.mapping.has(Meaning.LEVEL)) {
			asked.scale = scales.of(asked.mapping);
		} else if (asked.scale.isEmpty()) {
			asked.scale = scales.onlySet();
		}
	}

	private void tooMany(AskedRow asked) {
		int answers = AnswerList.of(asked.answers).size();
		if (answers >= LevelHeading.MOST) {
			int column = asked.mapping.first(Meaning.ANSWERS).map(ColumnMapping::index).orElse(-1);
			problems.warning(new Sheet(asked.mapping.name(), List.of()), asked.row, column, NLS.bind(Messages.map_manyAnswers, answers),
					NLS.bind(Messages.map_manyAnswersRemedy, LevelHeading.MOST, AnswerScales.MOST_TO_CHOOSE));
		}
	}

	/** Whether a question can be answered so with what its rows hold; it is changed only then. */
	private boolean take(AskedRow asked, Said said) {
		return switch (said.kind()) {
			case NUMBER, DATE, TEXT, DISCUSSION -> typed(asked, said);
			case YES_NO -> yesNo(asked);
			case SEVERAL_OF -> severalOf(asked);
			case ONE_OF -> oneOf(asked);
			case RATING -> rated(asked, said);
		};
	}

	/** What cannot be chosen any more is there to be read. */
	private static boolean typed(AskedRow asked, Said said) {
		String unit = said.kind() != AskedAs.NUMBER || !said.unit().isEmpty() ? said.unit()
				: asked.answerCells.stream().flatMap(cell -> KindWords.of(cell).stream()).map(Said::unit).filter(one -> !one.isEmpty())
						.findFirst().or(() -> KindSigns.bracket(asked.cells.get("question")).flatMap(KindWords::behind).map(Said::unit))
						.orElse("");
		asked.answerCells.stream().filter(cell -> KindWords.of(cell).filter(other -> other.kind() == said.kind()
				&& (other.unit().isEmpty() || other.unit().equals(unit))).isEmpty()).forEach(asked.texts::add);
		asked.levelHeadings().forEach(heading -> asked.texts.add(heading + ": " + asked.cells.remove(heading)));
		asked.cells.put(KIND, said.kind().literal());
		if (!unit.isEmpty()) {
			asked.cells.put("unit", unit);
		}
		if (!asked.mapping.has(Meaning.DIMENSION)) {
			asked.cells.remove("dimension");
		}
		asked.scale = Optional.empty();
		return true;
	}

	private boolean yesNo(AskedRow asked) {
		boolean named = asked.answerCells.stream()
				.allMatch(cell -> KindWords.of(cell).filter(said -> said.kind() == AskedAs.YES_NO).isPresent());
		if (AnswerList.of(asked.answers).size() == 2) {
			asked.scale = scales.of(KindSigns.noFirst(asked.answers));
		} else if (!asked.answers.isEmpty() && !named
				|| asked.answers.isEmpty() && asked.scale.filter(scale -> scale.steps().size() != 2).isPresent()) {
			return false;
		} else if (asked.scale.isEmpty() && AnswerScales.levels(asked.mapping).size() == 2) {
			asked.scale = scales.of(asked.mapping);
		} else if (!asked.levelHeadings().isEmpty()) {
			return false;
		} else if (asked.scale.isEmpty()) {
			List<String> own = asked.kinds.stream().map(AnswerList::parts).filter(KindSigns::isYesNo).findFirst().map(KindSigns::noFirst)
					.orElse(List.of(Messages.map_no, Messages.map_yes));
			asked.scale = scales.of(own);
		}
		asked.scale.ifPresent(scales::noteYesNo);
		asked.cells.put(KIND, AskedAs.YES_NO.literal());
		return true;
	}

	private boolean severalOf(AskedRow asked) {
		List<String> cells = asked.answerCells.stream().map(KindSigns::withoutTick).toList();
		List<String> parts = cells.stream().flatMap(cell -> AnswerList.parts(cell).stream()).toList();
		Optional<AnswerScales.Named> scale = asked.answers.isEmpty() ? asked.scale : scales.unscored(parts);
		if (scale.isEmpty()) {
			return false;
		}
		asked.scale = scale;
		asked.answerCells.stream().flatMap(cell -> KindSigns.tick(cell).stream()).distinct().forEach(asked.texts::add);
		asked.cells.put(KIND, AskedAs.SEVERAL_OF.literal());
		if (!asked.mapping.has(Meaning.DIMENSION)) {
			asked.cells.remove("dimension");
		}
		return true;
	}

	/** Answers that are no steps make no score. */
	private boolean oneOf(AskedRow asked) {
		boolean any = AnswerList.of(asked.answers).size() >= 2 || asked.answers.isEmpty() && (asked.scale.isPresent()
				|| AnswerScales.levels(asked.mapping).size() >= 2 || scales.onlySet().isPresent());
		if (!any || !asked.answers.isEmpty() && !AnswerScales.takes(asked.answers)) {
			return false;
		}
		choose(asked, asked.answers.isEmpty() || KindSigns.areSteps(asked.answers) && !AnswerScales.isLong(asked.answers));
		if (asked.scale.filter(AnswerScales.Named::isLong).isPresent()) {
			scales.noteUnscored(asked.scale.get());
			asked.cells.put("scored", "no");
		}
		return true;
	}

	private void choose(AskedRow asked, boolean scored) {
		if (scored) {
			usual(asked);
		} else {
			asked.scale = scales.unscored(asked.answers);
			asked.cells.put("scored", "no");
		}
		asked.cells.put(KIND, AskedAs.ONE_OF.literal());
	}

	/** A scale of which only the ends are said is one of numbers. */
	private boolean rated(AskedRow asked, Said said) {
		if (AnswerScales.areTooMany(AnswerList.of(asked.answers).stream().map(AnswerList.Answer::value).toList())
				|| asked.scale.filter(AnswerScales.Named::isLong).isPresent()) {
			return false;
		}
		Optional<Said> inAnswers = asked.answerCells.size() == 1 ? KindWords.of(asked.answerCells.getFirst()) : Optional.empty();
		List<String> steps = said.steps().isEmpty() ? inAnswers.map(Said::steps).orElse(List.of()) : said.steps();
		List<String> filled = filled(asked.answers, steps);
		if (!filled.isEmpty() && asked.scale.isEmpty() && !asked.mapping.has(Meaning.LEVEL)) {
			asked.scale = scales.of(filled);
			return true;
		}
		boolean open = asked.answers.isEmpty() || inAnswers.filter(one -> one.kind() == AskedAs.RATING).isPresent();
		if (!open || asked.scale.isPresent() || asked.mapping.has(Meaning.LEVEL)) {
			usual(asked);
		} else if (!steps.isEmpty()) {
			asked.scale = scales.of(steps);
		} else {
			asked.scale = scales.onlySet().or(() -> Optional.of(scales.standard()));
		}
		return true;
	}

	/** The steps of a scale, with the words that some of them have, such as those at its ends; none where these are others. */
	private static List<String> filled(List<String> answers, List<String> steps) {
		Map<String, String> words = AnswerList.of(answers).stream()
				.collect(Collectors.toMap(one -> Values.text(one.value()), AnswerList.Answer::label, (one, other) -> one));
		boolean some = !answers.isEmpty() && words.size() < steps.size() && steps.containsAll(words.keySet())
				&& answers.stream().allMatch(answer -> AnswerList.numbered(answer).isPresent());
		return !some ? List.of() : steps.stream().map(step -> step + " = " + words.getOrDefault(step, step)).toList();
	}

	private boolean guess(AskedRow asked) {
		String question = asked.cells.getOrDefault("question", "");
		Optional<Said> said = asked.answerCells.size() == 1 && asked.scale.isEmpty() ? KindWords.of(asked.answerCells.getFirst())
				: Optional.empty();
		if (said.filter(one -> standsAlone(one, asked)).isPresent() && take(asked, said.get())) {
			boolean written = said.get().kind() == AskedAs.YES_NO && KindSigns.isYesNo(asked.answers);
			tell(asked, written ? Messages.guess_answers : Messages.guess_answerSays, said.get().kind(), asked.answerCells.getFirst());
			return true;
		}
		Optional<String> tick = KindSigns.tick(question)
				.or(() -> asked.answerCells.stream().flatMap(cell -> KindSigns.tick(cell).stream()).findFirst());
		if (tick.isPresent() && severalOf(asked)) {
			tell(asked, Messages.guess_tick, AskedAs.SEVERAL_OF, tick.get());
			return true;
		}
		return asked.answers.isEmpty() ? guessByQuestion(asked, question) : guessByAnswers(asked);
	}

	/** Whether a word where the answers stand says by itself how to answer, and nothing else of the row speaks against it. */
	private static boolean standsAlone(Said said, AskedRow asked) {
		return switch (said.kind()) {
			case ONE_OF, SEVERAL_OF -> false;
			case RATING -> !said.steps().isEmpty();
			default -> asked.levelHeadings().isEmpty();
		};
	}

	private boolean guessByAnswers(AskedRow asked) {
		String words = String.join("; ", asked.answers);
		if (KindSigns.isYesNo(asked.answers) && yesNo(asked)) {
			tell(asked, Messages.guess_answers, AskedAs.YES_NO, words);
			return true;
		}
		boolean nominal = KindSigns.isNominal(asked.answers);
		boolean many = AnswerScales.isLong(asked.answers);
		if ((nominal || many || KindSigns.isOwnList(asked.answers, lists.get(asked.answers))) && AnswerScales.takes(asked.answers)) {
			choose(asked, !nominal && !many);
			tell(asked, nominal ? Messages.guess_nominal : many ? Messages.guess_many : Messages.guess_list, AskedAs.ONE_OF,
					nominal || !many ? "" : String.valueOf(AnswerList.of(asked.answers).size()));
			return true;
		}
		return false;
	}

	private boolean guessByQuestion(AskedRow asked, String question) {
		Optional<String> bracket = asked.scale.isPresent() || asked.mapping.has(Meaning.LEVEL) ? Optional.empty()
				: KindSigns.bracket(question);
		Optional<Said> said = bracket.flatMap(KindWords::behind);
		boolean doubtful = said.filter(one -> one.kind() == AskedAs.NUMBER && KindSigns.asksWhether(question)).isPresent();
		if (said.isEmpty() || doubtful || !take(asked, said.get())) {
			return false;
		}
		tell(asked, Messages.guess_question, said.get().kind(), bracket.get());
		return true;
	}

	private void tell(AskedRow asked, String text, AskedAs kind, String word) {
		count(guessed, new Remark(asked.mapping, -1, text, kind, Typed.line(word)), asked);
	}

	private void refuse(AskedRow asked, String text, String word) {
		int column = asked.mapping.first(Meaning.KIND).map(ColumnMapping::index).orElse(-1);
		count(refused, new Remark(asked.mapping, column, text, null, Typed.line(word)), asked);
	}

	private static void count(Map<Remark, Found> all, Remark remark, AskedRow asked) {
		Found found = all.computeIfAbsent(remark, unseen -> new Found());
		if (found.count++ == 0) {
			found.row = asked.row;
			found.first = Typed.line(asked.cells.get("question"));
		}
	}

	private static String quote(String text) {
		return text.length() <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
	}
}
