package io.orgdeck.core.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.InternalEList;

import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;

/** Adds the people who come in with their answers, with the groups that they name. */
final class ArrivingPeople {

	private final Assessment assessment;
	private final Map<String, RespondentGroup> groups = new HashMap<>();

	ArrivingPeople(Assessment assessment) {
		this.assessment = assessment;
		assessment.getGroups().forEach(group -> groups.putIfAbsent(Typed.key(group.getName()), group));
	}

	/** Adds them all at once: looking each one up in the list would cost the square of their number. */
	void add(Collection<NewParticipant> arriving) {
		Set<String> known = assessment.getParticipants().stream().map(Participant::getId).collect(Collectors.toCollection(HashSet::new));
		List<Participant> added = arriving.stream().filter(one -> known.add(one.id())).map(this::participant).toList();
		if (!added.isEmpty()) {
			ParticipantNumbers.remember(assessment, added.stream().mapToInt(Participant::getNumber).max().getAsInt());
			((InternalEList<Participant>) assessment.getParticipants()).addAllUnique(added);
		}
	}

	private Participant participant(NewParticipant one) {
		Participant participant = Ids.create(Literals.PARTICIPANT);
		participant.setId(one.id());
		participant.setNumber(one.number());
		participant.setName(orNull(one.who().name()));
		participant.setEmail(orNull(one.who().email()));
		participant.setRole(orNull(one.who().role()));
		if (!Typed.isBlank(one.who().group())) {
			participant.setGroup(groups.computeIfAbsent(Typed.key(one.who().group()), unseen -> group(one.who().group())));
		}
		return participant;
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
		group.setName(name);
		assessment.getGroups().add(group);
		return group;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
