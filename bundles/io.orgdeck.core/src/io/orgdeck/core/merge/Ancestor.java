package io.orgdeck.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.document.Differences;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Identified;

/** The state that both copies come from, as far as it is known. */
final class Ancestor {

	private final Optional<Assessment> root;
	private final Map<String, Identified> byId = new HashMap<>();

	Ancestor(Optional<Assessment> root) {
		this.root = root;
		root.ifPresent(known -> {
			byId.put(known.getId(), known);
			known.eAllContents().forEachRemaining(object -> {
				if (object instanceof Identified identified) {
					byId.putIfAbsent(identified.getId(), identified);
				}
			});
		});
	}

	boolean isKnown() {
		return root.isPresent();
	}

	Optional<Assessment> root() {
		return root;
	}

	/** The object with that id, as it was. */
	Optional<Identified> of(EObject object) {
		return object instanceof Identified identified ? Optional.ofNullable(byId.get(identified.getId())) : Optional.empty();
	}

	/** An object that both copies have, as it was; the two may have different ids. */
	Optional<Identified> of(EObject mine, EObject theirs) {
		return of(theirs).or(() -> of(mine));
	}

	/** Whether the object and all that is in it is as it was, and where it was; never, when it was not there. */
	boolean isUnchanged(Identified object) {
		return of(object).filter(before -> Features.id(before.eContainer()).equals(Features.id(object.eContainer())))
				.filter(before -> Differences.between(before, object).isEmpty()).isPresent();
	}
}
