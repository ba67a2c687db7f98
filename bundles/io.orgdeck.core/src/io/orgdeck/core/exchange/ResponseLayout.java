package io.orgdeck.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/**
 * How a response sheet tells a program what its cells mean, in hidden cells that survive other programs. One row begins
 * with {@link #MARK} and says in the cells beside it whose sheet it is, as {@code key=value}. Another row holds the key of
 * each column; the answers stand below it. The cell to the right of {@link #NUMBER} takes the number of a participant who is not named in the mark.
 */
public final class ResponseLayout {

	/** First words of the cell that marks a response sheet; the version of the layout follows. */
	public static final String MARK = "orgdeck-response";
	public static final String VERSION = "1";

	/** Key of the mark's row: id of the assessment. */
	public static final String ASSESSMENT = "assessment";
	/** Key of the mark's row: id of the deck. */
	public static final String DECK = "deck";
	/** Key of the mark's row: version of the deck. */
	public static final String DECK_VERSION = "deckVersion";
	/** Key of the mark's row: id of the session to which the answers belong. */
	public static final String SESSION = "session";
	/** Key of the mark's row: the round, 1 or more. */
	public static final String ROUND = "round";
	/** Key of the mark's row: id of the participant, when the sheet is made for one. */
	public static final String PARTICIPANT = "participant";

	/** Key of the mark's row: fingerprints of what the sheet says by itself; may stand in several cells. */
	public static final String TEXTS = "texts";
	/** Key of the mark's row: fingerprints of what the sheet with the instructions says; may stand in several cells. */
	public static final String INSTRUCTIONS = "instructions";

	/** Key of a cell: the participant's number stands to its right. */
	public static final String NUMBER = "orgdeck:number";

	/** Key of the column with the questions' ids. */
	public static final String QUESTION = "orgdeck:question";
	/** Key of the column with the cards' codes. */
	public static final String CARD = "orgdeck:card";
	/** Key of the column with the pictures of the cards; only where there are any. */
	public static final String PICTURE = "orgdeck:picture";
	/** Key of the column with the questions' wording. */
	public static final String TEXT = "orgdeck:text";
	/** Key of the column with what the levels mean for the question. */
	public static final String LEVELS = "orgdeck:levels";
	/** Key of the column that reminds people of what is missing. */
	public static final String REMINDER = "orgdeck:reminder";
	/** Key of the column with the answers. */
	public static final String ANSWER = "orgdeck:answer";
	/** Key of the column with the reasons why a question does not apply. */
	public static final String REASON = "orgdeck:reason";
	/** Key of the column with the comments. */
	public static final String COMMENT = "orgdeck:comment";

	private static final int MOST_IN_A_CELL = 3_000;

	private ResponseLayout() {
	}

	/** The cells of the mark's row. */
	public static List<String> mark(Map<String, String> values) {
		return Stream
				.concat(Stream.of(MARK + ' ' + VERSION), values.entrySet().stream().map(entry -> entry.getKey() + '=' + entry.getValue()))
				.toList();
	}

	/** The cells of the mark's row that tell the sheet's own texts from words that people add. */
	public static List<String> fingerprints(String key, Collection<String> texts) {
		List<String> made = texts.stream().filter(text -> !Typed.isBlank(text)).map(ResponseLayout::fingerprint).distinct().sorted()
				.toList();
		return IntStream.range(0, (made.size() + MOST_IN_A_CELL - 1) / MOST_IN_A_CELL).mapToObj(part -> key + '='
				+ String.join(",", made.subList(part * MOST_IN_A_CELL, Math.min(made.size(), (part + 1) * MOST_IN_A_CELL)))).toList();
	}

	/** A short number that is the same for texts that mean the same. */
	static String fingerprint(String text) {
		var sum = new CRC32();
		sum.update(Typed.key(text).getBytes(StandardCharsets.UTF_8));
		return Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

	/**
	 * What the levels mean for a question, one a line, where the deck says more than its first scale does: every level with its
	 * name where the question has levels of its own, otherwise those that mean something special.
	 */
	public static String levels(Question question) {
		return levels(question, Language.onScreen());
	}

	/** The same as a sheet in a language says it; where an answer is typed, what to type; before it, of whom the question is asked. */
	public static String levels(Question question, Language language) {
		return Stream.concat(OnlyIfWords.in(language).sentence(question).stream(), Stream.of(answers(question, language)))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String answers(Question question, Language language) {
		if (QuestionLevels.isTyped(question)) {
			return new TypedAnswer(Scale.of(question), language).sentence();
		}
		boolean special = !Scale.of(question).equals(Scale.of(deck(question)));
		Stream<String> how = Scale.of(question).isSeveral() ? Stream.of(ResponseText.SEVERAL.text(language)) : Stream.empty();
		return Stream
				.concat(how, QuestionLevels.of(question).stream().map(level -> special ? inFull(question, level) : own(question, level)))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static Deck deck(Question question) {
		return question.getCard() != null && question.getCard().getSection() != null
				&& question.getCard().getSection().eContainer() instanceof Deck deck ? deck : null;
	}

	private static String own(Question question, Level level) {
		return question.getDescriptors().stream().filter(one -> one.getLevel() == level && !Texts.isBlank(one.getText())).findFirst()
				.map(one -> Values.text(level.getValue()) + ": " + one.getText()).orElse("");
	}

	private static String inFull(Question question, Level level) {
		String meaning = QuestionLevels.meaning(question, level);
		String named = (Values.text(level.getValue()) + ' ' + QuestionLevels.label(question, level)).strip();
		return meaning.isEmpty() ? named : named + ": " + meaning;
	}

	/** The choices of a scale on one line, so that a printed page explains itself. */
	public static String answersInShort(Scale scale, Language language) {
		return String.join(" \u00b7 ", new AnswerWords(scale, language).choices());
	}
}
