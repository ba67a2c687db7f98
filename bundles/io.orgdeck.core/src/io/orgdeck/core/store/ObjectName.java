package io.orgdeck.core.store;

import io.orgdeck.model.deck.Identified;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What a user would call an object of a model in a sentence. */
public final class ObjectName {

	private ObjectName() {
	}

	/** Its kind and its name, title, code or, where it has none of them, its id. */
	public static String of(EObject object) {
		String kind = kind(object.eClass());
		for (String feature : List.of("name", "title", "code")) {
			EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
			if (found != null && object.eGet(found) instanceof String text && !text.isBlank()) {
				return NLS.bind(Messages.ObjectName_named, kind, text);
			}
		}
		return object instanceof Identified identified && identified.getId() != null
				? NLS.bind(Messages.ObjectName_named, kind, identified.getId())
				: kind;
	}

	/** "Working group" for WorkingGroup. */
	public static String kind(EClass type) {
		String words = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** "due" for due, "time frame" for timeFrame. */
	public static String feature(EStructuralFeature feature) {
		return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
	}
}
