package io.orgdeck.core.formatting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, or an item of a list.
 *
 * @param mark  what stands before an item, such as • or 2.; empty for a paragraph
 * @param depth 0 for a paragraph and for the items of a list, 1 for items of a list within an item, and so on
 * @param runs  its words, at least one run; lines within it end in \n
 */
public record FormattedParagraph(String mark, int depth, List<Run> runs) {

	/** The words alone. */
	public String plain() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
