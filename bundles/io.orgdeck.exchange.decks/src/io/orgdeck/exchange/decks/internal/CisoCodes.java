package io.orgdeck.exchange.decks.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.decks.internal.CisoLibrary.Node;

/** The codes of sections and cards: those that the library has, and such as follow from them where it has none. None stands twice. */
final class CisoCodes {

	private static final int LONGEST = 12;
	private static final int LETTERS = 26;

	private final Set<String> kept = new HashSet<>();
	private final Set<String> ofCards = new HashSet<>();
	private final Set<String> ofSections = new HashSet<>();
	private final Map<String, Integer> counted = new HashMap<>();
	private final Told told;

	CisoCodes(CisoLibrary library, Told told) {
		this.told = told;
		library.nodes.forEach(node -> kept.add(Typed.key(node.ref)));
	}

	/** The code of the next section: a short one of the library, or a letter. */
	String section(String ref) {
		int number = ofSections.size();
		String letter = number < LETTERS ? String.valueOf((char) ('A' + number)) : "S" + (number + 1);
		String code = ref.isEmpty() || ref.length() > LONGEST || ofSections.contains(Typed.key(ref)) ? letter : Typed.line(ref);
		for (int i = 2; !ofSections.add(Typed.key(code)); i++) {
			code = letter + i;
		}
		return code;
	}

	/** @param above what the code begins with where the library has none */
	String card(Node node, String above) {
		if (node.ref.isEmpty()) {
			String code;
			do {
				code = above + '-' + counted.merge(above, 1, Integer::sum);
			} while (kept.contains(Typed.key(code)) || !ofCards.add(Typed.key(code)));
			return code;
		}
		String first = Typed.line(node.ref);
		String code = first;
		while (!ofCards.add(Typed.key(code))) {
			code = first + " (" + (counted.merge(first + " (", 1, Integer::sum) + 1) + ')';
		}
		if (!code.equals(first)) {
			told.sameCode(code);
		}
		return code;
	}
}
