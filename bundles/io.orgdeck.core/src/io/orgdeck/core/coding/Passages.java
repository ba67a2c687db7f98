package io.orgdeck.core.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.orgdeck.core.coding.PlacedPassage.Finding;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.deck.Question;

/**
 * Where coded passages stand now. A passage remembers place and words: first its words are looked for in its place, then nearest to it
 * in the same text, then in that text whatever its blanks and case, then in another text of the same person about the same question.
 */
public final class Passages {

	private final List<SpokenText> texts;
	private final Map<String, SpokenText> byKey = new HashMap<>();
	private final Map<String, List<PlacedPassage>> byText = new HashMap<>();
	private final List<PlacedPassage> placed = new ArrayList<>();

	private Passages(Assessment assessment) {
		texts = SpokenTexts.of(assessment);
		texts.forEach(text -> byKey.put(text.key(), text));
		for (Passage passage : assessment.getPassages()) {
			PlacedPassage one = place(passage);
			placed.add(one);
			one.text().ifPresent(text -> byText.computeIfAbsent(text.key(), unseen -> new ArrayList<>()).add(one));
		}
	}

	public static Passages of(Assessment assessment) {
		return new Passages(assessment);
	}

	public List<SpokenText> texts() {
		return texts;
	}

	/** All passages, in the order in which they were marked. */
	public List<PlacedPassage> all() {
		return List.copyOf(placed);
	}

	/** The passages of one text. */
	public List<PlacedPassage> in(SpokenText text) {
		return List.copyOf(byText.getOrDefault(text.key(), List.of()));
	}

	/** Passages whose words are not there any more. */
	public List<PlacedPassage> lost() {
		return placed.stream().filter(PlacedPassage::isLost).toList();
	}

	private PlacedPassage place(Passage passage) {
		String words = Objects.requireNonNullElse(passage.getText(), "");
		if (words.isEmpty()) {
			return PlacedPassage.lost(passage);
		}
		SpokenText home = byKey.get(SpokenText.key(passage.getSource(), passage.getPart(), passage.getRespondent()));
		return Optional.ofNullable(home).flatMap(text -> inText(passage, words, text)).or(() -> elsewhere(passage, words))
				.orElseGet(() -> PlacedPassage.lost(passage));
	}

	private static Optional<PlacedPassage> inText(Passage passage, String words, SpokenText text) {
		if (text.text().startsWith(words, passage.getStart())) {
			return Optional.of(new PlacedPassage(passage, Optional.of(text), passage.getStart(), passage.getStart() + words.length(),
					Finding.IN_PLACE));
		}
		int start = nearest(text.text(), words, passage.getStart());
		if (start >= 0) {
			return Optional.of(new PlacedPassage(passage, Optional.of(text), start, start + words.length(), Finding.MOVED));
		}
		return FoldedText.find(text.text(), words)
				.map(range -> new PlacedPassage(passage, Optional.of(text), range.start(), range.end(), Finding.MOVED));
	}

	/** Where the words begin closest to where they were; -1 where they are not in the text. */
	private static int nearest(String text, String words, int start) {
		int best = -1;
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) {
				best = at;
			}
		}
		return best;
	}

	/** Votes go from one ballot to another; the words are then beside the other. They have to be there once, or nobody can say which. */
	private Optional<PlacedPassage> elsewhere(Passage passage, String words) {
		if (passage.getRespondent() == null || !(passage.getSource() instanceof Ballot ballot)) {
			return Optional.empty();
		}
		Question question = ballot.getQuestion();
		List<SpokenText> found = texts.stream().filter(text -> text.respondent() == passage.getRespondent() && text.question() == question)
				.filter(text -> text.text().contains(words)).toList();
		if (found.isEmpty() || found.stream().map(text -> Typed.key(text.text())).distinct().count() > 1) {
			return Optional.empty();
		}
		int start = nearest(found.getFirst().text(), words, passage.getStart());
		return Optional.of(new PlacedPassage(passage, Optional.of(found.getFirst()), start, start + words.length(), Finding.ELSEWHERE));
	}
}
