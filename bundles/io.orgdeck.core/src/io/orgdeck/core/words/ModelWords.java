package io.orgdeck.core.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.DeckPackage;

/** What English takes from the model: names of kinds, features and values. Another language has a text for each of them. */
public final class ModelWords {

	private ModelWords() {
	}

	/** The English words by the keys under which another language has its own. */
	public static Map<String, String> all() {
		Words words = Words.in(Language.of("en-GB"));
		var names = Names.in(Language.of("en-GB"));
		Map<String, String> all = new LinkedHashMap<>();
		Stream.<EPackage>of(DeckPackage.eINSTANCE, AssessmentPackage.eINSTANCE).flatMap(model -> model.getEClassifiers().stream())
				.forEach(type -> {
					if (type instanceof EClass kind && !kind.isAbstract()) {
						all.put("kind." + kind.getName(), names.kind(kind));
						kind.getEStructuralFeatures().stream().filter(ModelWords::isNamedByModel)
								.forEach(feature -> all.putIfAbsent("feature." + feature.getName(), names.feature(feature)));
					} else if (type instanceof EEnum values) {
						values.getELiterals().stream().map(literal -> literal.getInstance())
								.filter(value -> isNamedByModel(value, words))
								.forEach(value -> all.putIfAbsent("literal." + value.getLiteral(), words.literal(value)));
					}
				});
		return all;
	}

	private static boolean isNamedByModel(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient();
	}

	private static boolean isNamedByModel(Enumerator value, Words words) {
		return words.literal(value).equals(value.getLiteral().replace('-', ' '));
	}
}
