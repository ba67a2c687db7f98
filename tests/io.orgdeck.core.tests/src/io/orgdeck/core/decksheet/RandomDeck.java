package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.TimeFrame;

/** Decks with everything that a deck can hold, worded by somebody who means no good. */
final class RandomDeck {

	private static final List<String> HOSTILE = List.of("=1+1", "'=1+1", "''@x", "+44", "-1", "@cmd", "\tindented", "a\n  b\n\nc",
			"<b>&amp;\"quoted\"",
			"\ud83d\ude00 \u200fmark", "1.10", "none", "No", "https://example.org/x, and more", "a, b; c", "\u5b66\u4e60\u578b\u7ec4\u7ec7",
			"50 %", "Cards", "n/a", "level 1", "2026-03-01", "_x0041_", "\u2026 [goes on: Long texts 1]", "x".repeat(40_000));

	private final Random random;
	private final Deck deck = DeckFactory.eINSTANCE.createDeck();
	private final List<Card> cards = new ArrayList<>();
	private int counter;

	private final List<String> texts;

	private RandomDeck(Random random, List<String> texts) {
		this.random = random;
		this.texts = texts;
	}

	static Deck of(long seed) {
		return new RandomDeck(new Random(seed), HOSTILE).make();
	}

	/** One without texts that are longer than a cell. */
	static Deck brief(long seed) {
		return new RandomDeck(new Random(seed), HOSTILE.subList(0, HOSTILE.size() - 1)).make();
	}

	private Deck make() {
		id(deck);
		deck.setTitle(line());
		deck.setVersion("1.0");
		deck.setLanguage("cy");
		some(deck::setPublisher);
		some(deck::setLicence);
		some(deck::setAttribution);
		some(deck::setDescription);
		for (int i = random.nextInt(2); i >= 0; i--) {
			scale();
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			Dimension dimension = id(DeckFactory.eINSTANCE.createDimension());
			dimension.setName(line());
			some(dimension::setShortName);
			some(dimension::setDescription);
			texts(dimension.getIdeas());
			if (!deck.getDimensions().isEmpty() && random.nextInt(3) == 0) {
				dimension.setPartOf(deck.getDimensions().getLast());
				dimension.setWeight(1 + random.nextInt(8) / 4.0);
			}
			deck.getDimensions().add(dimension);
		}
		for (int i = random.nextInt(3); i >= 0; i--) {
			section();
		}
		for (Card card : cards) {
			for (int i = random.nextInt(3); i > 0; i--) {
				card.getLinks().add(any(cards));
			}
		}
		conditions();
		guide();
		ownWords();
		if (random.nextInt(4) == 0) {
			base();
		}
		if (random.nextBoolean()) {
			translations();
		}
		return deck;
	}

	/** Into two languages, text by text as the sheet holds them; some made of other words. */
	private void translations() {
		var taken = new HashSet<List<String>>();
		for (DeckText text : DeckTexts.of(deck)) {
			if (!taken.add(List.of(text.of(), text.feature(), text.text()))) {
				continue; // said twice in a list, translated once
			}
			for (String language : List.of("de", "pt-BR")) {
				boolean stale = random.nextInt(8) == 0 && text.index() < 0;
				if (random.nextInt(3) > 0 && text.of().equals(text.of().strip())) {
					var one = DeckFactory.eINSTANCE.createTranslation();
					one.setLanguage(language);
					one.setOf(text.of());
					one.setFeature(text.feature());
					one.setSource(stale ? "once " + line() : text.text());
					one.setText(line());
					deck.getTranslations().add(one);
				}
			}
		}
	}

	private void conditions() {
		var asked = new ArrayList<Question>();
		for (Card card : cards) {
			for (Question question : card.getQuestions()) {
				if (!asked.isEmpty() && random.nextInt(3) == 0) {
					Question earlier = any(asked);
					question.setOnlyIf(earlier.getId());
					var levels = QuestionLevels.ofScale(earlier);
					levels.subList(random.nextInt(levels.size()), levels.size())
							.forEach(level -> question.getOnlyIfAnswers().add(level.getId()));
				}
				asked.add(question);
			}
		}
	}

