package io.orgdeck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.DeckPackage;

/** The model reads like the domain: every class says what it means. */
class ModelWordsTest {

	@Test
	void everyClassSaysWhatItMeans() {
		assertEquals(List.of(), classifiers().filter(one -> meaning(one).isBlank() || meaning(one).startsWith("*"))
				.map(EClassifier::getName).toList());
	}

	private static Stream<EClassifier> classifiers() {
		return Stream.of(DeckPackage.eINSTANCE, AssessmentPackage.eINSTANCE).flatMap(all -> all.getEClassifiers().stream());
	}

	private static String meaning(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text.strip();
	}
}
