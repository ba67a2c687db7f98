package io.orgdeck.ui.room.facilitator;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Participant;

/** A place on the screen that can be clicked. */
sealed interface Target {

	Rectangle area();

	record OfPerson(Rectangle area, Participant person) implements Target {
	}

	record OfLevel(Rectangle area, Scale.Step level) implements Target {
	}

	record OfPicture(Rectangle area) implements Target {
	}

	record OfKeys(Rectangle area, RoomKeys.Entry entry) implements Target {

		/** @param x where it was clicked */
		Optional<RoomKeys.Key> key(int x) {
			return entry.at((x - area.x) / (double) Math.max(1, area.width));
		}
	}
}
