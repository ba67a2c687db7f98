package io.orgdeck.ui.room.facilitator;

import io.orgdeck.model.Answer;

/**
 * One laptop goes round: each person votes for themselves and sees nothing of the others. In the silent round somebody who
 * has it answers all that is left of the card before handing it on; after a discussion only the question discussed.
 */
final class SharedLaptop {

	private final Facilitation room;
	private final int first;
	private final int last;
	private boolean passingOn = true;
	private boolean done;

	/**
	 * @param room at the question to begin with
	 * @param only whether it stays at that question, because others vote on it elsewhere
	 */
	SharedLaptop(Facilitation room, boolean only) {
		this.room = room;
		first = room.place();
		last = room.round() == Facilitation.SILENT_ROUND && !only ? room.lastOfCard() : first;
		passOn();
	}

	/** Whether the laptop is on its way to the next person; no vote counts meanwhile. */
	boolean isPassingOn() {
		return passingOn;
	}

	/** Whether everybody has answered everything. */
	boolean isDone() {
		return done;
	}

	/** The person whose turn it is has it. */
	void taken() {
		passingOn = false;
	}

	/** A vote of the person who has it, who goes on with the next question or hands the laptop on. */
	void vote(Answer answer) {
		room.enter(answer);
		goOn();
	}

	/** The person who has it has ticked all that applies. */
	void ticked() {
		if (room.ticking().isDone()) {
			goOn();
		}
	}

	private void goOn() {
		if (room.turn().isPresent() && !showOpenQuestion()) {
			passOn();
		}
	}

	/** Goes back to the question before, for somebody who has pressed the wrong key. */
	void back() {
		if (room.place() > first) {
			room.show(room.place() - 1);
		}
	}

	/** Goes back to the question with which it began. */
	void leave() {
		room.show(first);
	}

	/** Shows what the person whose turn it is has not answered. @return whether there is something */
	private boolean showOpenQuestion() {
		for (int place = first; place <= last; place++) {
			if (!room.hasVoted(room.turn().get(), place)) {
				room.show(place);
				return true;
			}
		}
		return false;
	}

	private void passOn() {
		passingOn = true;
		for (int i = 0; i < room.people().size(); i++) {
			if (showOpenQuestion()) {
				return;
			}
			room.moveTurn(1);
		}
		done = !room.people().isEmpty();
	}
}
