package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.TagOption;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Meeting;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/**
 * What a survey made of a deck asks: the questions of a session's cards, or all, each under its code, with the answers that come back
 * as votes.
 *
 * @param title of the survey
 * @param tagged which of the cards' questions are asked
 * @param codes  of all questions of the deck, so that one question has one code in every survey
 * @param language in which people are spoken to
 */
record AskedQuestions(String title, List<Card> cards, TagFilter tagged, QuestionCodes codes, Language language) {

	/** One answer to choose: a code that is the level's number, or NA or DK, and the words that people read. */
	record Choice(String code, String words) {
	}

	static final String NOT_APPLICABLE = "NA";
	static final String DONT_KNOW = "DK";

	AskedQuestions {
		cards = List.copyOf(cards);
	}

	/** @throws ExportException where the report has no such session, or nothing is asked */
	static AskedQuestions of(ReportModel report, Map<String, String> options) throws ExportException {
		String wanted = options.get("session");
		Optional<Meeting> session = wanted == null ? Optional.empty() : Optional.of(session(report, wanted));
		TagFilter tagged = TagOption.filter(report.deck(), options);
		List<Card> cards = Decks.cards(report.deck()).stream().filter(card -> !tagged.questions(Decks.asked(card)).isEmpty())
				.filter(card -> session.isEmpty() || session.get().cards().contains(card.getId())).toList();
		if (cards.isEmpty()) {
			throw new ExportException(Messages.ask_nothing, null);
		}
		String title = session.map(Meeting::title).filter(text -> !text.isBlank()).map(text -> report.title() + " \u2013 " + text)
				.orElse(report.title());
		return new AskedQuestions(title, cards, tagged, new QuestionCodes(Decks.asked(report.deck())), Language.of(report.language()));
	}

	/** What is asked of a card. */
	List<Question> of(Card card) {
		return tagged.questions(Decks.asked(card));
	}

	private static Meeting session(ReportModel report, String wanted) throws ExportException {
		List<Meeting> found = report.meetings().stream()
				.filter(meeting -> wanted.equals(meeting.id()) || Typed.same(wanted, meeting.title())).toList();
		if (found.size() != 1) {
			throw new ExportException(NLS.bind(Messages.ask_noSession, wanted), null);
		}
		return found.getFirst();
	}

	/** The answers to a question, lowest level first; none where they are typed. */
	List<Choice> choices(Question question) {
		Scale scale = Scale.of(question);
		if (scale.isTyped()) {
			return List.of();
		}
		var words = new AnswerWords(scale, language);
		var choices = new ArrayList<Choice>();
		for (Scale.Step step : scale.steps()) {
			choices.add(new Choice(Values.text(step.value()), words.choice(new Answer.Rated(step.id()))));
		}
		choices.add(new Choice(NOT_APPLICABLE, words.choice(new Answer.DoesNotApply(""))));
		choices.add(new Choice(DONT_KNOW, words.choice(Answer.DontKnow.INSTANCE)));
		return choices;
	}

	/** What the survey itself says. */
	io.orgdeck.exchange.surveys.internal.asked.Messages words() {
		return language.texts(io.orgdeck.exchange.surveys.internal.asked.Messages.class);
	}

	/** What is to be typed to a question, in brackets behind it; an empty text where something is chosen. */
	String howTyped(Question question) {
		Scale scale = Scale.of(question);
		return scale.isTyped() ? " (" + new TypedAnswer(scale, language).sentence() + ')' : "";
	}

	/** After which answer a tool is to ask the question; empty where everybody is asked, or where the survey lacks the other question. */
	Optional<OnlyIf> condition(Question question) {
		return Conditions.of(question).filter(only -> cards.contains(only.earlier().getCard())
				&& of(only.earlier().getCard()).contains(only.earlier()));
	}

	/** The codes of the answers after which it is asked. */
	static List<String> codes(OnlyIf only) {
		return only.answers().stream().map(level -> Values.text(level.getValue())).toList();
	}

	/** What is asked, in a tool that asks by conditions: in words what it cannot see to. */
	String text(Question question) {
		return condition(question).isPresent() ? question.getText() == null ? "" : question.getText() : words(question);
	}

	/** What is asked, with the words that say of whom. */
	String words(Question question) {
		return OnlyIfWords.in(language).before(question);
	}

	/** The title of a card with its code. */
	static String heading(Card card) {
		return Typed.line(card.getCode() + ' ' + (card.getTitle() == null ? "" : card.getTitle()));
	}
}
