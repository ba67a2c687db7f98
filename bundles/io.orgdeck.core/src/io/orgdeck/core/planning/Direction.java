package io.orgdeck.core.planning;

/** Where an arrow key points to on the strategy board. */
public enum Direction {
	LEFT, RIGHT, UP, DOWN
}
