package io.orgdeck.core.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.TranslatedText;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Translation;

/**
 * Puts a newer deck into an assessment. What the assessment speaks of and the newer deck does not have is carried over
 * into it, with what it needs itself; then every reference goes to the newer deck.
 */
final class DeckReplacement {

	/** A carried card or section brings only those of its parts that are needed. */
	private static final Set<EReference> NOT_AS_A_WHOLE = Set.of(DeckPackage.Literals.SECTION__CARDS,
			DeckPackage.Literals.CARD__QUESTIONS);
	/** What a carried object cannot do without; other references lead nowhere when their target is gone. */
	private static final Set<EReference> NEEDED = Set.of(DeckPackage.Literals.CARD__DIMENSION,
			DeckPackage.Literals.QUESTION__DIMENSION, DeckPackage.Literals.QUESTION__SCALE,
			DeckPackage.Literals.QUESTION__LEVELS, DeckPackage.Literals.QUESTION__TARGET, DeckPackage.Literals.LEVEL_DESCRIPTOR__LEVEL,
			DeckPackage.Literals.ACTIVITY__AUDIENCE);

	private final Assessment assessment;
	private final Deck older;
	private final Deck newer;
	private final Map<EObject, EObject> places = new IdentityHashMap<>();
	private final Map<EObject, Map<String, String>> renamedLevels = new IdentityHashMap<>();
	private final Set<String> ids = new HashSet<>();

