package io.orgdeck.core.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

/**
 * What a question asks for, as somebody chooses it. What makes no level is stored as a discussion with a form of answer, so that a program
 * that does not know the form makes no score of it.
 */
public enum AskedAs {
	/** One level of a scale. */
	RATING("rating", QuestionKind.RATING, AnswerForm.NONE),
	/** One of two. */
	YES_NO("yes-no", QuestionKind.YES_NO, AnswerForm.NONE),
	/** One of several. */
	ONE_OF("one-of", QuestionKind.ONE_OF, AnswerForm.NONE),
	/** Any number of several. */
	SEVERAL_OF("several-of", QuestionKind.DISCUSSION, AnswerForm.SEVERAL),
	/** A number, of a unit or not. */
	NUMBER("number", QuestionKind.DISCUSSION, AnswerForm.NUMBER),
	/** A calendar day. */
	DATE("date", QuestionKind.DISCUSSION, AnswerForm.DAY),
	/** Words of people's own. */
	TEXT("text", QuestionKind.DISCUSSION, AnswerForm.WORDS),
	/** Nothing: it is talked about. */
	DISCUSSION("discussion", QuestionKind.DISCUSSION, AnswerForm.NONE);

	private final String literal;
	private final QuestionKind kind;
	private final AnswerForm form;

	AskedAs(String literal, QuestionKind kind, AnswerForm form) {
		this.literal = literal;
		this.kind = kind;
		this.form = form;
	}

	/** What a question asks for. A form that only a newer program offers is a discussion. */
	public static AskedAs of(Question question) {
		return Arrays.stream(values()).filter(one -> one.isOf(question)).findFirst().orElse(DISCUSSION);
	}

	private boolean isOf(Question question) {
		boolean discussed = kind == QuestionKind.DISCUSSION;
		return question.getKind() == kind && (!discussed || question.getTakes() == form);
	}

	/** What is written in a deck sheet. */
	public static Optional<AskedAs> named(String typed) {
		String key = Typed.key(typed).replace(' ', '-');
		return Arrays.stream(values()).filter(one -> one.literal.equals(key)).findFirst();
	}

	/** All that can be chosen, the usual first. */
	public static List<AskedAs> all() {
		return List.of(values());
	}

	/** As it is written in a deck sheet. */
	public String literal() {
		return literal;
	}

	/** What people give where it makes no score; nothing where they choose a level or talk. */
	public AnswerForm form() {
		return form;
	}

	/** Makes a question ask for it, and changes nothing else of it. */
	public void putInto(Question question) {
		question.setKind(kind);
		question.setTakes(form);
	}
}
