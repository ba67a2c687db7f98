package io.orgdeck.words.suggest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.edits.CodingEdits.Suggestion;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.words.search.WordForms;

/**
 * Sentences to which rules would give a code: they hold all words of its name, or they are like what was given it already. Likeness is
 * the cosine between the sentence and the sum of the code's passages, words weighted by how rare they are (tf-idf; J. Rocchio,
 * Relevance feedback in information retrieval, in G. Salton (ed.), The SMART Retrieval System, 1971). What is proposed is a coder of
 * its own; nothing is coded before somebody takes it over.
 */
public final class Proposals {

	/** As alike as this, from 0 to 1, a sentence has to be. */
	private static final double ALIKE = 0.45;
	/** From one passage alone nobody can say what it was coded for. */
	private static final int FEWEST = 2;

	private final WordForms forms;
	private final Locale locale;
	private final Map<String, Integer> inTexts = new HashMap<>();
	private int texts;

	private Proposals(String language) {
		forms = WordForms.of(language);
		locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
	}

	/**
	 * What rules propose, in the order of the texts; nothing where anybody has given that text the code.
	 *
	 * @param language tag of the language of the texts
	 */
	public static List<Suggestion> of(Passages passages, List<Code> codes, String language) {
		return new Proposals(language).find(passages, codes);
	}

	private record Sentence(SpokenText text, int start, int end, Map<String, Integer> words) {
	}

	private List<Suggestion> find(Passages passages, List<Code> codes) {
		var sentences = new ArrayList<Sentence>();
		for (SpokenText text : passages.texts()) {
			var here = new HashSet<String>();
			sentences(text).forEach(sentence -> {
				sentences.add(sentence);
				here.addAll(sentence.words.keySet());
			});
			here.forEach(word -> inTexts.merge(word, 1, Integer::sum));
			texts++;
		}
		Map<Code, Set<String>> names = new HashMap<>();
		Map<Code, Map<String, Double>> examples = new HashMap<>();
		Map<Code, Set<String>> coded = new HashMap<>();
		for (Code code : codes) {
			names.put(code, counts(code.getName() == null ? "" : code.getName()).keySet());
			coded.put(code, new HashSet<>());
			examples.put(code, examples(passages, code, coded.get(code)));
		}
		var found = new ArrayList<Suggestion>();
		for (Sentence sentence : sentences) {
			Map<String, Double> vector = weighted(sentence.words);
			for (Code code : codes) {
				Set<String> name = names.get(code);
				boolean named = !name.isEmpty() && sentence.words.keySet().containsAll(name);
				if (!coded.get(code).contains(sentence.text.key()) && (named || cosine(vector, examples.get(code)) >= ALIKE)) {
					found.add(new Suggestion(sentence.text, sentence.start, sentence.end, code));
				}
			}
		}
		return found;
	}

	/** The sum of what was given a code; empty where that is too little. */
	private Map<String, Double> examples(Passages passages, Code code, Set<String> coded) {
		var sum = new HashMap<String, Double>();
		int count = 0;
		for (PlacedPassage one : passages.all()) {
			if (one.passage().getCode() == code && !one.passage().isSuggested() && !one.isLost()) {
				coded.add(one.text().orElseThrow().key());
				weighted(counts(one.words())).forEach((word, weight) -> sum.merge(word, weight, Double::sum));
				count++;
			}
		}
		return count < FEWEST ? Map.of() : normed(sum);
	}

	private List<Sentence> sentences(SpokenText text) {
		var sentences = new ArrayList<Sentence>();
		var breaks = BreakIterator.getSentenceInstance(locale);
		breaks.setText(text.text());
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String sentence = text.text().substring(start, end);
			if (!sentence.isBlank()) {
				sentences.add(new Sentence(text, start, end, counts(sentence)));
			}
		}
		return sentences;
	}

	private Map<String, Integer> counts(String text) {
		var counts = new HashMap<String, Integer>();
		for (WordForms.Word word : forms.words(text)) {
			if (!forms.isShortWord(text.substring(word.start(), word.end()))) {
				counts.merge(word.form(), 1, Integer::sum);
			}
		}
		return counts;
	}

	private Map<String, Double> weighted(Map<String, Integer> counts) {
		var weights = new HashMap<String, Double>();
		counts.forEach((word, count) -> weights.put(word, count * Math.log((texts + 1.0) / inTexts.getOrDefault(word, 1))));
		return normed(weights);
	}

	private static Map<String, Double> normed(Map<String, Double> weights) {
		double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
		weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
		return weights;
	}

	private static double cosine(Map<String, Double> one, Map<String, Double> other) {
		if (other.isEmpty()) {
			return 0;
		}
		double sum = 0;
		for (var entry : one.entrySet()) {
			sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
		}
		return sum;
	}
}
