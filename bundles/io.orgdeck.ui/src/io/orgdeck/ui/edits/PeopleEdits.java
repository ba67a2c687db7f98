package io.orgdeck.ui.edits;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.ParticipantNumbers;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/** Respondent groups and participants. */
public final class PeopleEdits {

	/**
	 * Somebody who is to take part.
	 *
	 * @param role  or an empty text
	 * @param group name of the respondent group, or an empty text
	 */
	public record Newcomer(String name, String role, String group) {
	}

	private final AssessmentDocument document;

	public PeopleEdits(AssessmentDocument document) {
		this.document = document;
	}

	public RespondentGroup addGroup() {
		RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
		group.setName(NLS.bind(Messages.newGroupName, assessment().getGroups().size() + 1));
		document.execute(Messages.addGroup, () -> assessment().getGroups().add(group));
		return group;
	}

	public void removeGroups(List<RespondentGroup> groups) {
		Removal.of(document, groups, groups.size() == 1 ? Messages.removeGroup : Messages.removeGroups);
	}

	public void move(RespondentGroup group, int place) {
		document.execute(Messages.moveGroup, () -> assessment().getGroups().move(place, group));
	}

	/** Adds somebody to the group, or to none when it is null. */
	public Participant addParticipant(RespondentGroup group) {
		Participant participant = Ids.create(Literals.PARTICIPANT);
		document.execute(Messages.addParticipant, () -> add(participant, group));
		return participant;
	}

	/**
	 * Adds many people in one step. Groups that are named but not there are made.
	 *
	 * @param usual the group of those for whom none is named, or null
	 */
	public void addParticipants(List<Newcomer> newcomers, RespondentGroup usual) {
		document.execute(newcomers.size() == 1 ? Messages.addParticipant : NLS.bind(Messages.addParticipants, newcomers.size()), () -> {
			for (var newcomer : newcomers) {
				Participant participant = Ids.create(Literals.PARTICIPANT);
				add(participant, newcomer.group().isEmpty() ? usual : groupNamed(newcomer.group()));
				participant.setName(newcomer.name());
				participant.setRole(newcomer.role().isEmpty() ? null : newcomer.role());
			}
		});
	}

	private RespondentGroup groupNamed(String name) {
		return assessment().getGroups().stream().filter(group -> name.equalsIgnoreCase(group.getName())).findFirst().orElseGet(() -> {
			RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
			group.setName(name);
			assessment().getGroups().add(group);
			return group;
		});
	}

	/** Adds somebody who comes while the session runs: they are there from now on, where it is noted who is. */
	public Participant addLateComer(Session session, String name, RespondentGroup group) {
		Participant participant = Ids.create(Literals.PARTICIPANT);
		document.execute(NLS.bind(Messages.addLateComer, name), () -> {
			add(participant, group);
			participant.setName(name);
			if (!session.getAttendance().isEmpty()) {
				session.getAttendance().add(participant);
			}
		});
		return participant;
	}

	private void add(Participant participant, RespondentGroup group) {
		ParticipantNumbers.give(participant, assessment());
		participant.setName(NLS.bind(Messages.newParticipantName, participant.getNumber()));
		participant.setGroup(group);
		assessment().getParticipants().add(participant);
	}

	/** Whether one of them has voted. */
	public boolean haveVoted(List<Participant> participants) {
		return ballots().anyMatch(ballot -> participants.stream()
				.anyMatch(participant -> ballot.getVotes().of(participant.getNumber()).isPresent()));
	}

	/** Removes people and their votes. */
	public void removeParticipants(List<Participant> participants) {
		document.execute(participants.size() == 1 ? Messages.removeParticipant : Messages.removeParticipants, () -> {
			ParticipantNumbers.remember(assessment());
			for (var ballot : ballots().toList()) {
				var votes = ballot.getVotes();
				for (var participant : participants) {
					if (votes.of(participant.getNumber()).isPresent()) {
						votes = votes.without(participant.getNumber());
					}
				}
				ballot.setVotes(votes);
			}
			EcoreUtil.deleteAll(List.copyOf(participants), true);
		});
	}

	public void move(Participant participant, int place) {
		document.execute(Messages.moveParticipant, () -> assessment().getParticipants().move(place, participant));
	}

	private Stream<Ballot> ballots() {
		return assessment().getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null);
	}

	private Assessment assessment() {
		return document.content();
	}
}
