package io.orgdeck.library;

import java.util.List;

/**
 * What a search has found.
 *
 * @param listing what the library holds
 * @param hits    best first, as many as were asked for
 * @param total   in how many files the words are
 */
public record Found(Listing listing, List<Hit> hits, long total) {

	public Found {
		hits = List.copyOf(hits);
	}

	/** Of how many files the name alone was looked through. */
	public long closed() {
		return listing.entries().stream().filter(Entry::isClosed).count();
	}
}
