package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.formatting.Run;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Reference;

/**
 * What stands on the two sides of a printed card: on the front what to think about and to rate, on the back what it looks like elsewhere
 * and where to read on.
 */
public final class CardText {

	/**
	 * One paragraph.
	 *
	 * @param kind  what it is
	 * @param label stands before it, such as the code of a question or the mark of an item, or empty
	 * @param depth of an item in lists within lists, from 0
	 * @param runs  its words
	 */
	public record Line(Kind kind, String label, int depth, List<Run> runs) {

		Line(Kind kind, String label, String text) {
			this(kind, label, 0, List.of(Run.of(text)));
		}

		/** The words alone. */
		public String text() {
			return runs.stream().map(Run::text).collect(Collectors.joining());
		}

		/** Whether some of the words are bold and take more room than others. */
		public boolean hasBold() {
			return runs.stream().anyMatch(Run::bold);
		}

		/** Whether this is an item of a list in running text. */
		public boolean isListed() {
			return (kind == Kind.TEXT || kind == Kind.PROMPT) && !label.isEmpty();
		}
	}

	/** What a paragraph on a card is. */
	public enum Kind {
		/** The title of the card. */
		TITLE,
		/** The dimension that it belongs to. */
		DIMENSION,
		/** Running text. */
		TEXT,
		/** Stands for the picture, with the words for people who cannot see it. */
		PICTURE,
		/** Who made the picture. */
		CREDIT,
		/** What the next items are. */
		HEADING,
		/** A question with its code. */
		ITEM,
		/** What one level means, with its number. */
		LEVEL,
		/** The question to end with. */
		PROMPT,
		/** Scale, other cards, source. */
		SMALL
	}

	private final Deck deck;
	private final Card card;
	private final Language language;
	private final boolean meanings;
	private final Messages messages;
	private final Optional<CardPicture> picture;

	/** @param meanings whether levels are told with what they mean, where the deck says so, or in one line by their names alone */
	public CardText(Deck deck, Card card, Language language, boolean meanings) {
		this.deck = deck;
		this.card = card;
		this.language = language;
		this.meanings = meanings;
		messages = language.texts(Messages.class);
		picture = CardPicture.of(card);
	}

	/** The picture for which a line stands on the front. */
	public Optional<CardPicture> picture() {
		return picture;
	}

	/** What a picture shows, for people who cannot see it; where nobody has said so, that there is one. */
	public static String words(CardPicture picture, Language language) {
		return Texts.or(picture.words(), language.texts(Messages.class).cardPicture);
	}

	/** The lines of the front, at least the title. */
	public List<Line> front() {
		var lines = new ArrayList<Line>();
		add(lines, Kind.TITLE, Texts.or(card.getTitle(), ""));
		if (card.getDimension() != null) {
			add(lines, Kind.DIMENSION, Texts.or(card.getDimension().getName(), ""));
		}
		card.getParagraphs().forEach(marks -> lines.addAll(formatted(Kind.TEXT, marks)));
		picture.ifPresent(shown -> {
			add(lines, Kind.PICTURE, words(shown, language));
			texts(Stream.ofNullable(card.getPicture().getCredit())).forEach(credit -> add(lines, Kind.CREDIT, credit));
		});
		questions(lines, false, messages.cardToDiscuss);
		questions(lines, true, messages.cardToRate);
		List<Line> usual = usualLevels();
		if (usual.size() > 1) {
			add(lines, Kind.HEADING, messages.cardLevels);
		}
		lines.addAll(usual);
		return lines;
	}

	private static void add(List<Line> lines, Kind kind, String text) {
		lines.add(new Line(kind, "", text));
	}

	private void questions(List<Line> lines, boolean answered, String heading) {
		List<Question> questions = card.getQuestions().stream().filter(question -> QuestionLevels.isAsked(question) == answered)
				.toList();
		if (!questions.isEmpty()) {
			add(lines, Kind.HEADING, heading);
			List<Line> usual = usualLevels();
			questions.forEach(question -> {
				lines.add(new Line(Kind.ITEM, Texts.or(question.getId(), ""), Texts.or(question.getText(), "")));
				OnlyIfWords.in(language).sentence(question).ifPresent(said -> add(lines, Kind.SMALL, said));
				if (QuestionLevels.isTyped(question)) {
					add(lines, Kind.SMALL, new TypedAnswer(Scale.of(question), language).wanted());
				}
				if (answered && !levels(question).equals(usual)) {
					lines.addAll(levels(question));
				}
			});
		}
	}

