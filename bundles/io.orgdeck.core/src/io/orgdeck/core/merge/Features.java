package io.orgdeck.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;

/** The features of the model that merging deals with one by one. */
final class Features {

	/** Those that are not compared as values: what they hold follows from the merge itself. */
	private static final Set<EStructuralFeature> OF_THEIR_OWN = Set.of(Literals.ASSESSMENT__FILE_VERSION,
			Literals.ASSESSMENT__LAST_NUMBER, Literals.PARTICIPANT__NUMBER, Literals.BALLOT__VOTES, Literals.BALLOT__LOG,
			Literals.ASSESSMENT__BENCHMARK);

	/** Those whose order somebody sets; that of the others follows from dates or means nothing. */
	private static final Set<EReference> IN_ORDER = Set.of(Literals.ASSESSMENT__GROUPS, Literals.ASSESSMENT__PARTICIPANTS,
			Literals.ASSESSMENT__SESSIONS, Literals.ASSESSMENT__EVIDENCE, Literals.ASSESSMENT__FINDINGS,
			Literals.ASSESSMENT__RECOMMENDATIONS, Literals.SESSION__AGENDA, Literals.SESSION__CARDS, Literals.STRATEGY__GROUPS,
			Literals.WORKING_GROUP__AIMS, Literals.WORKING_GROUP__ACTIONS, Literals.WORKING_GROUP__MILESTONES,
			Literals.MEETING__AGENDA, Literals.MEETING__DECISIONS, Literals.BOARD_PAPER__OPTIONS, Literals.ASSESSMENT__THEMES,
			Literals.ASSESSMENT__CODES);

	private Features() {
	}

	static List<EAttribute> values(EObject object) {
		return object.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isID() && !OF_THEIR_OWN.contains(attribute)).toList();
	}

	static List<EReference> references(EObject object) {
		return object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer()).toList();
	}

	/** The lists of the object whose order somebody sets. */
	static List<EReference> inOrder(EObject object) {
		return object.eClass().getEAllContainments().stream().filter(IN_ORDER::contains).toList();
	}

	/** The lists of parts that have no identity of their own, which stand or fall together. */
	static List<EReference> parts(EObject object) {
		return object.eClass().getEAllContainments().stream()
				.filter(reference -> reference.isMany() && !DeckPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()))
				.toList();
	}

	/** Equal for parts that say the same of the same. */
	static List<Object> content(EObject part) {
		var content = new ArrayList<Object>();
		part.eClass().getEAllAttributes().forEach(attribute -> content.add(part.eGet(attribute)));
		references(part).forEach(reference -> content.add(targets(part, reference).stream().map(Features::id).toList()));
		return content;
	}

	/** The id of an object; empty for none. */
	static String id(EObject object) {
		return object instanceof Identified identified ? identified.getId() : "";
	}

	/** What a reference holds, none, one or many. */
	static List<EObject> targets(EObject object, EReference reference) {
		if (reference.isMany()) {
			return List.copyOf(many(object, reference));
		}
		return object.eGet(reference) instanceof EObject target ? List.of(target) : List.of();
	}

	/** The live list of a feature that holds many. */
	@SuppressWarnings("unchecked")
	static <T> List<T> many(EObject object, EStructuralFeature feature) {
		return (List<T>) object.eGet(feature);
	}
}
