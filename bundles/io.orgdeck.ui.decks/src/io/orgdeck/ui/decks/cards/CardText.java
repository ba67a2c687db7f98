package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deckmap.MeaningWords;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

/**
 * What stands on a card below its band, from top to bottom.
 *
 * @param card     whose picture stands where there is one; null for none
 * @param passages one for each paragraph
 */
record CardText(Card card, List<Passage> passages) {

	/** What a passage is, as far as it looks different. */
	enum Kind {
		TITLE, BODY, PICTURE, CREDIT, HEADING, QUESTION, LEVEL, EXAMPLE, REFERENCE, LINK, PROMPT
	}

	/**
	 * One paragraph.
	 *
	 * @param mark what stands before it, such as a number; may be empty
	 * @param text never blank
	 * @param link the card or web address it leads to; null when it leads nowhere
	 */
	record Passage(Kind kind, String mark, String text, Object link) {
	}

	/** @param withLevels whether each question is followed by what its levels mean */
	static CardText of(Card card, boolean withLevels) {
		var passages = new ArrayList<Passage>();
		add(passages, Kind.TITLE, "", card.getTitle());
		card.getParagraphs().forEach(text -> add(passages, Kind.BODY, "", text));
		if (CardPicture.isReadable(card)) {
			add(passages, Kind.PICTURE, "", NLS.bind(Messages.picture, Texts.or(card.getPicture().getWords(), Messages.pictureUntold)));
			add(passages, Kind.CREDIT, "", card.getPicture().getCredit());
		}
		questions(passages, card, true, Messages.questions, withLevels);
		questions(passages, card, false, Messages.toDiscuss, false);
		headed(passages, Messages.examples, card.getExamples().stream().map(text -> new Passage(Kind.EXAMPLE, "•", text, null)).toList());
		headed(passages, card.getReferences().size() == 1 ? Messages.reference : Messages.references, card.getReferences().stream()
				.map(reference -> new Passage(Kind.REFERENCE, "", reference.getText(), Texts.or(reference.getLink(), null)))
				.toList());
		headed(passages, Messages.atYourPlace,
				Texts.isBlank(card.getPrompt()) ? List.of() : List.of(new Passage(Kind.PROMPT, "", card.getPrompt(), null)));
		headed(passages, Messages.leadsOn,
				card.getLinks().stream().map(other -> new Passage(Kind.LINK, "", PackOutline.label(other), other)).toList());
		return new CardText(card, List.copyOf(passages));
	}

	private static void questions(List<Passage> passages, Card card, boolean answered, String heading, boolean withLevels) {
		var found = new ArrayList<Passage>();
		for (int i = 0; i < card.getQuestions().size(); i++) {
			Question question = card.getQuestions().get(i);
			if (QuestionLevels.isAsked(question) == answered) {
				add(found, Kind.QUESTION, NLS.bind(Messages.questionNumber, card.getCode(), i + 1), question.getText());
				add(found, Kind.LEVEL, "", OnlyIfWords.in(Language.onScreen()).sentence(question).orElse(""));
				if (withLevels) {
					levels(found, question);
					String tags = Tags.written(question.getTags());
					add(found, Kind.LEVEL, "", tags.isEmpty() ? "" : NLS.bind(Messages.tagged, tags));
				}
			}
		}
		headed(passages, heading, found);
	}

	private static void levels(List<Passage> passages, Question question) {
		if (!QuestionLevels.isTyped(question) && question.getKind() != QuestionKind.RATING) {
			add(passages, Kind.LEVEL, "", NLS.bind(Messages.kindOfAnswer, MeaningWords.of(AskedAs.of(question))));
		} else if (QuestionLevels.isTyped(question)) {
			add(passages, Kind.LEVEL, "", new TypedAnswer(Scale.of(question), Language.onScreen()).wanted());
		}
		for (Level level : QuestionLevels.of(question)) {
			String label = QuestionLevels.label(question, level);
			String meaning = QuestionLevels.meaning(question, level);
			add(passages, Kind.LEVEL, Values.text(level.getValue()),
					meaning.isEmpty() ? label : NLS.bind(Messages.levelMeaning, label, meaning));
		}
	}

	private static void headed(List<Passage> passages, String heading, List<Passage> below) {
		var present = below.stream().filter(passage -> !Texts.isBlank(passage.text())).toList();
		if (!present.isEmpty()) {
			passages.add(new Passage(Kind.HEADING, "", heading, null));
			passages.addAll(present);
		}
	}

	private static void add(List<Passage> passages, Kind kind, String mark, String text) {
		if (!Texts.isBlank(text)) {
			passages.add(new Passage(kind, mark, text, null));
		}
	}

	/** The whole card as plain text, for the clipboard. */
	String plain() {
		return passages.stream().map(passage -> passage.mark().isEmpty() ? passage.text() : passage.mark() + ' ' + passage.text())
				.collect(Collectors.joining("\n"));
	}
}
