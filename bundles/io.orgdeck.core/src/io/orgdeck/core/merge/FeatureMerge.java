package io.orgdeck.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;

/** Merges what an object that both copies have says and refers to, feature by feature, and where it stands. */
final class FeatureMerge {

	private final Pairing pairs;
	private final Ancestor ancestor;
	private final Journal journal;
	private final Additions additions;

	FeatureMerge(Pairing pairs, Ancestor ancestor, Journal journal, Additions additions) {
		this.pairs = pairs;
		this.ancestor = ancestor;
		this.journal = journal;
		this.additions = additions;
	}

	/** Decks are one already and have nothing to be merged. */
	void merge(EObject mine, EObject theirs) {
		if (mine.eClass().getEPackage() == DeckPackage.eINSTANCE) {
			return;
		}
		Optional<Identified> before = ancestor.of(mine, theirs);
		for (EAttribute attribute : Features.values(mine)) {
			if (attribute.isMany()) {
				mergeValues(mine, theirs, before, attribute);
			} else {
				mergeValue(mine, theirs, before, attribute);
			}
		}
		for (EReference reference : Features.references(mine)) {
			if (reference.isMany()) {
				mergeTargets(mine, theirs, before, reference);
			} else {
				mergeTarget(mine, theirs, before, reference);
			}
		}
		for (EReference reference : Features.parts(mine)) {
			mergeParts(mine, theirs, before, reference);
		}
		mergePlace(mine, theirs, before);
	}

	/** Lets an object that was added refer to what it refers to in the other copy. A mere part brings nothing back for that. */
	void refer(EObject copy, EObject theirs) {
		for (EReference reference : Features.references(copy)) {
			for (EObject target : Features.targets(theirs, reference)) {
				Optional<EObject> counterpart = copy instanceof Identified ? additions.counterpart(target) : pairs.mineOf(target);
				counterpart.ifPresent(own -> set(copy, reference, own));
			}
		}
	}

	private static void set(EObject object, EReference reference, EObject target) {
		if (!reference.isMany()) {
			object.eSet(reference, target);
		} else if (!Features.many(object, reference).contains(target)) {
			Features.many(object, reference).add(target);
		}
	}

	private void mergeValue(EObject mine, EObject theirs, Optional<Identified> before, EAttribute attribute) {
		Object own = orNull(mine.eGet(attribute));
		Object other = orNull(theirs.eGet(attribute));
		Optional<Verdict.Before> was = before.map(object -> orNull(object.eGet(attribute)))
				.map(value -> new Verdict.Before(Objects.equals(own, value), Objects.equals(other, value)))
				.or(() -> before.map(object -> new Verdict.Before(own == null, other == null)));
		if (before.isEmpty() && attribute.getName().equals(Literals.ACTION__CODE.getName())) {
			keepCode(mine, own, other);
			return;
		}
		Verdict verdict = Verdict.of(Objects.equals(own, other), was, saysAll(own, other), saysAll(other, own));
		tellEmptied(verdict, mine, attribute, own, other, was);
		decide(verdict, mine, attribute, own, other, theirs.eGet(attribute));
	}

	/** A code is a name in papers that have gone out; without the ancestor mine stands, and people are told the other. */
	private void keepCode(EObject mine, Object own, Object other) {
		if (other != null && !other.equals(own)) {
			journal.keptCode(mine, Words.onScreen().value(other), Words.onScreen().value(own));
		}
	}

	private static Object orNull(Object value) {
		return "".equals(value) ? null : value;
	}

	/** Whether nothing is lost when only the first of the two stands. */
	private static boolean saysAll(Object one, Object other) {
		return other == null || one instanceof String text && other instanceof String part && Comments.says(text, part);
	}

	private void mergeTarget(EObject mine, EObject theirs, Optional<Identified> before, EReference reference) {
		EObject own = (EObject) mine.eGet(reference);
		EObject target = (EObject) theirs.eGet(reference);
		EObject other = target == null ? null : pairs.mineOf(target).orElse(target);
		Optional<Verdict.Before> was = before.map(object -> Features.id((EObject) object.eGet(reference)))
				.map(id -> new Verdict.Before(id.equals(Features.id(own)), id.equals(Features.id(target))));
		Verdict verdict = Verdict.of(own == other, was, other == null, own == null);
		tellEmptied(verdict, mine, reference, own, other, was);
		decide(verdict, mine, reference, own, other, other);
	}

	/** What one copy has emptied and the other has changed stands, and is told. */
	private void tellEmptied(Verdict verdict, EObject mine, EStructuralFeature feature, Object own, Object other,
			Optional<Verdict.Before> was) {
		if (verdict == Verdict.MINE && own != null && other == null && was.filter(Verdict.Before::isNeither).isPresent()) {
			journal.keptIn(mine, Names.onScreen().feature(feature), Words.onScreen().value(own));
		}
	}

	private void decide(Verdict verdict, EObject mine, EStructuralFeature feature, Object own, Object other, Object value) {
		boolean taken = switch (verdict) {
			case MINE -> false;
			case THEIRS -> {
				journal.changed(mine, feature, own, other);
				yield true;
			}
			case CONFLICT ->
				journal.takesTheirs((Identified) mine, Names.onScreen().full(mine), feature.getName(), Names.onScreen().feature(feature),
						Words.onScreen().value(own), Words.onScreen().value(other));
		};
		if (taken) {
			mine.eSet(feature, value instanceof EObject target && target.eContainer() != null ? inMine(target) : value);
		}
	}

