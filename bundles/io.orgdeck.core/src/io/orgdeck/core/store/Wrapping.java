package io.orgdeck.core.store;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a file other than its model: whether it is bare XML or a container, what else the container holds, and its key.
 *
 * @param bare           the file is the XML of the model and nothing else
 * @param attachments    where the content of attachments and of unknown entries can be had
 * @param unknownEntries names of entries that a newer version has put there; they are kept
 * @param key            what encrypts the file; empty when it is not protected
 */
public record Wrapping(boolean bare, Attachments attachments, List<String> unknownEntries, Optional<FileKey> key) {

	/** A container with nothing in it yet but its model. */
	public static final Wrapping NEW = new Wrapping(false, Attachments.NONE, List.of(), Optional.empty());

	public Wrapping {
		unknownEntries = List.copyOf(unknownEntries);
	}

	public Wrapping with(Attachments others) {
		return new Wrapping(bare, others, unknownEntries, key);
	}

	/** A protected file is a container. */
	public Wrapping with(Optional<FileKey> other) {
		return new Wrapping(bare && other.isEmpty(), attachments, unknownEntries, other);
	}
}
