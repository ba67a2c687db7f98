package io.orgdeck.cli.models;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A questionnaire in a shape that people use, as the author of its table knows it, with what everybody answers. Nothing here is read
 * from the product.
 *
 * @param file     name of the table
 * @param sheets   the rows of each sheet by its name; one without a name is text with commas
 * @param mapped   whether it is any table, and not a deck sheet
 * @param asked    the questions in their order
 * @param tree     the dimensions that are a part of another or weigh otherwise than one
 * @param lowest   of the scale on which dimensions are stated
 * @param highest  of that scale
 * @param language another language that its readers have; empty for the deck's own
 * @param foreign  the deck's texts in that language
 * @param room     who answers, and what they vote on twice
 */
record ExampleModel(String file, Map<String, List<List<String>>> sheets, boolean mapped, List<Asked> asked, Map<String, Part> tree,
		String lowest, String highest, String language, Map<String, String> foreign, Room room) {

	static final int PEOPLE = 24;
	/** Answered by four people. */
	static final List<Integer> FEW = List.of(4, 6, 12, 16);

	/** Groups of 8, 7, 6 and 3, of whom the last are too few to be shown; everybody votes once and on everything. */
	private static final Room USUAL = new Room(List.of(8, 7, 6, 3), Set.of(), Map.of());

	static final int NONE = -3;
	static final int NOT_APPLICABLE = -2;
	static final int UNKNOWN = -1;

	ExampleModel(String file, Map<String, List<List<String>>> sheets, boolean mapped, List<Asked> asked, Map<String, Part> tree,
			String lowest, String highest, String language, Map<String, String> foreign) {
		this(file, sheets, mapped, asked, tree, lowest, highest, language, foreign, USUAL);
	}

	/** The same questions, answered by other groups. */
	ExampleModel in(Room other) {
		return new ExampleModel(file, sheets, mapped, asked, tree, lowest, highest, language, foreign, other);
	}

	/**
	 * Who answers.
	 *
	 * @param sizes of the groups, 24 people in all
	 * @param again the places of the questions on which people vote a second time after they have talked
	 * @param away  the places of the questions that a group has no time for, by its name
	 */
	record Room(List<Integer> sizes, Set<Integer> again, Map<String, Set<Integer>> away) {

		private static final List<String> NAMES = List.of("Ada", "Bay", "Cove", "Dale", "Elm");

		/** People by their group, numbered through. */
		Map<String, List<Integer>> groups() {
			var groups = new TreeMap<String, List<Integer>>();
			int next = 1;
			for (int i = 0; i < sizes.size(); i++) {
				groups.put(NAMES.get(i), IntStream.range(next, next + sizes.get(i)).boxed().toList());
				next += sizes.get(i);
			}
			return groups;
		}

		String group(int person) {
			return groups().entrySet().stream().filter(group -> group.getValue().contains(person)).findFirst().orElseThrow().getKey();
		}
	}

	/** An answer that can be chosen. */
	record Step(String value, String label, String meaning) {

		BigDecimal number() {
			return new BigDecimal(value);
		}
	}

	/** A dimension within another. */
	record Part(String of, String weight) {
	}

	/** How a question is answered. */
	enum Kind {
		SCORED, COUNTED, TICKED
	}

	/**
	 * A question.
	 *
	 * @param steps lowest first
	 * @param texts what else is to be read with it
	 */
	record Asked(String text, String dimension, Kind kind, List<Step> steps, String weight, List<String> texts) {

		Asked(String text, String dimension, List<Step> steps) {
			this(text, dimension, Kind.SCORED, steps, "1", List.of());
		}
	}

	/** A text of the deck as its readers have it. */
	String said(String text) {
		return foreign.getOrDefault(text, text);
	}

	/** The question as its readers have it. */
	Asked said(Asked one) {
		return new Asked(said(one.text()), said(one.dimension()), one.kind(),
				one.steps().stream().map(step -> new Step(step.value(), said(step.label()), said(step.meaning()))).toList(), one.weight(),
				one.texts().stream().map(this::said).toList());
	}

	/** The only question that too few people have answered. */
	int fewAt() {
		return asked.size() - 1;
	}

	/**
	 * What somebody answers: the place of a step, or one of the numbers below 0; of several, a bit for each step.
	 */
	int answer(int person, int question) {
		Asked one = asked.get(question);
		var random = new Random(31L * question + person);
		random.nextInt();
		if (question == fewAt() && !FEW.contains(person)) {
			return NONE;
		}
		if (room.away().values().stream().anyMatch(places -> places.contains(question))
				&& room.away().getOrDefault(room.group(person), Set.of()).contains(question)) {
			return NONE;
		}
		int luck = random.nextInt(40);
		if (question != fewAt() && person > 15 && luck < 3) {
			return List.of(NONE, NOT_APPLICABLE, UNKNOWN).get(luck);
		}
		if (one.kind() == Kind.TICKED) {
			return 1 + random.nextInt((1 << Math.min(9, one.steps().size())) - 1);
		}
		int centre = question % 5 == 4 ? person % 2 * (one.steps().size() - 1) : question % one.steps().size();
		int place = centre + random.nextInt(3) - 1;
		return Math.max(0, Math.min(one.steps().size() - 1, place));
	}

	/**
	 * What somebody answers after the group has talked: most come one step nearer to the middle, some have left, and in the last of
	 * these rounds hardly anybody is there any more.
	 */
	private int second(int person, int question) {
		int before = answer(person, question);
		boolean last = question == room.again().stream().mapToInt(place -> place).max().orElse(-1);
		if (before == NONE || (last ? !FEW.contains(person) : person % 9 == 8)) {
			return NONE;
		}
		int middle = (asked.get(question).steps().size() - 1) / 2;
		return asked.get(question).kind() == Kind.TICKED || before < 0 ? before : before + Integer.signum(middle - before);
	}

	/** What somebody answers in one of the two rounds. */
	int answer(int person, int question, int round) {
		return round == 1 ? answer(person, question) : room.again().contains(question) ? second(person, question) : NONE;
	}

	/** What everybody answered to a question in the last round that was held, by person. */
	Map<Integer, Integer> answers(int question) {
		return answers(question, room.again().contains(question) ? 2 : 1);
	}

	/** What everybody answers to a question in a round, by person. */
	Map<Integer, Integer> answers(int question, int round) {
		var all = new TreeMap<Integer, Integer>();
		for (int person = 1; person <= PEOPLE; person++) {
			int answer = answer(person, question, round);
			if (answer != NONE) {
				all.put(person, answer);
			}
		}
		return all;
	}

	@Override
	public String toString() {
		return file;
	}
}
