package io.orgdeck.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Entry;
import io.orgdeck.library.EntryWords;
import io.orgdeck.library.Listing;
import io.orgdeck.library.remote.Standing;

/**
 * One file of the library as the list shows it.
 *
 * @param texts one for each {@link ClientColumn}
 * @param key   all texts together, to be compared with what somebody types into the filter
 */
record Row(Entry entry, SortedSet<String> tags, boolean isCopy, LocalDate today, List<String> texts, String key) {

	/** @param standings how files stand to what others have, by path */
	static List<Row> of(Listing listing, LocalDate today, Map<String, Standing> standings) {
		Map<String, Long> copies = listing.copies();
		var rows = new ArrayList<Row>();
		for (Entry entry : listing.entries()) {
			boolean isCopy = entry.facts().filter(facts -> copies.get(facts.id()) > 1).isPresent();
			var words = new EntryWords(entry, today);
			SortedSet<String> tags = listing.tags(entry);
			List<String> texts = Arrays.stream(ClientColumn.values())
					.map(column -> column.text(words, tags, isCopy, standings.get(entry.path()))).toList();
			rows.add(new Row(entry, tags, isCopy, today, texts, Typed.key(String.join("\n", texts))));
		}
		return rows;
	}

	String text(ClientColumn column) {
		return texts.get(column.ordinal());
	}

	/** Whether all the words stand somewhere in it. */
	boolean has(List<String> words) {
		return words.stream().allMatch(key::contains);
	}
}
