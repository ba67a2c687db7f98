package io.orgdeck.core.votecards;

/** An edge of a card's face, clockwise. */
public enum Edge {
	TOP, RIGHT, BOTTOM, LEFT
}
