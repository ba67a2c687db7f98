package io.orgdeck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.DeckPackage;

/** The model reads like the domain: every class says what it means, everything on screen has a label in sentence case. */
class ModelWordsTest {

	@Test
	void everyClassSaysWhatItMeans() {
		assertEquals(List.of(), classifiers().filter(one -> meaning(one).isBlank() || meaning(one).startsWith("*"))
				.map(EClassifier::getName).toList());
	}

	@Test
	void everyClassFeatureAndLiteralHasALabelInSentenceCase() throws IOException {
		var labels = new Properties();
		try (var in = ModelWordsTest.class.getClassLoader().getResourceAsStream("plugin.properties")) {
			labels.load(in);
		}
		assertEquals(List.of(), keys().filter(key -> !isSentenceCase(labels.getProperty(key, ""))).toList());
	}

	private static boolean isSentenceCase(String label) {
		return label.matches("ID|SHA-256|Part [AB], \\p{Ll}+|\\p{Lu}[^A-Z_]*");
	}

	private static Stream<String> keys() {
		return classifiers().flatMap(one -> switch (one) {
			case EClass type -> Stream.concat(type.isAbstract() ? Stream.of() : Stream.of("_UI_" + type.getName() + "_type"),
					type.getEStructuralFeatures().stream().map(feature -> "_UI_" + type.getName() + "_" + feature.getName() + "_feature"));
			case EEnum words -> words.getELiterals().stream().map(word -> "_UI_" + words.getName() + "_" + word.getName() + "_literal");
			default -> Stream.of();
		});
	}

	private static Stream<EClassifier> classifiers() {
		return Stream.of(DeckPackage.eINSTANCE, AssessmentPackage.eINSTANCE).flatMap(all -> all.getEClassifiers().stream());
	}

	private static String meaning(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text.strip();
	}
}
