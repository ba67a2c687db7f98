package io.orgdeck.core.checks.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** How things are named in messages, so that a reader finds them: by code and words, never by id. */
final class Naming {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final int LONGEST = 90;

	private Naming() {
	}

	static String of(Action action) {
		return named(Messages.nameAction, action.getCode(), action.getTitle());
	}

	/** An action by its code alone, where it has one. */
	static String inShort(Action action) {
		return Texts.isBlank(action.getCode()) ? orUnnamed(action.getTitle()) : action.getCode().strip();
	}

	static String of(Evidence evidence) {
		return named(Messages.nameEvidence, evidence.getCode(), evidence.getTitle());
	}

	static String of(Finding finding) {
		return named(Messages.nameFinding, finding.getCode(), finding.getTitle());
	}

	static String of(Recommendation recommendation) {
		return named(Messages.nameRecommendation, recommendation.getCode(), recommendation.getText());
	}

	static String of(Session session) {
		return named(Messages.nameSession, null, session.getTitle());
	}

	static String of(Card card) {
		return named(Messages.nameCard, card.getCode(), card.getTitle());
	}

	/** A question by the code of its card and its place on it, as it is printed. */
	static String of(Question question) {
		return named(Messages.nameQuestion, code(question), question.getText());
	}

	/** The same as short as it gets: K6.4. */
	static String inShort(Question question) {
		String code = code(question);
		return Texts.or(code, orUnnamed(question.getText()));
	}

	private static String code(Question question) {
		Card card = question.getCard();
		return card == null || Texts.isBlank(card.getCode()) ? null : card.getCode() + "." + (card.getQuestions().indexOf(question) + 1);
	}

	/** A name that somebody has given, on one line, or the word for something that has none. */
	static String orUnnamed(String name) {
		return Texts.isBlank(name) ? Messages.nameNone : shortened(name);
	}

	static String of(LocalDate day) {
		return DAY.format(day);
	}

	/** For example: Action A7 "Say in every closing letter what changed". */
	private static String named(String kind, String code, String words) {
		String withCode = Texts.isBlank(code) ? kind : NLS.bind(Messages.nameWithCode, kind, code.strip());
		return Texts.isBlank(words) ? Texts.isBlank(code) ? NLS.bind(Messages.nameUnknown, kind) : withCode
				: NLS.bind(Messages.nameWithWords, withCode, shortened(words));
	}

	/** One line of a length that can be read at a glance, cut between words. */
	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		return line.substring(0, space > 0 ? space : LONGEST) + " \u2026";
	}
}