	private void ownWords() {
		for (int i = random.nextInt(3); i > 0; i--) {
			var word = DeckFactory.eINSTANCE.createOwnWord();
			word.setKey("key" + i);
			some(word::setText);
			deck.getWords().add(word);
			var band = id(DeckFactory.eINSTANCE.createBand());
			some(band::setName);
			band.setFrom(i / 4.0);
			var group = id(DeckFactory.eINSTANCE.createTagGroup());
			group.setTag("group " + i);
			some(group::setName);
			some(group::setDescription);
			group.setIncludes(i == 1 ? null : "group 1");
			deck.getTagGroups().add(group);
			some(band::setDescription);
			deck.getBands().add(band);
		}
	}

	private void scale() {
		RatingScale scale = id(DeckFactory.eINSTANCE.createRatingScale());
		some(scale::setName);
		double value = random.nextInt(6) - 3;
		for (int i = 0; i < 2 + random.nextInt(4); i++) {
			var level = id(DeckFactory.eINSTANCE.createLevel());
			value += (1 + random.nextInt(12)) / 4.0;
			level.setValue(value);
			level.setLabel(line());
			some(level::setDescriptor);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
	}

	private void section() {
		var section = id(DeckFactory.eINSTANCE.createSection());
		section.setCode("S" + ++counter);
		some(section::setTitle);
		section.setColour(random.nextBoolean() ? "#a1b2c3" : null);
		some(section::setColourName);
		deck.getSections().add(section);
		for (int i = random.nextInt(4); i > 0; i--) {
			Card card = id(DeckFactory.eINSTANCE.createCard());
			card.setCode(random.nextInt(9) == 0 ? "C, " + ++counter : "C" + ++counter);
			card.setLineage(random.nextInt(4) == 0 ? "earlier " + counter : card.getId());
			some(card::setTitle);
			some(card::setPrompt);
			texts(card.getParagraphs());
			texts(card.getExamples());
			card.setDimension(deck.getDimensions().isEmpty() || random.nextBoolean() ? null : any(deck.getDimensions()));
			for (int j = random.nextInt(4); j > 0; j--) {
				question(card);
			}
			for (int j = random.nextInt(3); j > 0; j--) {
				var reference = id(DeckFactory.eINSTANCE.createReference());
				reference.setText(words());
				reference.setLink(random.nextBoolean() ? null : "https://example.org/" + counter);
				card.getReferences().add(reference);
			}
			cards.add(card);
			section.getCards().add(card);
		}
	}

	private void question(Card card) {
		Question question = id(DeckFactory.eINSTANCE.createQuestion());
		question.setText(line());
		any(AskedAs.all()).putInto(question);
		limit(question);
		question.getTags().addAll(List.of("IG1", "quick check", "50 %", "=1+1").subList(random.nextInt(2), random.nextInt(2, 5)));
		question.setScored(random.nextInt(4) > 0);
		question.setLineage(random.nextInt(4) == 0 ? "old" + counter : question.getId());
		question.setWeight(random.nextBoolean() ? 1 : random.nextInt(1, 900) / 100.0);
		question.setDimension(deck.getDimensions().isEmpty() || random.nextBoolean() ? null : any(deck.getDimensions()));
		question.setScale(random.nextBoolean() ? null : any(deck.getScales()));
		boolean some = random.nextInt(3) == 0;
		for (var level : (question.getScale() == null ? deck.getScales().getFirst() : question.getScale()).getLevels()) {
			if (random.nextBoolean()) {
				LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
				descriptor.setLevel(level);
				descriptor.setText(words());
				if (random.nextInt(3) == 0) {
					descriptor.setLabel(line());
				}
				question.getDescriptors().add(descriptor);
			}
			if (some) {
				question.getLevels().add(level);
			}
		}
		if (some && question.getLevels().size() > 1) {
			question.getLevels().remove(random.nextInt(question.getLevels().size()));
		}
		card.getQuestions().add(question);
		List<Level> taken = QuestionLevels.of(question);
		if (QuestionTargets.canHave(question) && !taken.isEmpty() && counter % 2 == 0) {
			question.setTarget(taken.get(counter % taken.size()));
		}
	}

	private void guide() {
		for (int i = random.nextInt(3); i > 0; i--) {
			var audience = id(DeckFactory.eINSTANCE.createAudience());
			audience.setName(line());
			some(audience::setDescription);
			deck.getAudiences().add(audience);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			var template = id(DeckFactory.eINSTANCE.createSessionTemplate());
			template.setTitle(line());
			some(template::setDescription);
			template.setMeeting(any(MeetingKind.VALUES));
			for (int j = random.nextInt(4); j > 0; j--) {
				var item = DeckFactory.eINSTANCE.createTemplateItem();
				some(item::setTitle);
				item.setMinutes(random.nextInt(90));
				some(item::setNotes);
				references(item.getCards());
				template.getItems().add(item);
			}
			deck.getTemplates().add(template);
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			var activity = id(DeckFactory.eINSTANCE.createActivity());
			activity.setTitle(line());
			some(activity::setDescription);
			activity.setTimeFrame(any(TimeFrame.VALUES));
			activity.setMeeting(any(MeetingKind.VALUES));
			activity.setAudience(deck.getAudiences().isEmpty() ? null : any(deck.getAudiences()));
			activity.setTemplate(deck.getTemplates().isEmpty() ? null : any(deck.getTemplates()));
			references(activity.getCards());
			deck.getActivities().add(activity);
			activity.setPointsTo(random.nextBoolean() ? null : any(deck.getActivities()));
		}
	}

	private void references(List<CardReference> references) {
		for (int i = random.nextInt(3); i > 0; i--) {
			var reference = DeckFactory.eINSTANCE.createCardReference();
			reference.setKind(any(ReferenceKind.VALUES));
			reference.setFirst(cards.isEmpty() || random.nextBoolean() ? null : any(cards));
			reference.setLast(cards.isEmpty() || random.nextBoolean() ? null : any(cards));
			reference.setSection(random.nextBoolean() ? null : any(deck.getSections()));
			reference.setLabel(random.nextBoolean() ? null : line());
			some(reference::setNote);
			references.add(reference);
		}
	}

	private void base() {
		deck.setBasedOn("other.deck");
		Card standIn = id(DeckFactory.eINSTANCE.createCard());
		standIn.setCode("Z" + ++counter);
		some(standIn::setTitle);
		deck.getStandIns().add(standIn);
		var change = DeckFactory.eINSTANCE.createCardChange();
		change.setCard("K1");
		some(change::setTitle);
		change.setHidden(random.nextBoolean());
		change.setSection(random.nextBoolean() ? null : "section-K");
		change.setBefore(random.nextBoolean() ? null : "K2");
		change.setWithoutPicture(change.getBefore() == null);
		deck.getChanges().add(change);
		if (!cards.isEmpty()) {
			cards.getFirst().getLinks().add(standIn);
		}
	}

	private <T extends Identified> T id(T part) {
		part.setId(((EObject) part).eClass().getName().toLowerCase(Locale.ROOT) + "=" + ++counter);
		return part;
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private void texts(List<String> list) {
		for (int i = random.nextInt(4); i > 0; i--) {
			list.add(words());
		}
	}

	private void some(Consumer<String> setter) {
		if (random.nextBoolean()) {
			setter.accept(line());
		}
	}

	/** Words without blanks at the ends, which titles and names do not keep. */
	private String line() {
		return words().strip();
	}

	private String words() {
		return any(texts) + (random.nextBoolean() ? "" : " " + counter + "\u00a0x");
	}

	/** A unit and limits where the kind has such. */
	private void limit(Question question) {
		switch (AskedAs.of(question)) {
			case NUMBER -> {
				question.setUnit(random.nextBoolean() ? null : "days off");
				question.setLeast(random.nextBoolean() ? null : "-0.5");
				question.setMost(random.nextBoolean() ? null : "1234.125");
			}
			case DATE -> {
				question.setLeast(random.nextBoolean() ? null : "2026-01-31");
				question.setMost(random.nextBoolean() ? null : "2027-12-01");
			}
			default -> {
				// chosen, talked about, or words without limits
			}
		}
	}
}
