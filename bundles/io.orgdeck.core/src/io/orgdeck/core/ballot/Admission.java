package io.orgdeck.core.ballot;

/** How a voter says who they are. */
public enum Admission {
	/** By their name, chosen from a list that whoever has the code of the room can see. */
	NAME,
	/** By a code of their own, from a slip that was handed to them or drawn from a hat. */
	SLIP
}
