package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.QuestionChange.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/**
 * Brings an assessment's snapshot of its deck to a newer version. First it tells, question by question, what that would
 * do; nothing happens before {@link #apply}. Whatever the assessment speaks of stays, even when the newer deck has
 * dropped it, and no vote is read on another scale than it was given on.
 */
public final class DeckUpdate {

	private static final List<EStructuralFeature> COMPARED = List.of(DeckPackage.Literals.QUESTION__TEXT,
			DeckPackage.Literals.QUESTION__KIND, DeckPackage.Literals.QUESTION__TAKES, DeckPackage.Literals.QUESTION__UNIT,
			DeckPackage.Literals.QUESTION__LEAST, DeckPackage.Literals.QUESTION__MOST, DeckPackage.Literals.QUESTION__DIMENSION,
			DeckPackage.Literals.QUESTION__WEIGHT, DeckPackage.Literals.QUESTION__LEVELS,
			DeckPackage.Literals.QUESTION__DESCRIPTORS, DeckPackage.Literals.QUESTION__TAGS,
			DeckPackage.Literals.QUESTION__ONLY_IF, DeckPackage.Literals.QUESTION__ONLY_IF_ANSWERS, DeckPackage.Literals.QUESTION__TARGET);

	private final Assessment assessment;
	private final Deck newer;
	private final Map<Question, Integer> votes = new IdentityHashMap<>();
	private final DeckMatch match;

	/** @param newer stays as it is; the assessment gets a copy */
	public DeckUpdate(Assessment assessment, Deck newer) {
		this(assessment, newer, Map.of());
	}

	/**
	 * @param newer stays as it is; the assessment gets a copy
	 * @param same  ids of present questions with the ids of the newer ones that ask the same in other words, as somebody says
	 */
	public DeckUpdate(Assessment assessment, Deck newer, Map<String, String> same) {
		this.assessment = assessment;
		this.newer = EcoreUtil.copy(newer);
		assessment.getSessions().forEach(session -> session.getBallots().stream().filter(ballot -> ballot.getQuestion() != null)
				.forEach(ballot -> votes.merge(ballot.getQuestion(), count(ballot), Integer::sum)));
		match = new DeckMatch(assessment.getDeck(), this.newer, votes.keySet(), same);
	}

	private static int count(Ballot ballot) {
		return ballot.getVotes() == null ? 0 : ballot.getVotes().size();
	}

	/**
	 * What the present deck holds beside its questions and the newer one has none of, such as the usage guide: names of the
	 * kinds with their number. The assessment loses it, apart from what it speaks of.
	 */
	public List<Lost> lost() {
		return List.of(DeckPackage.Literals.DECK__AUDIENCES, DeckPackage.Literals.DECK__ACTIVITIES, DeckPackage.Literals.DECK__TEMPLATES)
				.stream().map(kind -> new Lost(kind, ((List<?>) assessment.getDeck().eGet(kind)).size()))
				.filter(lost -> lost.count() > 0 && ((List<?>) newer.eGet(lost.kind())).isEmpty()).toList();
	}

	/**
	 * A kind of thing that the newer deck does not have at all.
	 *
	 * @param kind  the reference of the deck that holds such things
	 * @param count how many the present deck has
	 */
	public record Lost(EStructuralFeature kind, int count) {
	}

	/** The deck that the assessment would have afterwards, beside what it keeps of the one it has. */
	public Deck newer() {
		return newer;
	}

	/** What the update does to each question, in the order of the deck as it is; added ones last. */
	public List<QuestionChange> questions() {
		var changes = new ArrayList<QuestionChange>();
		Set<EObject> continued = new HashSet<>();
		Set<EObject> spokenOf = DeckReplacement.spokenOf(assessment);
		for (Question before : questionsOf(assessment.getDeck())) {
			Optional<Question> after = match.newerOf(before).map(Question.class::cast);
			int given = votes.getOrDefault(before, 0);
			if (after.isPresent()) {
				continued.add(after.get());
				List<String> features = differences(before, after.get());
				changes.add(new QuestionChange(features.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, Optional.of(before), after,
						features, given, Optional.empty()));
			} else {
				changes.add(new QuestionChange(spokenOf.contains(before) ? Kind.KEPT : Kind.REMOVED, Optional.of(before),
						Optional.empty(), List.of(), given, match.perhaps(before)));
			}
		}
		questionsOf(newer).stream().filter(question -> !continued.contains(question)).forEach(question -> changes
				.add(new QuestionChange(Kind.ADDED, Optional.empty(), Optional.of(question), List.of(), 0, Optional.empty())));
		return changes;
	}

	private static List<Question> questionsOf(Deck deck) {
		var questions = new ArrayList<Question>();
		deck.eAllContents().forEachRemaining(object -> {
			if (object instanceof Question question) {
				questions.add(question);
			}
		});
		return questions;
	}

	private static List<String> differences(Question before, Question after) {
		return COMPARED.stream().filter(feature -> !Objects.equals(comparable(before, feature), comparable(after, feature)))
				.map(Names.onScreen()::feature).toList();
	}

	private static Object comparable(Question question, EStructuralFeature feature) {
		if (feature == DeckPackage.Literals.QUESTION__DESCRIPTORS) {
			return question.getDescriptors().stream()
					.map(descriptor -> (descriptor.getLevel() == null ? "" : descriptor.getLevel().getId()) + "=" + descriptor.getText()
							+ "=" + descriptor.getLabel())
					.toList();
		}
		if (feature == DeckPackage.Literals.QUESTION__LEVELS) {
			return question.getLevels().stream().map(Identified::getId).toList();
		}
		Object value = question.eGet(feature);
		return value instanceof Identified identified ? identified.getId() : value;
	}

	/** Does it. Changes the assessment, so it belongs into a step of its document; it can be done once. */
	public void apply() {
		new DeckReplacement(assessment, newer, match).run();
	}
}
