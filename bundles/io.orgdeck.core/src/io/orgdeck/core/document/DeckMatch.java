package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.SessionTemplate;

/**
 * Which object of a newer deck continues which object of an older one. Cards and questions go by lineage, everything else by
 * id and kind; what has no partner then goes by what people call it. A question goes on only where it asks the same, or where
 * the newer deck says by a lineage of its own that it does: otherwise votes would be read on a question that nobody was asked.
 * A scale with other levels, and a question whose votes are on it, do not continue.
 */
final class DeckMatch {

	/** From this likeness on, a question may be another one in other words. */
	private static final double ALIKE = 0.4;

	private final Deck older;
	private final Deck newer;
	private final Set<Question> inUse;
	private final Map<EObject, EObject> newerOf = new IdentityHashMap<>();
	private final Map<EObject, EObject> olderOf = new IdentityHashMap<>();
	private final Map<Question, Question> perhaps = new IdentityHashMap<>();
	private final Set<String> newerIds = new HashSet<>();

	/**
	 * @param newer parts that go on because of their words get the ids that they have in the older deck
	 * @param inUse questions that the assessment has votes on
	 * @param same  ids of older questions with the ids of the newer ones that somebody says ask the same
	 */
	DeckMatch(Deck older, Deck newer, Set<Question> inUse, Map<String, String> same) {
		this.older = older;
		this.newer = newer;
		this.inUse = inUse;
		pair(older, newer);
		newer.getScales().forEach(this::nameLevels);
		identified(newer).forEach(part -> newerIds.add(part.getId()));
		matchParts();
		questions(older).forEach(question -> Optional.ofNullable(same.get(question.getId()))
				.flatMap(id -> questions(newer).stream().filter(other -> id.equals(other.getId())).findFirst())
				.filter(other -> isFree(question, other)).ifPresent(other -> adopt(question, other)));
		matchQuestions();
		suspectRewording();
	}

	/** The object that continues this one. */
	Optional<EObject> newerOf(EObject object) {
		return Optional.ofNullable(newerOf.get(object));
	}

	/** The newer question that may be this one in other words, when nothing continues it for certain. */
	Optional<Question> perhaps(Question question) {
		return Optional.ofNullable(perhaps.get(question));
	}

	/** Everything but questions: by id first, in the order in which one part depends on another, then by name. */
	/** A sheet without words for its levels calls them by their values alone; that does not take away those that the deck had. */
	private void nameLevels(RatingScale scale) {
		boolean unnamed = scale.getLevels().stream()
				.allMatch(level -> Typed.isBlank(level.getLabel()) || Typed.key(level.getLabel()).equals(Values.text(level.getValue())));
		var alike = older.getScales().stream().filter(old -> values(old).equals(values(scale))).toList();
		if (unnamed && alike.size() == 1) {
			for (int i = 0; i < scale.getLevels().size(); i++) {
				Level named = alike.getFirst().getLevels().get(i);
				scale.getLevels().get(i).setLabel(named.getLabel());
				scale.getLevels().get(i).setDescriptor(Texts.or(scale.getLevels().get(i).getDescriptor(), named.getDescriptor()));
			}
		}
	}

	private static List<Double> values(RatingScale scale) {
		return scale.getLevels().stream().map(Level::getValue).toList();
	}

	private void matchParts() {
		Map<String, Identified> byKey = new HashMap<>();
		identified(newer).stream().filter(part -> !(part instanceof Question)).forEach(part -> byKey.putIfAbsent(key(part), part));
		for (Identified part : identified(older)) {
			Identified match = part instanceof Question ? null : byKey.get(key(part));
			if (match != null && isFree(part, match)) {
				pair(part, match);
			}
		}
		Map<String, List<Identified>> byName = identified(newer).stream().filter(part -> olderOf.get(part) == null)
				.collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
		for (Identified part : identified(older)) {
			List<Identified> found = newerOf.containsKey(part) ? List.of() : byName.getOrDefault(name(part), List.of());
			if (found.size() == 1 && !name(part).isEmpty() && isFree(part, found.getFirst())) {
				adopt(part, found.getFirst());
			}
		}
	}

	private void matchQuestions() {
		Map<String, Question> byLineage = new HashMap<>();
		questions(newer).forEach(question -> byLineage.putIfAbsent(key(question), question));
		for (Question question : questions(older)) {
			Question match = byLineage.get(key(question));
			if (match != null && Wording.same(question.getText(), match.getText()) && isFree(question, match)) {
				pair(question, match);
			}
		}
		questions(older).forEach(question -> onSameCard(question)
				.filter(other -> !isExplicit(other) && Wording.same(question.getText(), other.getText()) && isFree(question, other))
				.findFirst()
				.ifPresent(other -> adopt(question, other)));
		boolean counted = isCounted(newer);
		for (Question question : questions(older)) {
			Question match = byLineage.get(key(question));
			if (match != null && (!counted || isExplicit(match) || Texts.isBlank(question.getText())) && isFree(question, match)) {
				pair(question, match);
			}
		}
	}

	/** Finds for each question without a partner the one that it most likely has become. */
	private void suspectRewording() {
		Set<Question> taken = new HashSet<>();
		for (Question question : questions(older)) {
			if (newerOf.containsKey(question)) {
				continue;
			}
			questions(newer).stream().filter(other -> !taken.contains(other) && isFree(question, other) && !isExplicit(other))
					.filter(other -> likeness(question, other) >= ALIKE)
					.max((a, b) -> Double.compare(likeness(question, a), likeness(question, b))).ifPresent(other -> {
						taken.add(other);
						perhaps.put(question, other);
					});
		}
	}

