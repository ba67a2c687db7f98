package io.orgdeck.export.word.internal.cards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.picture.CardPicture.Extent;
import io.orgdeck.core.report.CardText;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Puts the text of a card on sides: smaller where there is much, and on a second card if need be. */
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
	List<CardFace> faces(Language language, boolean meanings) {
		var text = new CardText(deck, card, language, meanings);
		List<CardLine> front = lines(text.front());
		List<CardLine> back = lines(text.back());
		for (boolean compact : new boolean[] { false, true }) {
			if (fits(front, text, compact) && fits(back, text, compact)) {
				return List.of(face(front, text, compact), face(back, text, compact));
			}
		}
		List<List<CardText.Line>> groups = CardText.together(Stream.concat(text.front().stream(), text.back().stream()).toList());
		return CardText.sides(groups.stream().map(CardFaces::lines).toList(), side -> fits(side, text, true)).stream()
				.map(side -> face(side, text, true)).toList();
	}

	private static List<CardLine> lines(List<CardText.Line> lines) {
		return lines.stream().map(CardLine::of).toList();
	}

	private boolean fits(List<CardLine> lines, CardText text, boolean compact) {
		int picture = picture(lines, text, compact).map(PrintedPicture::room).orElse(0);
		return picture + lines.stream().mapToInt(line -> line.height(compact, width)).sum() <= height;
	}

	private Optional<PrintedPicture> picture(List<CardLine> lines, CardText text, boolean compact) {
		return text.picture().filter(any -> lines.stream().anyMatch(line -> line.role() == CardLine.Role.PICTURE))
				.map(shown -> PrintedPicture.of(shown, new Extent(width, height), compact));
	}

	private CardFace face(List<CardLine> lines, CardText text, boolean compact) {
		String colour = card.getSection().getColour();
		return new CardFace(Texts.or(card.getCode(), ""), Texts.or(card.getSection().getTitle(), ""),
				colour != null && colour.matches(COLOUR) ? colour.substring(1).toUpperCase(Locale.ROOT) : WHITE, compact, lines,
				picture(lines, text, compact));
	}
}
