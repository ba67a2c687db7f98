package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.Difference.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Identified;

/** Compares two states of a document, object by object: the same id is the same object. */
public final class Differences {

	private final Map<String, Identified> earlier;
	private final Map<String, Identified> later;

	private Differences(Identified earlier, Identified later) {
		this.earlier = byId(earlier);
		this.later = byId(later);
	}

	/** What has to be done to the earlier state to get the later one, in the later one's order, removals last. */
	public static List<Difference> between(Identified earlier, Identified later) {
		return new Differences(earlier, later).find();
	}

	private static Map<String, Identified> byId(Identified root) {
		var objects = new LinkedHashMap<String, Identified>();
		objects.put(root.getId(), root);
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.putIfAbsent(identified.getId(), identified);
			}
		});
		return objects;
	}

	private List<Difference> find() {
		var found = new ArrayList<Difference>();
		later.forEach((id, object) -> {
			Identified before = earlier.get(id);
			if (before == null) {
				addWhole(Kind.ADDED, object, earlier, found);
			} else {
				List<String> features = changed(before, object);
				if (!features.isEmpty()) {
					found.add(new Difference(Kind.CHANGED, object, features));
				}
			}
		});
		earlier.forEach((id, object) -> {
			if (!later.containsKey(id)) {
				addWhole(Kind.REMOVED, object, later, found);
			}
		});
		return found;
	}

	/** What lies inside something that came or went as a whole is not told one by one. */
	private static void addWhole(Kind kind, Identified object, Map<String, Identified> others, List<Difference> found) {
		boolean partOfMore = object.eContainer() instanceof Identified container && !others.containsKey(container.getId());
		if (!partOfMore) {
			found.add(new Difference(kind, object, List.of()));
		}
	}

	private List<String> changed(EObject before, EObject after) {
		var changed = new ArrayList<String>();
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			boolean container = feature instanceof EReference reference && reference.isContainer();
			if (!container && !sameValue(before.eGet(feature), after.eGet(feature), feature)) {
				changed.add(Names.onScreen().feature(feature));
			}
		}
		return changed;
	}

	/** Objects that came or went are told by themselves, so of contained ones only the order of those that stayed counts. */
	private boolean sameValue(Object before, Object after, EStructuralFeature feature) {
		if (!(feature instanceof EReference reference)) {
			return Objects.equals(before, after);
		}
		List<EObject> old = targets(before, reference, later);
		List<EObject> now = targets(after, reference, earlier);
		return old.size() == now.size()
				&& IntStream.range(0, old.size()).allMatch(i -> sameTarget(old.get(i), now.get(i)));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(Object value, EReference reference, Map<String, Identified> others) {
		List<EObject> all = reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
		return reference.isContainment()
				? all.stream().filter(each -> !(each instanceof Identified known) || others.containsKey(known.getId())).toList()
				: all;
	}

	private static boolean sameTarget(EObject before, EObject after) {
		if (before instanceof Identified one && after instanceof Identified other) {
			return Objects.equals(one.getId(), other.getId());
		}
		return EcoreUtil.equals(before, after);
	}
}
