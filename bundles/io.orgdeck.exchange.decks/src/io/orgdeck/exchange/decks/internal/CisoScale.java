package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.exchange.decks.internal.CisoSheets.Step;
import io.orgdeck.model.Values;

/** The levels by which a framework rates its requirements. */
final class CisoScale {

	private static final int FEWEST = 2;
	private static final int MOST = 11;

	private CisoScale() {
	}

	/** The levels, lowest first: those that are named, and the whole numbers between the lowest and the highest where these are few. */
	static List<Step> of(Part framework, Told told) throws IOException {
		var steps = new TreeMap<Double, Step>();
		var offered = new TreeSet<Double>();
		List<Part> defined = framework.parts("scores_definition");
		var names = new ArrayList<String>();
		for (Part one : defined) {
			names.add(one.said("name").text());
		}
		for (Part one : defined) {
			double score = one.number("score").orElseThrow(() -> new IOException(NLS.bind(Messages.ciso_noScore, one.line())));
			String number = Values.text(score);
			Step step = new Step(score, one.said("name").or(Said.of(number)), one.said("description"));
			if (EverybodysWords.has(step.label().text(), names)) { // no level, whatever its number
				offered.add(score);
				told.offered(step.label().text(), NLS.bind(Messages.ciso_score, number));
				if (!step.descriptor().isEmpty()) {
					told.field("description", step.label().text());
				}
			} else if (steps.putIfAbsent(score, step) != null) {
				throw new IOException(NLS.bind(Messages.ciso_twice, one.line(), number));
			}
			told.unread(one, number);
		}
		Optional<Double> least = framework.number("min_score");
		Optional<Double> most = framework.number("max_score");
		int named = steps.size();
		double from = Math.min(least.orElse(Double.MAX_VALUE), named == 0 ? Double.MAX_VALUE : steps.firstKey());
		double to = Math.max(most.orElse(-Double.MAX_VALUE), named == 0 ? -Double.MAX_VALUE : steps.lastKey());
		for (; offered.contains(from) && from < to; from++) {
			// rated from the first level on
		}
		if (to - from < MOST && from == Math.rint(from)) {
			for (double value = from; value <= to; value++) {
				if (!offered.contains(value)) {
					steps.putIfAbsent(value, new Step(value, Said.of(Values.text(value)), Said.NOTHING));
				}
			}
		}
		if (steps.size() >= FEWEST && steps.size() <= MOST) {
			if (to - from >= MOST) {
				told.other(NLS.bind(Messages.ciso_gaps, new Object[] { Values.text(from), Values.text(to), named }),
						Messages.ciso_scaleRemedy);
			}
			return List.copyOf(steps.values());
		}
		if (least.isPresent() && most.isPresent()) {
			told.other(NLS.bind(Messages.ciso_range, Values.text(from), Values.text(to)), Messages.ciso_scaleRemedy);
		} else {
			told.other(Messages.ciso_noScale, Messages.ciso_scaleRemedy);
		}
		steps.values().stream().filter(step -> named > 0).forEach(step -> told.field("scores_definition", step.label().text()));
		return usual();
	}

	private static List<Step> usual() {
		var steps = new ArrayList<Step>();
		for (String label : List.of(Messages.met_not, Messages.met_partly, Messages.met)) {
			steps.add(new Step(steps.size(), Said.of(label), Said.NOTHING));
		}
		return steps;
	}
}
