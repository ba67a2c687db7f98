package io.orgdeck.core.edits;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.people.PeopleImport;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/** Adds, changes and removes respondent groups and participants; every method is one undoable step. */
public final class PeopleEdits {

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
		Removal.of(document, groups, Language.onScreen().counted(Messages.removeGroups, groups.size()));
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
	 * Brings a list of people in one step.
	 *
	 * @param taken whether the list stands where it says something else of somebody
	 * @param usual the group of new people for whom none is named, or null
	 */
	public void bring(PeopleImport plan, Predicate<PeopleImport.Line> taken, RespondentGroup usual) {
		long added = plan.count(PeopleImport.Kind.NEW);
		String label = added == plan.lines().size() && added > 0
				? Language.onScreen().counted(Messages.addParticipants, added)
				: Messages.bringPeople;
		document.execute(label, () -> plan.apply(taken, usual));
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
		document.execute(Language.onScreen().counted(Messages.removeParticipants, participants.size()), () -> {
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
			Removal.removePassages(assessment(), participants);
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
