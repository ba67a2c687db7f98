package io.orgdeck.core.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AnswerRange;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.TagGroup;

/** What its author would want to know before a deck is handed to others. */
public final class DeckFlaws {

	/** Fewest levels that make a scale. */
	private static final int FEWEST_LEVELS = 2;
	private static final Scale NO_SCALE = Scale.of(DeckFactory.eINSTANCE.createRatingScale());
	private static final Pattern TAG = Pattern.compile(
			"</?(a|b|i|u|s|em|strong|small|sub|sup|p|br|hr|div|span|font|img|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|t[dh]"
					+ "|pre|code|blockquote|q|script|style)(\\s+[\\w-]+(\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s<>]+))?)*\\s*/?>|&(#\\d+|#x[0-9a-f]+|[a-z]{2,10});",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Something to mend.
	 *
	 * @param part     where; null when it concerns the deck as a whole
	 * @param sentence what is the matter, and with what
	 * @param advice   whether the deck is as good to work with all the same
	 */
	public record Flaw(EObject part, String sentence, boolean advice) {
	}

	private final Deck deck;
	private final List<Flaw> flaws = new ArrayList<>();

	private DeckFlaws(Deck deck) {
		this.deck = deck;
	}

	/** The flaws, those of the deck as a whole first, then in the order of the cards. */
	public static List<Flaw> of(Deck deck) {
		return of(deck, Optional.empty());
	}

	/**
	 * The same, where flaws name cards of another deck by what they are called there.
	 *
	 * @param base the deck that it builds on, if there is one and it is installed
	 */
	public static List<Flaw> of(Deck deck, Optional<Deck> base) {
		var search = new DeckFlaws(deck);
		search.lookAtDeck();
		search.lookAtScales();
		deck.getSections().forEach(search::look);
		search.lookForSameCodes();
		search.lookForDimensions();
		search.lookAtTree();
		search.lookForTags();
		search.lookAtGroups();
		ConditionFlaws.of(deck).forEach(flaw -> search.flaws.add(new Flaw(flaw.question(), flaw.sentence(), flaw.advice())));
		LinkFlaws.of(deck).forEach(search.flaws::add);
		PictureFlaws.of(deck, base).forEach(search.flaws::add);
		TargetFlaws.of(deck).forEach(flaw -> search.add(flaw.question(), flaw.sentence()));
		return List.copyOf(search.flaws);
	}

	private void lookAtDeck() {
		Decks.duplicateIds(deck).forEach(id -> add(null, NLS.bind(Messages.flawSameId, id)));
		DeckId.flaw(deck.getId()).ifPresent(flaw -> add(null, flaw));
		if (Texts.isBlank(deck.getTitle())) {
			add(null, Messages.flawNoTitle);
		}
		if (Texts.isBlank(deck.getVersion())) {
			add(null, Messages.flawNoVersion);
		}
		if (Texts.isBlank(deck.getLicence())) {
			flaws.add(new Flaw(null, Messages.flawNoLicence, true));
		}
	}

	private void lookAtScales() {
		if (deck.getScales().isEmpty() && !Overlay.isOverlay(deck) && !Decks.rateable(deck).isEmpty()) {
			add(null, Messages.flawNoScale);
		}
		for (RatingScale scale : deck.getScales()) {
			if (scale.getLevels().size() < FEWEST_LEVELS) {
				add(scale, NLS.bind(Messages.flawShortScale, name(scale.getName())));
			} else if (scale.getLevels().stream().map(Level::getValue).distinct().count() < scale.getLevels().size()) {
				add(scale, NLS.bind(Messages.flawSameValue, name(scale.getName())));
			}
			scale.getLevels().forEach(level -> lookAtLabel(scale, level));
		}
	}

	/** A question must leave a choice, and what it says of levels must be of levels that can be chosen. */
	private void lookAtLevels(Card card, Question question) {
		String[] where = { name(card.getCode()), String.valueOf(card.getQuestions().indexOf(question) + 1) };
		List<Level> taken = QuestionLevels.of(question);
		if (QuestionLevels.isByLevels(question) && (!question.getLevels().isEmpty() || !QuestionLevels.isAnswered(question))
				&& taken.size() < FEWEST_LEVELS) {
			add(question, NLS.bind(Messages.flawFewLevels, where[0], where[1]));
		}
		if (question.getKind() == QuestionKind.YES_NO && taken.size() != 2) {
			add(question, NLS.bind(Messages.flawYesNo, new Object[] { where[0], where[1], taken.size() }));
		}
		if (QuestionLevels.isTyped(question)) {
			lookAtLimits(question, where);
			return;
		}
		boolean foreign = !QuestionLevels.ofScale(question).containsAll(question.getLevels());
		if (foreign || question.getDescriptors().stream().anyMatch(one -> one.getLevel() != null && !taken.contains(one.getLevel()))) {
			flaws.add(new Flaw(question, NLS.bind(Messages.flawOtherLevels, where[0], where[1]), true));
		}
		question.getDescriptors().stream().map(LevelDescriptor::getLabel).filter(DeckFlaws::isOtherAnswer).findFirst()
				.ifPresent(label -> add(question, NLS.bind(Messages.flawOwnLabelOtherAnswer, new Object[] { label, where[1], where[0] })));
	}

	/** Limits that leave no answer, or are none, would refuse everybody or nobody. */
	private void lookAtLimits(Question question, String[] where) {
		AnswerRange range = Scale.of(question).range();
		TypedAnswer typed = TypedAnswer.of(QuestionLevels.takes(question), Language.of(Locale.ROOT));
		boolean bad = Stream.of(range.least(), range.most()).filter(limit -> !limit.isEmpty())
				.anyMatch(limit -> !typed.read(limit).filter(read -> read.text().equals(limit)).isPresent());
		if (bad || QuestionLevels.takes(question) == AnswerForm.WORDS && !(range.least() + range.most()).isEmpty()) {
			add(question, NLS.bind(Messages.flawLimit, where[0], where[1]));
		} else if (!range.least().isEmpty() && !range.most().isEmpty()
				&& !TypedAnswer.isWithin(new Answer.Given(range.most()), Scale.of(question))) {
			add(question, NLS.bind(Messages.flawLimits, new Object[] { where[0], where[1], range.least(), range.most() }));
		}
	}

	private static boolean isOtherAnswer(String label) {
		return !Texts.isBlank(label) && new AnswerWords(NO_SCALE).answer(label, "").isPresent();
	}

	/** A label must not mean another answer too, or nobody can tell which of the two was given. */
	private void lookAtLabel(RatingScale scale, Level level) {
		if (Texts.isBlank(level.getLabel())) {
			return;
		}
		if (isOtherAnswer(level.getLabel())) {
			add(level, NLS.bind(Messages.flawLabelOtherAnswer, level.getLabel(), name(scale.getName())));
		}
		Typed.number(level.getLabel()).flatMap(number -> scale.getLevels().stream()
				.filter(other -> other != level && number.compareTo(BigDecimal.valueOf(other.getValue())) == 0).findFirst())
				.ifPresent(other -> flaws.add(new Flaw(level, NLS.bind(Messages.flawLabelOtherValue,
						new Object[] { level.getLabel(), Values.text(level.getValue()), name(scale.getName()),
								Values.text(other.getValue()) }),
						true)));
	}

	private void lookForDimensions() {
		List<Question> rateable = Decks.rateable(deck);
		if (!rateable.isEmpty() && !Overlay.isOverlay(deck) && rateable.stream().allMatch(question -> question.getDimension() == null)) {
			flaws.add(new Flaw(null, Messages.flawNoDimensions, true));
		}
	}

	private void lookAtTree() {
		DimensionTree tree = DimensionTree.of(deck);
		for (Dimension dimension : deck.getDimensions()) {
			if (DimensionTree.isCircle(dimension)) {
				add(dimension, NLS.bind(Messages.flawCircle, name(dimension.getName()), DimensionTree.MOST_LEVELS));
			}
			if (DimensionTree.weight(dimension) == 0) {
				flaws.add(new Flaw(dimension, NLS.bind(Messages.flawNoWeight, name(dimension.getName())), true));
			}
		}
		if (!tree.inOrder().equals(tree.all())) {
			flaws.add(new Flaw(null, Messages.flawTreeOrder, true));
		}
	}

	/** Cards are printed as they are written, so a tag of a web page would be read out by the reader. */
	private void lookForTags() {
		deck.eAllContents().forEachRemaining(part -> part.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID())
				.flatMap(
						attribute -> (attribute.isMany() ? (List<?>) part.eGet(attribute) : Collections.singletonList(part.eGet(attribute)))
								.stream())
				.filter(Objects::nonNull).map(text -> TAG.matcher(text.toString())).filter(Matcher::find).findFirst()
				.ifPresent(tag -> flaws.add(new Flaw(part, NLS.bind(Messages.flawTags, Names.onScreen().full(part), tag.group()), true))));
	}

