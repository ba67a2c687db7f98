package io.orgdeck.core.document;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Names;

/**
 * Something that one state of a document has differently from another.
 *
 * @param subject  the object, in the later state; a removed one in the earlier
 * @param features what of it has changed, in words; empty for what was added or removed as a whole
 */
public record Difference(Kind kind, EObject subject, List<String> features) {

	/** What has happened to the object. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	/** One sentence for the user. */
	public String sentence() {
		String name = Names.onScreen().full(subject);
		return switch (kind) {
			case ADDED -> NLS.bind(Messages.Difference_added, name);
			case REMOVED -> NLS.bind(Messages.Difference_removed, name);
			case CHANGED -> NLS.bind(Messages.Difference_changed, name, String.join(", ", features));
		};
	}
}