	DeckReplacement(Assessment assessment, Deck newer, DeckMatch match) {
		this.assessment = assessment;
		this.newer = newer;
		older = assessment.getDeck();
		places.put(older, newer);
		older.eAllContents().forEachRemaining(object -> match.newerOf(object).ifPresent(other -> places.put(object, other)));
		newer.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				ids.add(identified.getId());
			}
		});
	}

	/** The objects of its deck that the rest of the assessment refers to. */
	static Set<EObject> spokenOf(Assessment assessment) {
		Set<EObject> targets = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject part : partsBesideDeck(assessment)) {
			forEachReference(part, (reference, target) -> {
				if (EcoreUtil.isAncestor(assessment.getDeck(), target)) {
					targets.add(target);
				}
			});
		}
		return targets;
	}

	void run() {
		spokenOf(assessment).forEach(this::placeOf);
		for (EObject part : partsBesideDeck(assessment)) {
			redirect(part);
			if (part instanceof Ballot ballot && ballot.getVotes() != null) {
				rename(ballot);
			}
		}
		keepTranslations();
		assessment.setDeck(newer);
	}

	/** What has no translation in the newer deck keeps the one that was made of the same words. */
	private void keepTranslations() {
		for (String language : DeckTranslations.languages(older)) {
			Map<List<String>, Translation> made = new HashMap<>();
			older.getTranslations().stream().filter(one -> language.equals(one.getLanguage()))
					.forEach(one -> made.put(Arrays.asList(one.getOf(), one.getFeature(), one.getSource()), one));
			DeckTranslations.of(newer, language).stream().filter(text -> text.translation().isEmpty()).map(TranslatedText::source)
					.map(text -> made.get(Arrays.asList(text.of(), text.feature(), text.text()))).filter(Objects::nonNull).distinct()
					.forEach(kept -> newer.getTranslations().add(EcoreUtil.copy(kept)));
		}
	}

	/** Where an object of the older deck goes on in the newer one; it is carried over when it does not yet. */
	private EObject placeOf(EObject object) {
		EObject known = places.get(object);
		return known != null ? known : carry(object);
	}

	private EObject carry(EObject object) {
		EObject parent = placeOf(object.eContainer());
		if (places.containsKey(object)) {
			return places.get(object); // it has come with what it is in
		}
		var copier = new EcoreUtil.Copier(true, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected void copyContainment(EReference reference, EObject original, EObject copy) {
				if (!NOT_AS_A_WHOLE.contains(reference)) {
					super.copyContainment(reference, original, copy);
				}
			}
		};
		EObject carried = copier.copy(object);
		copier.copyReferences();
		places.putAll(copier);
		copier.forEach(this::giveOwnId);
		put(carried, parent, object.eContainingFeature());
		copier.values().forEach(this::redirectInside);
		copier.forEach(this::redirectCondition);
		if (object instanceof Question question && question.getScale() == null && DeckMatch.scaleOf(question) != null) {
			carried.eSet(DeckPackage.Literals.QUESTION__SCALE, placeOf(DeckMatch.scaleOf(question)));
		}
		return carried;
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject carried, EObject parent, EStructuralFeature feature) {
		if (feature.isMany()) {
			((List<EObject>) parent.eGet(feature)).add(carried);
		} else {
			parent.eSet(feature, carried);
		}
	}

	private void giveOwnId(EObject original, EObject copy) {
		if (!(copy instanceof Identified identified)) {
			return;
		}
		String old = identified.getId();
		while (!ids.add(identified.getId())) {
			identified.setId(identified.getId() + "-kept");
		}
		if (original instanceof Level && !identified.getId().equals(old)) {
			renamedLevels.computeIfAbsent(copy.eContainer(), scale -> new HashMap<>()).put(old, identified.getId());
		}
	}

	private void redirectInside(EObject carried) {
		forEachReference(carried, (reference, target) -> {
			if (EcoreUtil.isAncestor(older, target)) {
				boolean goesOn = places.containsKey(target) || NEEDED.contains(reference);
				replace(carried, reference, target, goesOn ? placeOf(target) : null);
			}
		});
	}

	/** A question that is carried over waits for the same one as before, under the id that it has in the newer deck. */
	private void redirectCondition(EObject original, EObject copy) {
		if (original instanceof Question question && Conditions.isSaid(question)) {
			Conditions.of(older).condition(question).map(only -> placeOf(only.earlier())).map(Question.class::cast).ifPresent(earlier -> {
				Question carried = (Question) copy;
				Map<String, String> renamed = renamedLevels.getOrDefault(DeckMatch.scaleOf(earlier), Map.of());
				carried.setOnlyIf(earlier.getId());
				carried.getOnlyIfAnswers().replaceAll(level -> renamed.getOrDefault(level, level));
			});
		}
	}

	private void redirect(EObject part) {
		forEachReference(part, (reference, target) -> {
			if (EcoreUtil.isAncestor(older, target)) {
				replace(part, reference, target, placeOf(target));
			}
		});
	}

	@SuppressWarnings("unchecked")
	private static void replace(EObject object, EReference reference, EObject old, EObject target) {
		if (!reference.isMany()) {
			object.eSet(reference, target);
			return;
		}
		var list = (List<EObject>) object.eGet(reference);
		if (target == null || list.contains(target)) {
			list.remove(old);
		} else {
			list.set(list.indexOf(old), target);
		}
	}

	/** Votes name levels by id; a carried scale's levels may have had to change theirs. */
	private void rename(Ballot ballot) {
		Map<String, String> renamed = renamedLevels.getOrDefault(
				ballot.getQuestion() == null ? null : DeckMatch.scaleOf(ballot.getQuestion()), Map.of());
		if (renamed.isEmpty()) {
			return;
		}
		Votes votes = ballot.getVotes();
		for (Vote vote : List.copyOf(votes)) {
			votes = switch (vote.answer()) {
				case Answer.Rated(String level) when renamed.containsKey(level) ->
					votes.with(vote.withAnswer(new Answer.Rated(renamed.get(level))));
				case Answer.Given given when QuestionLevels.takes(ballot.getQuestion()) == AnswerForm.SEVERAL -> votes.with(vote.withAnswer(
						Answer.Given.ticked(given.ticked().stream().map(level -> renamed.getOrDefault(level, level)).toList())));
				default -> votes;
			};
		}
		ballot.setVotes(votes);
	}

	/** What to do with one target of one reference. */
	private interface Visit {
		void of(EReference reference, EObject target);
	}

	@SuppressWarnings("unchecked")
	private static void forEachReference(EObject object, Visit visit) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
				continue;
			}
			List<EObject> targets = reference.isMany() ? List.copyOf((List<EObject>) object.eGet(reference))
					: List.of((EObject) object.eGet(reference));
			targets.forEach(target -> visit.of(reference, target));
		}
	}

	private static Set<EObject> partsBesideDeck(Assessment assessment) {
		Set<EObject> parts = new LinkedHashSet<>();
		for (EObject child : assessment.eContents()) {
			if (child != assessment.getDeck()) {
				parts.add(child);
				child.eAllContents().forEachRemaining(parts::add);
			}
		}
		return parts;
	}
}
