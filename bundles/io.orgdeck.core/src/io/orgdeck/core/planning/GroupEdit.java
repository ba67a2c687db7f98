package io.orgdeck.core.planning;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;

/**
 * What can be said about a working group in one go.
 *
 * @param name        what it is called
 * @param lead        who leads it; empty for nobody yet
 * @param members     its other members
 * @param remit       what it is asked to do and may decide
 * @param nextMeeting when it meets next; null for no date
 */
public record GroupEdit(String name, String lead, List<String> members, String remit, LocalDate nextMeeting) {

	public GroupEdit {
		members = members.stream().map(String::strip).filter(member -> !member.isEmpty()).toList();
	}

	/** What the column's group says on that day; empty texts while there is none. */
	public static GroupEdit of(BoardColumn column, LocalDate today) {
		WorkingGroup group = column.group();
		LocalDate next = column.nextMeeting(today).map(Meeting::getDate).orElse(null);
		return group == null ? new GroupEdit(column.title(), "", List.of(), "", null)
				: new GroupEdit(text(group.getName()), text(group.getLead()), group.getMembers(), text(group.getRemit()), next);
	}

	/** @param today from when on a meeting is the next one */
	void apply(WorkingGroup group, LocalDate today) {
		group.setName(name);
		group.setLead(lead.isBlank() ? null : lead.strip());
		ECollections.setEList(group.getMembers(), members);
		group.setRemit(remit.isBlank() ? null : remit);
		var known = new BoardColumn(group.getDimension(), group).nextMeeting(today);
		if (nextMeeting == null) {
			known.ifPresent(group.getMeetings()::remove);
		} else {
			known.orElseGet(() -> newMeeting(group)).setDate(nextMeeting);
		}
	}

	private static Meeting newMeeting(WorkingGroup group) {
		Meeting meeting = Ids.create(AssessmentPackage.Literals.MEETING);
		meeting.setTitle(Messages.meetingTitle);
		group.getMeetings().add(meeting);
		return meeting;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
