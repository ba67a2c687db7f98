package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;

/** ROBUSTNESS 20, 21: whatever is done can be undone, to the byte, and redone. */
@ExtendWith(OwnState.class)
class RandomUndoTest {

	private static final int COMMANDS = 1_000;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void undoAllIsTheStartAndRedoAllTheEnd(long seed) throws StoreException {
		var document = AssessmentDocument.of(Fixture.assessment());
		var random = new Random(seed);
		String start = Fixture.xml(document.content());
		var states = new ArrayList<String>();
		int steps = 0;
		while (steps < COMMANDS) {
			Object before = document.commandStack().getUndoCommand();
			change(document, random);
			if (document.commandStack().getUndoCommand() != before) {
				steps++;
				if (steps % 100 == 0) {
					states.add(Fixture.xml(document.content()));
				}
			}
			if (random.nextInt(10) == 0) {
				document.undo();
				document.redo();
			}
		}
		for (int i = states.size() - 1; i >= 0; i--) {
			assertEquals(states.get(i), Fixture.xml(document.content()));
			undo(document, 100);
		}
		assertEquals(start, Fixture.xml(document.content()));
		for (String state : states) {
			redo(document, 100);
			assertEquals(state, Fixture.xml(document.content()));
		}
	}

	private static void undo(AssessmentDocument document, int times) {
		for (int i = 0; i < times; i++) {
			document.undo();
		}
	}

	private static void redo(AssessmentDocument document, int times) {
		for (int i = 0; i < times; i++) {
			document.redo();
		}
	}

	private static void change(AssessmentDocument document, Random random) {
		var objects = new ArrayList<EObject>();
		document.content().eAllContents().forEachRemaining(objects::add);
		EObject object = objects.get(random.nextInt(objects.size()));
		switch (random.nextInt(6)) {
			case 0, 1 -> document.execute("Set", () -> setAttribute(object, random));
			case 2 -> document.execute("Refer", () -> setReference(object, objects, random));
			case 3 -> document.execute("Copy", () -> addCopy(object));
			case 4 -> document.execute("Move", () -> move(object, random));
			default -> delete(document, object, objects.size());
		}
	}

	private static void setAttribute(EObject object, Random random) {
		List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEType() == EcorePackage.Literals.ESTRING && !attribute.isID()).toList();
		if (attributes.isEmpty()) {
			return;
		}
		EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
		String value = "v" + random.nextInt(1000);
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			var list = (EList<Object>) object.eGet(attribute);
			list.add(random.nextInt(list.size() + 1), value);
		} else if (random.nextInt(8) == 0) {
			object.eUnset(attribute);
		} else {
			object.eSet(attribute, value);
		}
	}

	private static void setReference(EObject object, List<EObject> targets, Random random) {
		List<EReference> references = object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer()).toList();
		if (references.isEmpty()) {
			return;
		}
		EReference reference = references.get(random.nextInt(references.size()));
		List<EObject> fitting = targets.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (fitting.isEmpty()) {
			return;
		}
		EObject target = fitting.get(random.nextInt(fitting.size()));
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			var list = (EList<EObject>) object.eGet(reference);
			if (!list.remove(target)) {
				list.add(random.nextInt(list.size() + 1), target);
			}
		} else {
			object.eSet(reference, target);
		}
	}

	private static void addCopy(EObject object) {
		EStructuralFeature feature = object.eContainingFeature();
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			var list = (EList<EObject>) object.eContainer().eGet(feature);
			list.add(EcoreUtil.copy(object));
		}
	}

	private static void move(EObject object, Random random) {
		if (object.eContainingFeature().isMany()) {
			var list = (EList<?>) object.eContainer().eGet(object.eContainingFeature());
			list.move(random.nextInt(list.size()), list.indexOf(object));
		}
	}

	private static void delete(AssessmentDocument document, EObject object, int objects) {
		if (objects > 40 && object.eContainer() != document.content()) {
			document.execute("Delete", () -> EcoreUtil.delete(object, true));
		}
	}
}
