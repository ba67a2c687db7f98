package io.orgdeck.core.store;

import java.util.List;

/**
 * What a file is like around its model: bare XML or a container, and what lies in the container beside the model.
 *
 * @param bare           the file is the XML of the model and nothing else
 * @param attachments    where the content of attachments and of unknown entries can be had
 * @param unknownEntries names of entries that a newer version has put there; they are kept
 */
public record Wrapping(boolean bare, Attachments attachments, List<String> unknownEntries) {

	/** A container with nothing in it yet but its model. */
	public static final Wrapping NEW = new Wrapping(false, Attachments.NONE, List.of());

	public Wrapping {
		unknownEntries = List.copyOf(unknownEntries);
	}

	public Wrapping with(Attachments others) {
		return new Wrapping(bare, others, unknownEntries);
	}
}