	/** On another card, only the same words make one think that it is the same question. */
	private double likeness(Question question, Question other) {
		double likeness = Wording.likeness(question.getText(), other.getText());
		if (newerOf.get(question.getCard()) == other.getCard()) {
			return key(question).equals(key(other)) ? Math.max(ALIKE, likeness) : likeness;
		}
		return Wording.same(question.getText(), other.getText()) ? 1 : 0;
	}

	private Stream<Question> onSameCard(Question question) {
		return newerOf.containsKey(question) || !(newerOf.get(question.getCard()) instanceof Card card) ? Stream.empty()
				: card.getQuestions().stream();
	}

	private boolean isFree(Identified one, Identified other) {
		return one.eClass() == other.eClass() && !newerOf.containsKey(one) && !olderOf.containsKey(other) && continues(one, other);
	}

	private boolean continues(Identified one, Identified other) {
		return switch (one) {
			case Question question -> !inUse.contains(question) || sameAnswers((Question) other, question);
			case RatingScale scale -> sameLevels((RatingScale) other, scale) || sameSteps((RatingScale) other, scale);
			case Level level -> newerOf.get(level.eContainer()) == other.eContainer()
					&& (sameLevels((RatingScale) other.eContainer(), (RatingScale) level.eContainer())
							|| level.getValue() == ((Level) other).getValue());
			default -> true;
		};
	}

	private void pair(EObject one, EObject other) {
		newerOf.put(one, other);
		olderOf.put(other, one);
	}

	/** What goes on under another id gets the id that votes, comments and earlier files know. */
	private void adopt(Identified one, Identified other) {
		pair(one, other);
		if (one.getId() != null && !one.getId().equals(other.getId()) && newerIds.add(one.getId())) {
			other.setId(one.getId());
		}
		if (other instanceof Question question && other.getId().equals(one.getId())) {
			question.setLineage(Texts.or(((Question) one).getLineage(), one.getId()));
		} else if (other instanceof Card card && other.getId().equals(one.getId())) {
			card.setLineage(Texts.or(((Card) one).getLineage(), one.getId()));
		}
	}

	/** Whether a deck states of a question that it continues another one, beyond having its id. */
	private static boolean isExplicit(Identified object) {
		String lineage = lineage(object);
		return !Texts.isBlank(lineage) && !lineage.equals(object.getId());
	}

	/**
	 * Whether the ids of all questions only count them card by card, as early versions made them from a sheet. Then they say
	 * where a question stands and not which it is.
	 */
	private static boolean isCounted(Deck deck) {
		boolean fromSheet = deck.getScales().stream().map(Identified::getId).anyMatch("scale"::equals)
				&& deck.getSections().stream().allMatch(section -> ("section-" + section.getCode()).equals(section.getId()));
		return fromSheet && questions(deck).stream().allMatch(question -> question.getCard() != null
				&& (question.getCard().getCode() + '.' + (question.getCard().getQuestions().indexOf(question) + 1))
						.equals(question.getId()));
	}

	private static String key(Identified object) {
		return object.eClass().getName() + " " + Texts.or(lineage(object), object.getId());
	}

	private static String lineage(Identified object) {
		return switch (object) {
			case Card card -> card.getLineage();
			case Question question -> question.getLineage();
			default -> null;
		};
	}

	/** What people call a part, told apart from parts of other kinds; empty for a part that is known by its id alone. */
	private String name(Identified part) {
		if (isExplicit(part)) {
			return "";
		}
		String name = switch (part) {
			case Card card -> card.getCode();
			case Section section -> section.getCode();
			case Dimension dimension -> dimension.getName();
			case Audience audience -> audience.getName();
			case SessionTemplate template -> template.getTitle();
			case Activity activity -> activity.getTitle() + '\n' + (activity.getAudience() == null ? "" : activity.getAudience().getName());
			case RatingScale scale -> steps(scale).toString();
			case Level level ->
				level.eContainer() instanceof RatingScale scale ? Values.text(level.getValue()) + " of " + steps(scale) : null;
			default -> null;
		};
		return Typed.isBlank(name) ? "" : part.eClass().getName() + ' ' + Typed.key(name);
	}

	private static List<Identified> identified(Deck deck) {
		var parts = new ArrayList<Identified>();
		deck.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				parts.add(identified);
			}
		});
		return parts;
	}

	private static List<Question> questions(Deck deck) {
		return identified(deck).stream().filter(Question.class::isInstance).map(Question.class::cast).toList();
	}

	/** The scale a question is rated on: its own, or the deck's first. */
	static RatingScale scaleOf(Question question) {
		return QuestionLevels.scale(question).orElse(null);
	}

	/** Whether the same levels can be chosen, of the same scale. */
	private static boolean sameAnswers(Question newer, Question older) {
		RatingScale scale = scaleOf(older);
		return QuestionLevels.takes(newer) == QuestionLevels.takes(older) && Typed.same(newer.getUnit(), older.getUnit())
				&& sameLevels(scaleOf(newer), scale)
				&& (scale == null || ids(QuestionLevels.of(newer)).equals(ids(QuestionLevels.of(older))));
	}

	private static boolean sameLevels(RatingScale newer, RatingScale older) {
		return older == null || newer != null && ids(newer.getLevels()).equals(ids(older.getLevels()));
	}

	/** Whether both have the same values under the same labels, so that a vote means the same on either. */
	private static boolean sameSteps(RatingScale newer, RatingScale older) {
		return !steps(newer).isEmpty() && steps(newer).equals(steps(older));
	}

	private static List<String> steps(RatingScale scale) {
		return scale.getLevels().stream()
				.map(level -> Values.text(level.getValue()) + " " + Typed.key(Objects.requireNonNullElse(level.getLabel(), "")))
				.toList();
	}

	private static List<String> ids(List<Level> levels) {
		return levels.stream().map(Level::getId).toList();
	}
}
