package io.orgdeck.cli.models;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

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
 */
record ExampleModel(String file, Map<String, List<List<String>>> sheets, boolean mapped, List<Asked> asked, Map<String, Part> tree,
		String lowest, String highest, String language, Map<String, String> foreign) {

	/** People by their group: 8, 7, 6 and 3, of whom the last are too few to be shown. */
	static final Map<String, List<Integer>> GROUPS = new TreeMap<>(Map.of("Ada", List.of(1, 2, 3, 4, 5, 6, 7, 8), "Bay",
			List.of(9, 10, 11, 12, 13, 14, 15), "Cove", List.of(16, 17, 18, 19, 20, 21), "Dale", List.of(22, 23, 24)));
	static final int PEOPLE = 24;
	/** Answered by four people. */
	static final List<Integer> FEW = List.of(4, 6, 12, 16);

	static final int NONE = -3;
	static final int NOT_APPLICABLE = -2;
	static final int UNKNOWN = -1;

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

	/** What everybody answers to a question, by person. */
	Map<Integer, Integer> answers(int question) {
		var all = new TreeMap<Integer, Integer>();
		for (int person = 1; person <= PEOPLE; person++) {
			int answer = answer(person, question);
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
