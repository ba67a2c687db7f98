package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.surveys.internal.AskedQuestions.Choice;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/**
 * The questions line by line, numbered and with lettered answers, as the quick import of Microsoft Forms asks for them. Each question
 * begins with its id, by which answers find back.
 */
final class FormsText {

	/** What a line is. */
	enum Kind {
		TITLE, HEADING, QUESTION, ANSWER
	}

	/** A line, without a break in it. */
	record Line(Kind kind, String text) {
	}

	private FormsText() {
	}

	/** @throws ExportException where nothing is asked */
	static List<Line> of(ReportModel report, ExportOptions options) throws ExportException {
		AskedQuestions asked = AskedQuestions.of(report, options.values());
		var lines = new ArrayList<Line>();
		lines.add(new Line(Kind.TITLE, Typed.line(asked.title())));
		int number = 0;
		for (Card card : asked.cards()) {
			lines.add(new Line(Kind.HEADING, AskedQuestions.heading(card)));
			for (Question question : asked.of(card)) {
				number++;
				lines.add(new Line(Kind.QUESTION, number + ". " + question.getId() + ' ' + Typed.line(asked.words(question))
						+ (Scale.of(question).isSeveral() ? ' ' + asked.words().several : asked.howTyped(question))));
				char letter = 'A';
				for (Choice choice : asked.choices(question)) {
					lines.add(new Line(Kind.ANSWER, letter++ + ". " + Typed.line(choice.words())));
				}
			}
		}
		return lines;
	}
}
