package io.orgdeck.exchange.surveys.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two wordings are: the cosine of their vectors of letter triples, each weighted by how rare it is among all questions
 * (tf-idf; Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988). It proposes and decides nothing: one
 * word such as "not" changes little in it and everything in a question.
 */
final class Likeness {

	private static final int GRAM = 3;
	private static final int LONGEST = 1_000;

	private final Map<String, Integer> documents = new HashMap<>();
	private final int size;
	private final List<Map<String, Double>> vectors;

	Likeness(List<String> texts) {
		size = texts.size();
		List<Map<String, Integer>> counts = texts.stream().map(Likeness::grams).toList();
		counts.forEach(count -> count.keySet().forEach(gram -> documents.merge(gram, 1, Integer::sum)));
		vectors = counts.stream().map(this::vector).toList();
	}

	private static Map<String, Integer> grams(String text) {
		String padded = ' ' + (text.length() > LONGEST ? text.substring(0, LONGEST) : text) + ' ';
		var counts = new HashMap<String, Integer>();
		for (int i = 0; i + GRAM <= padded.length(); i++) {
			counts.merge(padded.substring(i, i + GRAM), 1, Integer::sum);
		}
		return counts;
	}

	private Map<String, Double> vector(Map<String, Integer> counts) {
		var vector = new HashMap<String, Double>();
		double squares = 0;
		for (var entry : counts.entrySet()) {
			double rare = Math.log((size + 1.0) / documents.getOrDefault(entry.getKey(), 0).doubleValue() + 1);
			double weight = entry.getValue() * (documents.containsKey(entry.getKey()) ? rare : Math.log(size + 2.0));
			vector.put(entry.getKey(), weight);
			squares += weight * weight;
		}
		double length = Math.sqrt(squares);
		vector.replaceAll((gram, weight) -> length == 0 ? 0 : weight / length);
		return vector;
	}

	/** How alike a text is to each of the questions, from 0 to 1. */
	double[] to(String text) {
		Map<String, Double> vector = vector(grams(text));
		var alike = new double[vectors.size()];
		for (int i = 0; i < alike.length; i++) {
			double sum = 0;
			Map<String, Double> other = vectors.get(i);
			for (var entry : vector.entrySet()) {
				sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
			}
			alike[i] = sum;
		}
		return alike;
	}
}
