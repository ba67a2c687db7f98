package io.orgdeck.core.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.votecards.Edge;

/** A channel whose votes are read from pictures: photos of people who hold up cards. */
public interface PictureChannel extends OpenChannel {

	/**
	 * Reads all cards in the pictures, which are of one moment, and casts the votes that are certain. No picture is kept or copied.
	 *
	 * @throws IOException with a whole sentence when the open question cannot be voted on like this, or a vote could not be kept
	 */
	PictureReport read(List<Path> pictures, IProgressMonitor monitor) throws IOException;

	/**
	 * Casts the vote of a card that was not certain.
	 *
	 * @param up the edge that is up, as it is seen in the picture
	 * @return what came of it, in a sentence; empty when it counts
	 * @throws IOException with a whole sentence when the vote could not be kept
	 */
	String settle(PictureReport.Doubt doubt, Edge up) throws IOException;
}
