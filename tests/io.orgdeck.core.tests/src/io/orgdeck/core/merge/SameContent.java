package io.orgdeck.core.merge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Identified;

/**
 * What an assessment holds, in lines that are the same whoever has merged whom: without the numbers and codes that a newcomer
 * has to give up, the places of what both have added, and the ids of what each copy makes for itself.
 */
final class SameContent {

	private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.ASSESSMENT__LAST_NUMBER, Literals.PARTICIPANT__NUMBER,
			Literals.ACTION__CODE, Literals.EVIDENCE__CODE, Literals.FINDING__CODE, Literals.REVIEW_MARK__AUTHOR);

	private final Assessment assessment;
	private final Set<String> lines = new TreeSet<>();

	private SameContent(Assessment assessment) {
		this.assessment = assessment;
	}

	static String of(Assessment assessment) {
		var content = new SameContent(assessment);
		content.add(assessment);
		assessment.eAllContents().forEachRemaining(content::add);
		return String.join("\n", content.lines);
	}

	private void add(EObject object) {
		if (object instanceof Ballot ballot) {
			addVotes(ballot);
			return;
		}
		String name = name(object);
		lines.add(name + " in " + (object.eContainer() == null ? "" : name(object.eContainer())));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean isPlace = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			boolean isId = feature instanceof EAttribute attribute && attribute.isID();
			if (!isPlace && !isId && !LEFT_OUT.contains(feature)) {
				values(object, feature).forEach(value -> lines.add(name + ' ' + feature.getName() + " = " + value));
			}
		}
	}

	private static List<String> values(EObject object, EStructuralFeature feature) {
		List<?> values = feature.isMany() ? Features.many(object, feature) : object.eGet(feature) == null ? List.of()
				: List.of(object.eGet(feature));
		return values.stream().map(value -> value instanceof EObject target ? name(target) : value.toString())
				.filter(value -> !value.isEmpty()).toList();
	}

	/** Made by each copy for itself, and the only one of its kind. */
	private static String name(EObject object) {
		boolean isOne = object.eClass() == Literals.BALLOT || object.eClass() == Literals.REVIEW_MARK;
		return isOne ? object.eClass().getName() + ' ' + Role.of(object).orElse(List.of())
				: object instanceof Identified one ? one.getId() : name(object.eContainer()) + Features.content(object);
	}

	private void addVotes(Ballot ballot) {
		ballot.getVotes().forEach(vote -> lines.add(Features.id(ballot.eContainer()) + ' ' + name(ballot) + ' ' + person(vote.participant())
				+ ' '
				+ vote.answer() + ' ' + new TreeSet<>(vote.comment().lines().toList())));
	}

	private String person(int number) {
		return assessment.getParticipants().stream().filter(one -> one.getNumber() == number).map(Participant::getId)
				.filter(Objects::nonNull)
				.findFirst().orElse("nobody");
	}
}
