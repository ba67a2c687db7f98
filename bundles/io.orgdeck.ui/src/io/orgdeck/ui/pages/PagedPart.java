package io.orgdeck.ui.pages;

/** A part of the workbench that shows one of several pages. */
public interface PagedPart {

	/** Shows the page beside the present one, if there is one. @param by 1 for the next, -1 for the one before */
	void showNeighbour(int by);
}
