package io.orgdeck.model;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.deck.Identified;

/** Gives new objects their stable ids. */
public final class Ids {

	private Ids() {
	}

	/** A new object of that class, with a fresh id when the class has one. */
	@SuppressWarnings("unchecked")
	public static <T extends EObject> T create(EClass type) {
		EObject object = EcoreUtil.create(type);
		ensure(object);
		return (T) object;
	}

	/**
	 * Gives every object in the tree that lacks an id a fresh one.
	 *
	 * @return how many were given
	 */
	public static int ensure(EObject root) {
		int given = giveWhereMissing(root);
		for (var all = root.eAllContents(); all.hasNext();) {
			given += giveWhereMissing(all.next());
		}
		return given;
	}

	private static int giveWhereMissing(EObject object) {
		if (object instanceof Identified identified && (identified.getId() == null || identified.getId().isEmpty())) {
			identified.setId(UUID.randomUUID().toString());
			return 1;
		}
		return 0;
	}
}
