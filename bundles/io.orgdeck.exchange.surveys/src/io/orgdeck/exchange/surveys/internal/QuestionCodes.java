package io.orgdeck.exchange.surveys.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

import io.orgdeck.model.deck.Question;

/**
 * The codes under which questions go out to survey tools and come back: letters and digits alone, a letter first, at most twenty, as
 * the strictest tool asks. They follow from the questions' ids and never from their order.
 */
final class QuestionCodes {

	private static final int LONGEST = 20;

	private final Map<Question, String> codes = new LinkedHashMap<>();

	QuestionCodes(List<Question> questions) {
		var plain = new HashMap<String, Integer>();
		questions.forEach(question -> plain.merge(plain(question.getId()), 1, Integer::sum));
		Set<String> taken = new HashSet<>();
		for (Question question : questions) {
			String code = plain(question.getId());
			boolean usable = plain.get(code) == 1 && code.length() <= LONGEST && code.matches("[a-zA-Z][a-zA-Z0-9]*");
			String given = usable ? code : hashed(question.getId());
			while (!taken.add(given)) {
				given = hashed(given + question.getId());
			}
			codes.put(question, given);
		}
	}

	/** What separates the parts of an id becomes an x, so that KC1.1 and KC11 stay apart. */
	private static String plain(String id) {
		return id.strip().replaceAll("[^\\p{Alnum}]+", "x");
	}

	private static String hashed(String id) {
		var sum = new CRC32();
		sum.update(id.getBytes(StandardCharsets.UTF_8));
		return "q" + Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

	/** The code of a question. */
	String of(Question question) {
		return codes.get(question);
	}

	/** The questions with their codes. */
	Map<Question, String> all() {
		return codes;
	}
}
