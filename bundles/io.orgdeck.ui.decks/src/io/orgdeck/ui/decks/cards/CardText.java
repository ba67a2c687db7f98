package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deckmap.MeaningWords;
import io.orgdeck.core.formatting.FormattedParagraph;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.formatting.HtmlWriter;
import io.orgdeck.core.formatting.Run;
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
	 * @param mark  what stands before it, such as a number; may be empty
	 * @param depth of an item in lists within lists, from 0
	 * @param runs  its words, never blank
	 * @param link  the card or web address that all of it leads to; null when it leads nowhere
	 */
	record Passage(Kind kind, String mark, int depth, List<Run> runs, Object link) {

		Passage(Kind kind, String mark, String text, Object link) {
			this(kind, mark, 0, List.of(Run.of(Texts.or(text, "").stripTrailing())), link);
		}

		/** The words alone. */
		String text() {
			return runs.stream().map(Run::text).collect(Collectors.joining());
		}

		private boolean isRunningText() {
			return kind == Kind.BODY || kind == Kind.EXAMPLE || kind == Kind.PROMPT;
		}
	}

	/** @param withLevels whether each question is followed by what its levels mean */
	static CardText of(Card card, boolean withLevels) {
		var passages = new ArrayList<Passage>();
		add(passages, Kind.TITLE, "", card.getTitle());
		card.getParagraphs().forEach(text -> passages.addAll(formatted(Kind.BODY, "", text)));
		if (CardPicture.isReadable(card.getPicture())) {
			add(passages, Kind.PICTURE, "", NLS.bind(Messages.picture, Texts.or(card.getPicture().getWords(), Messages.pictureUntold)));
			add(passages, Kind.CREDIT, "", card.getPicture().getCredit());
		}
		questions(passages, card, true, Messages.questions, withLevels);
		questions(passages, card, false, Messages.toDiscuss, false);
		headed(passages, Messages.examples, card.getExamples().stream()
				.flatMap(text -> formatted(Kind.EXAMPLE, "•", text).stream()).toList());
		headed(passages, card.getReferences().size() == 1 ? Messages.reference : Messages.references, card.getReferences().stream()
				.map(reference -> new Passage(Kind.REFERENCE, "", reference.getText(), Texts.or(reference.getLink(), null)))
				.toList());
		headed(passages, Messages.atYourPlace, formatted(Kind.PROMPT, "", card.getPrompt()));
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

	/** @param mark before the first paragraph, where the text has none of its own */
	private static List<Passage> formatted(Kind kind, String mark, String text) {
		var passages = new ArrayList<Passage>();
		for (FormattedParagraph one : FormattedText.read(text)) {
			boolean within = !passages.isEmpty() && !mark.isEmpty();
			passages.add(new Passage(kind, passages.isEmpty() && one.mark().isEmpty() ? mark : one.mark(),
					one.depth() + (within ? 1 : 0), one.runs(), null));
		}
		return passages;
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

	/** The same as HTML, for programs that take formatted text. */
	String html() {
		var html = new HtmlWriter();
		for (Passage passage : passages) {
			String mark = passage.mark().isEmpty() || passage.isRunningText() ? "" : passage.mark() + ' ';
			List<Run> runs = passage.link() instanceof String address ? List.of(new Run(passage.text(), false, false, address))
					: passage.runs();
			switch (passage.kind()) {
				case TITLE -> html.heading(1, passage.text());
				case HEADING -> html.heading(2, passage.text());
				default -> html.paragraph(new FormattedParagraph(passage.isRunningText() ? passage.mark() : "", passage.depth(),
						Stream.concat(Stream.of(Run.of(mark)), runs.stream()).toList()));
			}
		}
		return html.written();
	}
}