	/** The answers that most questions here have, and more than one of them, which stand once at the end; others stand below their questions. */
	private List<Line> usualLevels() {
		var often = card.getQuestions().stream().filter(QuestionLevels::isAnswered).map(this::levels)
				.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		return often.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() > 1 || often.size() == 1)
				.map(Map.Entry::getKey).orElse(List.of());
	}

	/** The answers of a question: a line for each where it says what one means, otherwise all in one. */
	private List<Line> levels(Question question) {
		List<Level> levels = QuestionLevels.of(question);
		if (meanings && levels.stream().anyMatch(level -> !QuestionLevels.meaning(question, level).isEmpty())) {
			return levels.stream().map(level -> new Line(Kind.LEVEL, Values.text(level.getValue()), named(question, level))).toList();
		}
		String names = levels.stream().map(level -> (Values.text(level.getValue()) + " " + QuestionLevels.label(question, level)).strip())
				.collect(Collectors.joining(" · "));
		return names.isEmpty() ? List.of() : List.of(new Line(Kind.SMALL, "", names));
	}

	private String named(Question question, Level level) {
		String label = QuestionLevels.label(question, level);
		String meaning = QuestionLevels.meaning(question, level);
		return label.isEmpty() || meaning.isEmpty() ? label + meaning : NLS.bind(messages.cardLevel, label, meaning);
	}

	/** The lines of the back, which may be none. */
	public List<Line> back() {
		var lines = new ArrayList<Line>();
		group(lines, messages.cardExamples, card.getExamples().stream().flatMap(marks -> formatted(Kind.TEXT, marks).stream()).toList());
		group(lines, messages.cardReadOn, card.getReferences().stream().map(CardText::reference).filter(text -> !text.isBlank())
				.map(text -> new Line(Kind.TEXT, "", text)).toList());
		String links = texts(card.getLinks().stream().map(Card::getCode)).collect(Collectors.joining(", "));
		if (!links.isEmpty()) {
			add(lines, Kind.SMALL, NLS.bind(messages.cardSeeAlso, links));
		}
		lines.addAll(formatted(Kind.PROMPT, card.getPrompt()));
		String source = texts(Stream.of(Texts.or(deck.getTitle(), ""), Texts.or(deck.getAttribution(), "")))
				.collect(Collectors.joining(" · "));
		if (!source.isEmpty()) {
			add(lines, Kind.SMALL, source);
		}
		return lines;
	}

	/**
	 * Lets lines flow over sides, each as full as it can be: groups are torn only where one is longer than a side.
	 *
	 * @param groups of lines as a format sets them
	 * @param fits   whether lines have room on one side
	 * @return an even number of sides, the last of which may be empty
	 */
	public static <L> List<List<L>> sides(List<List<L>> groups, Predicate<List<L>> fits) {
		var sides = new ArrayList<List<L>>();
		var side = new ArrayList<L>();
		for (List<L> group : groups) {
			if (!side.isEmpty() && !fits.test(Stream.concat(side.stream(), group.stream()).toList())) {
				sides.add(side);
				side = new ArrayList<>();
			}
			for (L line : group) {
				side.add(line);
				if (side.size() > 1 && !fits.test(side)) {
					side.removeLast();
					sides.add(side);
					side = new ArrayList<>(List.of(line));
				}
			}
		}
		sides.add(side);
		if (sides.size() % 2 == 1) {
			sides.add(List.of());
		}
		return sides;
	}

	/**
	 * The lines in groups that should not be torn apart: a heading and what comes after it, a question and what its levels mean, a picture
	 * and who made it.
	 */
	public static List<List<Line>> together(List<Line> lines) {
		var groups = new ArrayList<List<Line>>();
		Kind before = Kind.TITLE;
		for (Line line : lines) {
			if (groups.isEmpty() || before != Kind.HEADING && line.kind() != Kind.LEVEL && line.kind() != Kind.CREDIT) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(line);
			before = line.kind();
		}
		return groups;
	}

	private static void group(List<Line> lines, String heading, List<Line> below) {
		if (!below.isEmpty()) {
			add(lines, Kind.HEADING, heading);
			lines.addAll(below);
		}
	}

	/** A text with marks: its first paragraph is of that kind, and what follows runs on. */
	private static List<Line> formatted(Kind first, String marks) {
		var lines = new ArrayList<Line>();
		FormattedText.read(marks).forEach(one -> lines.add(
				new Line(lines.isEmpty() ? first : Kind.TEXT, one.mark(), one.depth(), PrintedLinks.of(one.runs()))));
		return lines;
	}

	private static String reference(Reference reference) {
		return texts(Stream.of(Texts.or(reference.getText(), ""), Texts.or(reference.getLink(), ""))).collect(Collectors.joining(" "));
	}

	private static Stream<String> texts(Stream<String> texts) {
		return texts.filter(text -> !Texts.isBlank(text));
	}
}
