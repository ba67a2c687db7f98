package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;

/**
 * A column of the strategy board: a dimension, the working group on it, or both.
 *
 * @param dimension what the group works on; null for a group that stands across the dimensions
 * @param group     null while the dimension has no working group
 */
public record BoardColumn(Dimension dimension, WorkingGroup group) {

	/** The name of the group, or of the dimension while there is no group. */
	public String title() {
		String name = group == null ? null : group.getName();
		if (name != null && !name.isBlank()) {
			return name;
		}
		return dimension == null ? Messages.groupUnnamed : dimension.getName();
	}

	/** The first meeting from that day on that was not held yet. */
	public Optional<Meeting> nextMeeting(LocalDate today) {
		return group == null ? Optional.empty()
				: group.getMeetings().stream()
						.filter(meeting -> !meeting.isHeld() && meeting.getDate() != null && !meeting.getDate().isBefore(today))
						.min(Comparator.comparing(Meeting::getDate));
	}
}
