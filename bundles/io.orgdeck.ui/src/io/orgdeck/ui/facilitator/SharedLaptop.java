package io.orgdeck.ui.facilitator;

/** One laptop goes round: each person votes for themselves and sees nothing of the others. */
final class SharedLaptop {

	private boolean passingOn = true;

	/** Whether the laptop is on its way to the next person; no vote counts meanwhile. */
	boolean isPassingOn() {
		return passingOn;
	}

	/** The person whose turn it is has it. */
	void taken() {
		passingOn = false;
	}

	/** A vote was given; the laptop goes on. */
	void voted() {
		passingOn = true;
	}
}
