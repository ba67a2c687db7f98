package io.orgdeck.core.scoring;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** Says to whoever reads a question after which answer it is asked. */
public final class OnlyIfWords {

	private final Messages messages;

	private OnlyIfWords(Language language) {
		messages = language.texts(Messages.class);
	}

	public static OnlyIfWords in(Language language) {
		return new OnlyIfWords(language);
	}

	/** The sentence to print before a question, such as: Only if you answered “Yes” to “Have you a plan?”. Empty where everybody is asked. */
	public Optional<String> sentence(Question question) {
		return Conditions.of(question).map(only -> NLS.bind(
				QuestionLevels.takes(only.earlier()) == AnswerForm.SEVERAL ? messages.onlyIfTicked : messages.onlyIfAnswered,
				answers(only), earlier(only.earlier(), question)));
	}

	/** A question under its sentence, as one text; its own text where everybody is asked. */
	public String before(Question question) {
		String text = question.getText() == null ? "" : question.getText();
		return sentence(question).map(said -> said + ' ' + text).orElse(text);
	}

	/** The answers that are meant, such as: “Established” or higher. */
	public String answers(OnlyIf only) {
		List<String> names = only.answers().stream().map(level -> name(only.earlier(), level)).toList();
		if (only.isFromOn()) {
			return NLS.bind(messages.onlyIfOrHigher, names.getFirst());
		}
		if (only.isUpTo()) {
			return NLS.bind(messages.onlyIfOrLower, names.getLast());
		}
		return names.size() == 1 ? names.getFirst()
				: NLS.bind(messages.onlyIfOr, String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
	}

	private String name(Question question, Level level) {
		return NLS.bind(messages.onlyIfQuoted, Typed.line(QuestionLevels.label(question, level)));
	}

	private String earlier(Question earlier, Question question) {
		String text = Typed.line(earlier.getText());
		boolean same = earlier.getCard() == question.getCard() || earlier.getCard() == null || Typed.isBlank(earlier.getCard().getCode());
		return same ? text : NLS.bind(messages.onlyIfOnCard, earlier.getCard().getCode(), text);
	}
}
