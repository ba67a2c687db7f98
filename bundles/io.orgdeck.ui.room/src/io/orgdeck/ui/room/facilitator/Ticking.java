package io.orgdeck.ui.room.facilitator;

import java.util.List;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.model.Answer;

/** A question with several answers to tick: each key adds or takes one, and whoever ticks keeps the turn until it is passed on. */
final class Ticking {

	private final Facilitation room;

	Ticking(Facilitation room) {
		this.room = room;
	}

	/** Whether the question on the screen is one. */
	boolean isAsked() {
		return room.scale().isSeveral();
	}

	/** Whether the question on the screen is one, and its votes are not shown. */
	boolean isOpen() {
		return isAsked() && !room.isRevealed();
	}

	/** Ticks an answer for whose turn it is, or takes the tick away; without any tick there is no vote. */
	void toggle(String level) {
		if (isOpen()) {
			GivenText.toggled(room.answer(), level, room.scale()).ifPresentOrElse(room::enter, room::takeBack);
		}
	}

	/** The levels that whose turn it is has ticked; not to be shown to the room before the reveal. */
	List<String> ticked() {
		return room.answer().orElse(null) instanceof Answer.Given given ? given.ticked() : List.of();
	}

	/** Whether whose turn it is has ticked something, or has answered otherwise. */
	boolean isDone() {
		return room.turn().filter(room::hasVoted).isPresent();
	}

	/** Gives the turn to the next who has not voted, once all that applies is ticked. */
	void passOn() {
		if (isOpen() && isDone()) {
			room.nextTurn();
		}
	}
}
