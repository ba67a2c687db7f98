package io.orgdeck.core.checks;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.Texts;

/**
 * Something that a check has found.
 *
 * @param checkId  id of the check
 * @param severity how much it matters
 * @param message  a whole sentence or two that name the thing and say what to do
 * @param subject  what in the assessment it is about, so that a window can go there
 * @param fixes    what can be done about it at once; may be empty
 */
public record Issue(String checkId, Severity severity, String message, EObject subject, List<QuickFix> fixes) {

	/** How much an issue matters, most first. */
	public enum Severity {
		/** The results or the paper would be wrong. */
		ERROR,
		/** Something is missing that others will ask for. */
		WARNING,
		/** Good to know; nothing has to be done. */
		INFO
	}

	public Issue {
		if (checkId == null || severity == null || Texts.isBlank(message) || subject == null) {
			throw new IllegalArgumentException("An issue needs the id of its check, a severity, a message and a subject.");
		}
		fixes = List.copyOf(fixes);
	}
}
