package io.orgdeck.core.merge;

import static io.orgdeck.core.store.Fixture.identified;

import java.util.List;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Identified;

/** An assessment with something of every kind that two people can work on. */
final class FullAssessment {

	private FullAssessment() {
	}

	static Assessment create() {
		Assessment all = Fixture.assessment();
		for (String name : List.of("staff", "board")) {
			RespondentGroup group = identified(Literals.RESPONDENT_GROUP, "group-" + name);
			group.setName(name);
			all.getGroups().add(group);
		}
		all.getParticipants().forEach(one -> one.setGroup(all.getGroups().get(one.getNumber() % 2)));
		Session session = all.getSessions().getFirst();
		for (int i = 1; i <= 4; i++) {
			AgendaItem item = identified(Literals.AGENDA_ITEM, "item-" + i);
			item.setTitle("Item " + i);
			session.getAgenda().add(item);
			Evidence evidence = identified(Literals.EVIDENCE, "e-" + i);
			evidence.setCode("E" + i);
			evidence.setTitle("Minutes " + i);
			evidence.getQuestions().add(Fixture.questions(all.getDeck()).get(i - 1));
			all.getEvidence().add(evidence);
			Finding finding = identified(Literals.FINDING, "f-" + i);
			finding.setCode("F" + i);
			finding.setTitle("Finding " + i);
			finding.getEvidence().add(evidence);
			all.getFindings().add(finding);
			comment(all, "c-" + i, finding);
		}
		all.getEvidence().getFirst().setAttachment(file("file-1"));
		all.setPaper(identified(Literals.BOARD_PAPER, "paper"));
		WorkingGroup first = all.getStrategy().getGroups().getFirst();
		Aim aim = identified(Literals.AIM, "aim-1");
		aim.setText("Learn aloud");
		first.getAims().add(aim);
		WorkingGroup second = identified(Literals.WORKING_GROUP, "g-2");
		second.setName("Culture");
		second.setDimension(all.getDeck().getDimensions().getLast());
		all.getStrategy().getGroups().add(second);
		for (int i = 3; i <= 5; i++) {
			Action action = identified(Literals.ACTION, "action-" + i);
			action.setTitle("Action " + i);
			action.setStatus(ActionStatus.IN_PROGRESS);
			second.getActions().add(action);
		}
		Meeting meeting = identified(Literals.MEETING, "meeting-1");
		meeting.setTitle("First meeting");
		first.getMeetings().add(meeting);
		return all;
	}

	static Action action(Assessment assessment, int number) {
		return (Action) find(assessment, "action-" + number);
	}

	static Attachment file(String id) {
		Attachment file = identified(Literals.ATTACHMENT, id);
		file.setName(id + ".pdf");
		file.setSha256("sha of " + id);
		file.setSize(12);
		return file;
	}

	static Comment comment(Assessment assessment, String id, Identified subject) {
		Comment comment = identified(Literals.COMMENT, id);
		comment.setText("What about this? " + id);
		comment.setAuthor("Ada");
		comment.setSubject(subject);
		assessment.getComments().add(comment);
		return comment;
	}

	/** The object with that id; null when there is none. */
	static Identified find(Assessment assessment, String id) {
		for (var all = assessment.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified one && id.equals(one.getId())) {
				return one;
			}
		}
		return id.equals(assessment.getId()) ? assessment : null;
	}
}
