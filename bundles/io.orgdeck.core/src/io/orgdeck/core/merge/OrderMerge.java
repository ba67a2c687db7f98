package io.orgdeck.core.merge;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Identified;

/** Merges the order in which things stand that both copies have; comes when everything is where it belongs. */
final class OrderMerge {

	private final Pairing pairs;
	private final Ancestor ancestor;
	private final Journal journal;

	OrderMerge(Pairing pairs, Ancestor ancestor, Journal journal) {
		this.pairs = pairs;
		this.ancestor = ancestor;
		this.journal = journal;
	}

	void merge(EObject mine, EObject theirs) {
		Optional<Identified> before = ancestor.of(mine, theirs);
		for (EReference reference : Features.inOrder(mine)) {
			merge(mine, theirs, before, reference);
		}
	}

	private void merge(EObject mine, EObject theirs, Optional<Identified> before, EReference reference) {
		EList<EObject> list = (EList<EObject>) Features.<EObject>many(mine, reference);
		Set<EObject> here = new HashSet<>(list);
		List<EObject> wanted = Features.targets(theirs, reference).stream().flatMap(child -> pairs.mineOf(child).stream())
				.filter(here::contains).toList();
		Set<EObject> known = pairs.mineInBoth();
		List<EObject> other = wanted.stream().filter(known::contains).toList();
		Set<EObject> common = new HashSet<>(other);
		List<EObject> own = list.stream().filter(common::contains).toList();
		Optional<Verdict.Before> was = before.map(object -> ids(Features.many(object, reference)))
				.map(ids -> new Verdict.Before(isInOrder(own, ids), isInOrder(other, ids)));
		boolean taken = switch (Verdict.of(own.equals(other), was, false, false)) {
			case MINE -> false;
			case THEIRS -> {
				journal.changed(mine, label(reference), Words.onScreen().value(own), Words.onScreen().value(other));
				yield true;
			}
			case CONFLICT ->
				journal.takesTheirs((Identified) mine, Names.onScreen().full(mine), "order/" + reference.getName(), label(reference),
						Words.onScreen().value(own), Words.onScreen().value(Features.targets(theirs, reference)));
		};
		if (taken) {
			arrange(list, wanted);
		}
	}

	private static String label(EReference reference) {
		return NLS.bind(Messages.feature_order, Names.onScreen().feature(reference));
	}

	/** Whether those of the objects that were there before stand as they stood. */
	private static boolean isInOrder(List<EObject> objects, List<String> before) {
		List<String> now = ids(objects);
		return now.stream().filter(new HashSet<>(before)::contains).toList()
				.equals(before.stream().filter(new HashSet<>(now)::contains).toList());
	}

	private static List<String> ids(List<EObject> objects) {
		return objects.stream().map(Features::id).toList();
	}

	/** Lets some of the objects take turns in the places that they have between them. */
	private static void arrange(EList<EObject> list, List<EObject> wanted) {
		Set<EObject> moving = new HashSet<>(wanted);
		Iterator<EObject> next = wanted.iterator();
		ECollections.setEList(list, list.stream().map(object -> moving.contains(object) ? next.next() : object).toList());
	}
}
