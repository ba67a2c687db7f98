package io.orgdeck.ui.steps;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.pages.PageContext;

/**
 * A step as it was contributed.
 *
 * @param id     unique among steps
 * @param label  what to do, as a link
 * @param reason why, in a sentence
 * @param target where it is done
 * @param step   tells whether it is due
 */
public record StepEntry(String id, String label, String reason, Target target, NextStep step) {

	/** Where a step is done. */
	sealed interface Target {
	}

	/** On a page of the assessment, perhaps in one of its sections. */
	record OnPage(String page, Optional<String> section) implements Target {
	}

	/** In the part that shows objects of a class. */
	record InPlace(EClass type) implements Target {
	}

	/** By a command. */
	record ByCommand(String command) implements Target {
	}

	/** Why it is to be done, as the assessment stands. */
	public String reason(Assessment assessment) {
		return Texts.or(step.reason(assessment), reason);
	}

	boolean isDue(Assessment assessment) {
		return step.isDue(assessment);
	}

	/** Goes to where it is done. */
	public void go(PageContext context) {
		switch (target) {
			case OnPage(var page, var section) -> section.ifPresentOrElse(name -> context.show(page, name), () -> context.show(page));
			case InPlace(var type) -> context.show(type);
			case ByCommand(var command) -> context.run(command);
		}
	}
}