	private EObject inMine(EObject target) {
		return pairs.isPaired(target) ? target : additions.counterpart(target).orElse(target);
	}

	private void mergeValues(EObject mine, EObject theirs, Optional<Identified> before, EAttribute attribute) {
		List<Object> own = Features.many(mine, attribute);
		List<Object> other = Features.many(theirs, attribute);
		List<Object> was = before.<List<Object>>map(object -> Features.many(object, attribute)).orElse(List.of());
		List<Object> gone = own.stream().filter(value -> was.contains(value) && !other.contains(value)).toList();
		List<Object> come = other.stream().filter(value -> !was.contains(value) && !own.contains(value)).toList();
		apply(mine, attribute, own, gone, come);
	}

	private void mergeTargets(EObject mine, EObject theirs, Optional<Identified> before, EReference reference) {
		List<EObject> own = Features.many(mine, reference);
		List<EObject> other = Features.many(theirs, reference);
		Set<String> was = before.map(object -> ids(Features.many(object, reference))).orElse(Set.of());
		Set<String> now = ids(other);
		List<EObject> gone = own.stream().filter(target -> was.contains(Features.id(target)) && !now.contains(Features.id(target)))
				.toList();
		var come = new ArrayList<EObject>();
		for (EObject target : other) {
			if (!was.contains(Features.id(target))) {
				additions.counterpart(target).filter(counterpart -> !own.contains(counterpart)).ifPresent(come::add);
			}
		}
		apply(mine, reference, own, gone, come);
	}

	private <T> void apply(EObject mine, EStructuralFeature feature, List<T> own, List<T> gone, List<T> come) {
		if (!gone.isEmpty()) {
			journal.removedFrom(mine, Names.onScreen().feature(feature), Words.onScreen().value(gone));
			own.removeAll(gone);
		}
		if (!come.isEmpty()) {
			journal.addedTo(mine, Names.onScreen().feature(feature), Words.onScreen().value(come));
			own.addAll(come);
		}
	}

	/** Notes of how things stood on a day are of a piece: those of one copy stand, never some of each. */
	private void mergeParts(EObject mine, EObject theirs, Optional<Identified> before, EReference reference) {
		List<EObject> own = Features.many(mine, reference);
		List<EObject> other = Features.<EObject>many(theirs, reference).stream().map(part -> part(part, pairs::mineOf)).toList();
		List<?> ownContent = own.stream().map(Features::content).toList();
		List<?> otherContent = other.stream().map(Features::content).toList();
		Optional<Verdict.Before> was = before.map(object -> Features.<EObject>many(object, reference).stream()
				.map(part -> part(part, target -> pairs.mineWithId(Features.id(target)))).map(Features::content).toList())
				.map(content -> new Verdict.Before(content.equals(ownContent), content.equals(otherContent)));
		Verdict verdict = Verdict.of(ownContent.equals(otherContent), was, other.isEmpty(), own.isEmpty());
		boolean taken = switch (verdict) {
			case MINE -> false;
			case THEIRS -> {
				journal.changed(mine, reference, own, other);
				yield true;
			}
			case CONFLICT -> journal.takesTheirs((Identified) mine, Names.onScreen().full(mine), reference.getName(),
					Names.onScreen().feature(reference),
					Words.onScreen().value(own), Words.onScreen().value(other));
		};
		if (taken) {
			own.clear();
			own.addAll(other);
		}
	}

	/** A copy that refers to what there is in mine. */
	private static EObject part(EObject part, Function<EObject, Optional<? extends EObject>> counterpart) {
		EObject copy = EcoreUtil.create(part.eClass());
		part.eClass().getEAllAttributes().forEach(attribute -> copy.eSet(attribute, part.eGet(attribute)));
		for (EReference reference : Features.references(part)) {
			Features.targets(part, reference).forEach(target -> counterpart.apply(target).ifPresent(own -> set(copy, reference, own)));
		}
		return copy;
	}

	/** An action may have gone to another working group. */
	private void mergePlace(EObject mine, EObject theirs, Optional<Identified> before) {
		if (theirs.eContainer() == null || !theirs.eContainingFeature().isMany()) {
			return;
		}
		EObject own = mine.eContainer();
		EObject other = theirs.eContainer();
		Optional<Verdict.Before> was = before.map(object -> Features.id(object.eContainer()))
				.map(id -> new Verdict.Before(id.equals(Features.id(own)), id.equals(Features.id(other))));
		Verdict verdict = Verdict.of(pairs.mineOf(other).filter(own::equals).isPresent(), was, false, false);
		boolean moves = switch (verdict) {
			case MINE -> false;
			case THEIRS -> {
				journal.addedTo(other, Names.onScreen().kind(mine.eClass()).toLowerCase(Locale.ROOT), Names.onScreen().full(mine));
				yield true;
			}
			case CONFLICT -> journal.takesTheirs((Identified) mine, Names.onScreen().full(mine), "place", Messages.feature_place,
					Names.onScreen().full(own), Names.onScreen().full(other));
		};
		if (moves) {
			additions.counterpart(other)
					.ifPresent(container -> additions.insert(mine, theirs, Features.many(container, theirs.eContainingFeature())));
		}
	}

	private static Set<String> ids(List<EObject> objects) {
		return objects.stream().map(Features::id).collect(Collectors.toSet());
	}
}
