package io.orgdeck.ui.review;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is decided about the lines of a review. Without a decision, what the assessment has stands. */
public final class Review {

	private final List<ReviewLine> lines;
	private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());

	public Review(List<ReviewLine> lines) {
		this.lines = List.copyOf(lines);
	}

	/** The lines of a kind, or all. */
	List<ReviewLine> lines(Optional<String> kind) {
		return kind.isEmpty() ? lines : lines.stream().filter(line -> line.kind().equals(kind.get())).toList();
	}

	/** How many lines there are of each kind, in the order of the lines. */
	Map<String, Integer> kinds() {
		var counts = new LinkedHashMap<String, Integer>();
		lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
		return counts;
	}

	public List<ReviewLine> choices() {
		return lines.stream().filter(ReviewLine::choice).toList();
	}

	/** Lets what comes in stand, or what is there; lines without a choice stay as they are. */
	public void take(Collection<ReviewLine> chosen, boolean theirs) {
		for (ReviewLine line : chosen) {
			if (line.choice() && theirs) {
				taken.add(line.source());
			} else {
				taken.remove(line.source());
			}
		}
	}

	/** Whether what comes in stands. */
	public boolean isTaken(Object source) {
		return taken.contains(source);
	}
}
