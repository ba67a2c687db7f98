package io.orgdeck.core.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.assessment.Assessment;

/** Takes objects out of a document together with every mention of them elsewhere. */
public final class Removal {

	private Removal() {
	}

	/** Takes out, inside a step, the coded passages of texts, people and codes that go. */
	static void removePassages(Assessment assessment, Collection<? extends EObject> objects) {
		assessment.getPassages().removeIf(passage -> EcoreUtil.isAncestor(objects, passage.getSource())
				|| EcoreUtil.isAncestor(objects, passage.getRespondent()) || EcoreUtil.isAncestor(objects, passage.getCode()));
	}

	/** Removes the objects in one step, and with them the marks, comments and coded passages of them. */
	public static void of(OrgDocument<?> document, Collection<? extends EObject> objects, String label) {
		document.execute(label, () -> {
			if (document.content() instanceof Assessment assessment) {
				assessment.getMarks().removeIf(mark -> EcoreUtil.isAncestor(objects, mark.getSubject()));
				assessment.getComments().removeIf(comment -> EcoreUtil.isAncestor(objects, comment.getSubject()));
				removePassages(assessment, objects);
			}
			EcoreUtil.deleteAll(List.copyOf(objects), true);
		});
	}
}
