package io.orgdeck.library;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a library holds at one moment.
 *
 * @param entries by path
 * @param tags    what is written on them
 * @param notices what could not be looked at, as sentences
 */
public record Listing(List<Entry> entries, Tags tags, List<String> notices) {

	public Listing {
		entries = List.copyOf(entries);
		notices = List.copyOf(notices);
	}

	public SortedSet<String> tags(Entry entry) {
		return tags.of(entry.key());
	}

	/** How many files hold each assessment; more than one are copies, as a synchronised folder makes them of a conflict. */
	public Map<String, Long> copies() {
		return entries.stream().flatMap(entry -> entry.facts().stream()).map(Facts::id)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}
}
