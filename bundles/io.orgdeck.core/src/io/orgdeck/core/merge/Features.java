package io.orgdeck.core.merge;

import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features of the model that merging deals with one by one. */
final class Features {

	/** Those that are not compared as values: what they hold follows from the merge itself. */
	private static final Set<EStructuralFeature> OF_THEIR_OWN = Set.of(Literals.ASSESSMENT__FILE_VERSION,
			Literals.PARTICIPANT__NUMBER, Literals.BALLOT__VOTES);

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
