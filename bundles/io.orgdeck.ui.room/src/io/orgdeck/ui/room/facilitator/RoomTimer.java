package io.orgdeck.ui.room.facilitator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts how long a question has been on the screen, when it is let. */
final class RoomTimer {

	private final Clock clock;
	private Instant began;
	private Duration before = Duration.ZERO;

	RoomTimer(Clock clock) {
		this.clock = clock;
	}

	/** Since when it has been running; null when it stands. */
	Instant began() {
		return began;
	}

	/** What it had counted when it last began. */
	Duration before() {
		return before;
	}

	/** Goes on as it was left. */
	void resume(Instant since, Duration counted) {
		began = since;
		before = counted;
	}

	boolean isTiming() {
		return began != null;
	}

	void startOrStop() {
		if (began == null) {
			began = clock.instant();
		} else {
			before = elapsed();
			began = null;
		}
	}

	void reset() {
		before = Duration.ZERO;
		began = began == null ? null : clock.instant();
	}

	/** How long it has run for this question. */
	Duration elapsed() {
		return began == null ? before : before.plus(Duration.between(began, clock.instant()));
	}
}