	/** Groups of tags that lead nowhere, so that a filter would let too few questions through. */
	private void lookAtGroups() {
		Tags tags = Tags.of(deck);
		for (TagGroup group : deck.getTagGroups()) {
			String name = name(group.getTag());
			boolean first = deck.getTagGroups().stream().filter(other -> Typed.same(other.getTag(), group.getTag())).findFirst()
					.get() == group;
			if (Texts.isBlank(group.getTag())) {
				add(group, Messages.flawGroupNoTag);
			} else if (!first) {
				add(group, NLS.bind(Messages.flawSameGroup, name));
			} else if (tags.isCircle(group)) {
				add(group, NLS.bind(Messages.flawGroupCircle, name));
			} else if (tags.isLost(group) && !Overlay.isOverlay(deck)) {
				add(group, NLS.bind(Messages.flawGroupLost, name, group.getIncludes()));
			} else if (tags.find(group.getTag()).isEmpty() && !Overlay.isOverlay(deck)) {
				flaws.add(new Flaw(group, NLS.bind(Messages.flawGroupEmpty, name), true));
			}
		}
		for (Question question : Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream()).toList()) {
			Tags.of(question).stream().filter(tag -> !Tags.read(tag).equals(List.of(tag))).findFirst()
					.ifPresent(tag -> add(question, NLS.bind(Messages.flawTagSeveral, Names.onScreen().full(question), tag)));
		}
	}

	private void look(Section section) {
		if (Texts.isBlank(section.getCode())) {
			add(section, NLS.bind(Messages.flawSectionNoCode, name(section.getTitle())));
		}
		section.getCards().forEach(this::look);
	}

	private void look(Card card) {
		if (Texts.isBlank(card.getCode())) {
			add(card, NLS.bind(Messages.flawNoCode, name(card.getTitle())));
		}
		if (Texts.isBlank(card.getTitle())) {
			add(card, NLS.bind(Messages.flawCardNoTitle, name(card.getCode())));
		}
		for (Question question : card.getQuestions()) {
			if (Texts.isBlank(question.getText())) {
				add(question, NLS.bind(Messages.flawEmptyQuestion, name(card.getCode()), card.getQuestions().indexOf(question) + 1));
			}
			lookAtLevels(card, question);
		}
	}

	private void lookForSameCodes() {
		var first = new HashMap<String, Card>();
		for (Card card : Decks.cards(deck)) {
			if (!Texts.isBlank(card.getCode()) && first.putIfAbsent(card.getCode().strip(), card) != null) {
				add(card, NLS.bind(Messages.flawSameCode, card.getCode().strip()));
			}
		}
	}

	private void add(EObject part, String sentence) {
		flaws.add(new Flaw(part, sentence, false));
	}

	private static String name(String text) {
		return Texts.or(text, Messages.flawUnnamed);
	}
}
