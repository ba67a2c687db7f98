package io.orgdeck.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;

/** What the other copy has removed since the ancestor. It goes only where mine has left it alone and nothing needs it. */
final class Departures {

	private final Assessment mine;
	private final Pairing pairs;
	private final Ancestor ancestor;
	private final Set<EObject> leaving = new LinkedHashSet<>();
	private final List<EObject> kept = new ArrayList<>();

	/** Finds them; it has to be done before mine is changed. */
	Departures(Assessment mine, Assessment theirs, Pairing pairs, Ancestor ancestor) {
		this.mine = mine;
		this.pairs = pairs;
		this.ancestor = ancestor;
		if (ancestor.isKnown()) {
			find(mine);
		}
	}

	private void find(EObject object) {
		for (EObject child : object.eContents()) {
			if (child instanceof Deck) {
				continue;
			}
			if (!pairs.isPaired(child) && ancestor.of(child).isPresent()) {
				(ancestor.isUnchanged((Identified) child) ? leaving : kept).add(child);
			} else {
				find(child);
			}
		}
	}

	void carryOut(Journal journal) {
		for (Set<EObject> needed = needed(); !needed.isEmpty(); needed = needed()) {
			leaving.removeAll(needed);
			kept.addAll(needed);
		}
		kept.forEach(journal::kept);
		leaving.forEach(journal::removed);
		EcoreUtil.UsageCrossReferencer.findAll(inside(), mine)
				.forEach((target, settings) -> settings.forEach(setting -> EcoreUtil.remove(setting, target)));
		leaving.forEach(EcoreUtil::remove);
	}

	/**
	 * Those that something refers to which stays, in the order of the assessment. Notes of how actions stood say it in words
	 * and do without the action.
	 */
	private Set<EObject> needed() {
		Set<Integer> voters = PersonNumbers.ballots(mine).filter(ballot -> !isLeaving(ballot))
				.flatMap(ballot -> ballot.getVotes().stream()).map(Vote::participant).collect(Collectors.toSet());
		Set<EObject> needed = leaving.stream().filter(object -> object instanceof Participant one && voters.contains(one.getNumber()))
				.collect(Collectors.toSet());
		EcoreUtil.UsageCrossReferencer.findAll(inside(), mine).forEach((target, settings) -> {
			if (settings.stream().map(Setting::getEObject).anyMatch(object -> object instanceof Identified && !isLeaving(object))) {
				needed.add(leavingWith(target));
			}
		});
		return leaving.stream().filter(needed::contains).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Collection<EObject> inside() {
		var all = new ArrayList<EObject>();
		for (EObject object : leaving) {
			all.add(object);
			object.eAllContents().forEachRemaining(all::add);
		}
		return all;
	}

	private boolean isLeaving(EObject object) {
		return leavingWith(object) != null;
	}

	private EObject leavingWith(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (leaving.contains(at)) {
				return at;
			}
		}
		return null;
	}
}
