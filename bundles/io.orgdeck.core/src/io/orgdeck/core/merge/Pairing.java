package io.orgdeck.core.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.deck.Identified;

/**
 * Which object of the other copy is which object of mine: the one with the same id, wherever it stands. Of the things that
 * there is only one of, such as the target for a dimension, it is the one for the same.
 */
final class Pairing {

	private final Map<EObject, EObject> mineOf = new IdentityHashMap<>();
	private final Set<EObject> paired = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> presentInBoth = new LinkedHashSet<>();
	private final Set<EObject> mineInBoth = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<String, Identified> mineById = new HashMap<>();
	private final Map<String, Identified> theirsById = new HashMap<>();

	Pairing(Assessment mine, Assessment theirs) {
		index(mine, mineById);
		index(theirs, theirsById);
		pairTree(Optional.of(mine), theirs);
	}

	private static void index(Identified root, Map<String, Identified> byId) {
		byId.put(root.getId(), root);
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				byId.putIfAbsent(identified.getId(), identified);
			}
		});
	}

	private void pairTree(Optional<EObject> mine, EObject theirs) {
		mine.ifPresent(object -> {
			put(object, theirs);
			presentInBoth.add(theirs);
			mineInBoth.add(object);
		});
		for (EReference reference : theirs.eClass().getEAllContainments()) {
			for (EObject child : Features.targets(theirs, reference)) {
				pairTree(byId(child).or(() -> mine.flatMap(parent -> inPlace(parent, reference, child))), child);
			}
		}
	}

	private Optional<EObject> byId(EObject child) {
		return child instanceof Identified identified ? Optional.ofNullable(mineById.get(identified.getId()))
				.filter(found -> found.eClass() == child.eClass() && !paired.contains(found)).map(EObject.class::cast)
				: Optional.empty();
	}

	/** The child of mine that stands for the same, though each copy has made its own. */
	private Optional<EObject> inPlace(EObject parent, EReference reference, EObject child) {
		List<EObject> candidates = Features.targets(parent, reference).stream()
				.filter(candidate -> candidate.eClass() == child.eClass() && !paired.contains(candidate))
				.filter(candidate -> candidate instanceof Identified known && !theirsById.containsKey(known.getId())).toList();
		if (!reference.isMany()) {
			return candidates.stream().filter(candidate -> isSameFile(candidate, child)).findFirst();
		}
		Optional<List<Object>> role = Role.of(child);
		return role.isEmpty() ? Optional.empty()
				: candidates.stream().filter(candidate -> Role.of(candidate).equals(role)).findFirst();
	}

	private static boolean isSameFile(EObject candidate, EObject child) {
		return !(candidate instanceof Attachment one && child instanceof Attachment other)
				|| one.getSha256() != null && Objects.equals(one.getSha256(), other.getSha256());
	}

	void put(EObject mine, EObject theirs) {
		mineOf.put(theirs, mine);
		paired.add(mine);
	}

	Optional<EObject> mineOf(EObject theirs) {
		return Optional.ofNullable(mineOf.get(theirs));
	}

	boolean isPaired(EObject mine) {
		return paired.contains(mine);
	}

	/** The object with that id in mine, as it was before the merge. */
	Optional<Identified> mineWithId(String id) {
		return Optional.ofNullable(mineById.get(id));
	}

	/** The object with that id in the other copy. */
	Optional<Identified> theirsWithId(String id) {
		return Optional.ofNullable(theirsById.get(id));
	}

	/** The objects of the other copy that mine had before anything was added, containers first. */
	Set<EObject> presentInBoth() {
		return Collections.unmodifiableSet(presentInBoth);
	}

	/** The same objects as they stand in mine. */
	Set<EObject> mineInBoth() {
		return Collections.unmodifiableSet(mineInBoth);
	}
}
