package io.orgdeck.core.planning;

/** Where an arrow key points to on the strategy board and in the programme. */
public enum Direction {
	LEFT, RIGHT, UP, DOWN
}
