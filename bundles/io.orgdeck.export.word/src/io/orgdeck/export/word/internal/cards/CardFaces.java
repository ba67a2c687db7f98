package io.orgdeck.export.word.internal.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.export.word.internal.cards.CardLine.Role;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.Reference;

/**
 * What stands on the two sides of a card: on the front what to think about and to rate, on the back what it looks like
 * elsewhere and where to read on. A card with much to say is set smaller, and goes on on a second card if need be.
 */
final class CardFaces {

	private static final String COLOUR = "#[0-9a-fA-F]{6}";
	private static final String WHITE = "FFFFFF";

	private final Deck deck;
	private final Card card;
	private final int width;
	private final int height;

	/** Room for the lines of a face, in twentieths of a point. */
	CardFaces(Deck deck, Card card, int width, int height) {
		this.deck = deck;
		this.card = card;
		this.width = width;
		this.height = height;
	}

	/** Front and back, and once more front and back for a card that needs it: always an even number. */
	List<CardFace> faces() {
		List<CardLine> front = front();
		List<CardLine> back = back();
		for (boolean compact : new boolean[] { false, true }) {
			if (fits(front, compact) && fits(back, compact)) {
				return List.of(face(front, compact), face(back, compact));
			}
		}
		List<CardLine> all = new ArrayList<>(front);
		all.addAll(back);
		return flow(all);
	}

	private boolean fits(List<CardLine> lines, boolean compact) {
		return lines.stream().mapToInt(line -> line.height(compact, width)).sum() <= height;
	}

	private List<CardFace> flow(List<CardLine> lines) {
		List<CardFace> faces = new ArrayList<>();
		List<CardLine> face = new ArrayList<>();
		for (CardLine line : lines) {
			face.add(line);
			if (face.size() > 1 && !fits(face, true)) {
				face.removeLast();
				faces.add(face(face, true));
				face = new ArrayList<>(List.of(line));
			}
		}
		faces.add(face(face, true));
		if (faces.size() % 2 == 1) {
			faces.add(face(List.of(), true));
		}
		return faces;
	}

	private CardFace face(List<CardLine> lines, boolean compact) {
		String colour = card.getSection().getColour();
		return new CardFace(text(card.getCode()), text(card.getSection().getTitle()),
				colour != null && colour.matches(COLOUR) ? colour.substring(1).toUpperCase(Locale.ROOT) : WHITE, compact, lines);
	}

	private List<CardLine> front() {
		List<CardLine> lines = new ArrayList<>();
		lines.add(CardLine.of(Role.TITLE, text(card.getTitle())));
		if (card.getDimension() != null) {
			lines.add(CardLine.of(Role.DIMENSION, text(card.getDimension().getName())));
		}
		texts(card.getParagraphs().stream()).forEach(text -> lines.add(CardLine.of(Role.TEXT, text)));
		questions(lines, QuestionKind.DISCUSSION, Messages.toDiscuss);
		questions(lines, QuestionKind.RATING, Messages.toRate);
		scale().ifPresent(scale -> lines.add(CardLine.of(Role.SMALL, scale)));
		return lines;
	}

	private void questions(List<CardLine> lines, QuestionKind kind, String heading) {
		List<Question> questions = card.getQuestions().stream().filter(question -> question.getKind() == kind).toList();
		if (!questions.isEmpty()) {
			lines.add(CardLine.of(Role.HEADING, heading));
			Optional<String> common = kind == QuestionKind.RATING ? scale() : Optional.empty();
			questions.forEach(question -> {
				lines.add(new CardLine(Role.ITEM, text(question.getId()), text(question.getText())));
				if (kind == QuestionKind.RATING && !levels(question).isEmpty() && !common.equals(Optional.of(levels(question)))) {
					lines.add(CardLine.of(Role.SMALL, levels(question)));
				}
			});
		}
	}

	/** The answers that most questions here have, in one line, if anything here is rated; others stand below their questions. */
	private Optional<String> scale() {
		var often = card.getQuestions().stream().filter(question -> question.getKind() == QuestionKind.RATING).map(CardFaces::levels)
				.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		return often.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.filter(line -> !line.isEmpty());
	}

	private static String levels(Question question) {
		return Scale.of(question).steps().stream().map(step -> (step.number() + " " + step.label()).strip())
				.collect(Collectors.joining(" · "));
	}

	private List<CardLine> back() {
		List<CardLine> lines = new ArrayList<>();
		group(lines, Messages.examples, texts(card.getExamples().stream()).toList());
		group(lines, Messages.readOn, card.getReferences().stream().map(CardFaces::reference).filter(text -> !text.isBlank()).toList());
		String links = texts(card.getLinks().stream().map(Card::getCode)).collect(Collectors.joining(", "));
		if (!links.isEmpty()) {
			lines.add(CardLine.of(Role.SMALL, NLS.bind(Messages.seeAlso, links)));
		}
		texts(Stream.ofNullable(card.getPrompt())).forEach(prompt -> lines.add(CardLine.of(Role.PROMPT, prompt)));
		String source = texts(Stream.of(text(deck.getTitle()), text(deck.getAttribution()))).collect(Collectors.joining(" · "));
		if (!source.isEmpty()) {
			lines.add(CardLine.of(Role.SMALL, source));
		}
		return lines;
	}

	private static void group(List<CardLine> lines, String heading, List<String> items) {
		if (!items.isEmpty()) {
			lines.add(CardLine.of(Role.HEADING, heading));
			items.forEach(item -> lines.add(CardLine.of(Role.TEXT, item)));
		}
	}

	private static String reference(Reference reference) {
		return texts(Stream.of(text(reference.getText()), text(reference.getLink()))).collect(Collectors.joining(" "));
	}

	private static Stream<String> texts(Stream<String> texts) {
		return texts.filter(text -> text != null && !text.isBlank());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
