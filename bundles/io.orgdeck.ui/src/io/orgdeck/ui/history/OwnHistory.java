package io.orgdeck.ui.history;

/**
 * A window of its own, named as data of its shell, that moves in the history of a document itself: it shows where a step is that is
 * taken back, or lets nobody take any back. The commands of the workbench ask it while it is in front.
 */
public interface OwnHistory {

	void undo();

	void redo();
}
