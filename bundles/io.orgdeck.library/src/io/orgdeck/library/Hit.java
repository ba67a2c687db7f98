package io.orgdeck.library;

import java.util.List;

/**
 * A file in which all the words stand that were looked for.
 *
 * @param passages those that hold most of the words, best first
 */
public record Hit(Entry entry, List<Passage> passages) {

	public Hit {
		passages = List.copyOf(passages);
	}
}
