package io.orgdeck.ui.live;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckDocument;

/** Tells expressions in a plugin.xml whether an editor holds an open assessment or an open deck, whatever class the editor is of. */
public final class OpenDocumentTester extends PropertyTester {

	@Override
	public boolean test(Object editor, String property, Object[] arguments, Object expected) {
		return switch (property) {
			case "holdsAssessment" -> Adapters.adapt(editor, AssessmentDocument.class) != null;
			case "holdsDeck" -> Adapters.adapt(editor, DeckDocument.class) != null;
			default -> false;
		};
	}
}
