package io.orgdeck.core.checks;

import java.util.function.Consumer;

import io.orgdeck.model.assessment.Assessment;

/**
 * A way to settle an issue at once. It changes the model alone; whoever applies it makes one undoable step of it.
 *
 * @param label  what it does, as it stands in a menu
 * @param change the change, made to the assessment in which the issue was found
 */
public record QuickFix(String label, Consumer<Assessment> change) {

	/** Makes the change. */
	public void apply(Assessment assessment) {
		change.accept(assessment);
	}
}
