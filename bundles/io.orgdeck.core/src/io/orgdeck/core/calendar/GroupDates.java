package io.orgdeck.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.calendar.CalendarEntry.Certainty;
import io.orgdeck.core.calendar.CalendarEntry.Kind;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;

/** The dates of the working groups: their meetings, the days on which actions are due, and milestones. What is done or stopped is due no more. */
final class GroupDates implements CalendarSource {

	@Override
	public Stream<CalendarEntry> entries(Assessment assessment, Language language) {
		var messages = language.texts(Messages.class);
		return assessment.getStrategy() == null ? Stream.empty()
				: assessment.getStrategy().getGroups().stream()
						.flatMap(group -> Stream.of(meetings(group, messages), actions(group, messages), milestones(group, messages)))
						.flatMap(entries -> entries);
	}

	private static Stream<CalendarEntry> meetings(WorkingGroup group, Messages messages) {
		return group.getMeetings().stream().filter(meeting -> meeting.getDate() != null).map(meeting -> new CalendarEntry(meeting.getId(),
				Kind.GROUP_MEETING, NLS.bind(messages.groupTitle, name(group, messages), orElse(meeting.getTitle(), messages.meeting)),
				meeting.getDate(),
				Optional.ofNullable(meeting.getStarts()), meeting.getAgenda().stream().mapToInt(AgendaItem::getMinutes).sum(),
				orElse(meeting.getPlace(), ""), agenda(meeting, messages), meeting.isHeld() ? Certainty.CERTAIN : Certainty.PLANNED));
	}

	private static String agenda(Meeting meeting, Messages messages) {
		return meeting.getAgenda().stream()
				.map(item -> NLS.bind(messages.untimedItem, orElse(item.getTitle(), messages.item), item.getMinutes()))
				.collect(Collectors.joining("\n"));
	}

	private static Stream<CalendarEntry> actions(WorkingGroup group, Messages messages) {
		return group.getActions().stream().filter(action -> action.getDue() != null)
				.filter(action -> action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.IN_PROGRESS)
				.map(action -> wholeDay(action.getId(), Kind.ACTION_DUE, NLS.bind(messages.actionDue, orElse(action.getCode(), ""),
						orElse(action.getTitle(), "")).strip(), action.getDue(), description(group, action, messages)));
	}

	private static String description(WorkingGroup group, Action action, Messages messages) {
		var lines = new ArrayList<String>();
		lines.add(name(group, messages));
		Stream.of(action.getOwner() == null ? "" : NLS.bind(messages.ownedBy, action.getOwner()),
				Objects.requireNonNullElse(action.getDescription(), "")).filter(text -> !text.isBlank()).forEach(lines::add);
		return String.join("\n", lines);
	}

	private static Stream<CalendarEntry> milestones(WorkingGroup group, Messages messages) {
		return group.getMilestones().stream().filter(milestone -> milestone.getDate() != null && !milestone.isReached())
				.map(milestone -> wholeDay(milestone.getId(), Kind.MILESTONE, title(milestone, messages), milestone.getDate(),
						name(group, messages)));
	}

	private static String title(Milestone milestone, Messages messages) {
		return NLS.bind(messages.milestone, orElse(milestone.getTitle(), "")).strip();
	}

	private static CalendarEntry wholeDay(String id, Kind kind, String title, LocalDate day, String description) {
		return new CalendarEntry(id, kind, title, day, Optional.empty(), 0, "", description, Certainty.PLANNED);
	}

	private static String name(WorkingGroup group, Messages messages) {
		return orElse(group.getName(), group.getDimension() == null ? messages.group : group.getDimension().getName());
	}

	private static String orElse(String text, String otherwise) {
		return Texts.isBlank(text) ? otherwise : text.strip();
	}
}
