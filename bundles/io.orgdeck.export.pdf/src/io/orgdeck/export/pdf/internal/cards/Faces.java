package io.orgdeck.export.pdf.internal.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.orgdeck.core.report.CardText;
import io.orgdeck.core.report.CardText.Kind;
import io.orgdeck.core.report.CardText.Line;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.page.Typefaces;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Puts the text of a card on sides: smaller where there is much, and on a second card if need be. Measures in points. */
final class Faces {

	/** Room for the lines of a face, which both layouts have. */
	static final double WIDTH = 350;
	static final double HEIGHT = 470;

	private static final String COLOUR = "#[0-9a-fA-F]{6}";
	private static final String WHITE = "FFFFFF";
	private static final double CODE = 48;
	/** How far items of a list stand in, in cards.css too. */
	private static final double STEP = 18;

	private final Deck deck;
	private final Card card;

	Faces(Deck deck, Card card) {
		this.deck = deck;
		this.card = card;
	}

	/** Front and back, and once more front and back for a card that needs it: always an even number. */
	List<Face> all(Language language, boolean meanings) {
		var text = new CardText(deck, card, language, meanings);
		for (boolean compact : new boolean[] { false, true }) {
			if (fits(text.front(), text, compact) && fits(text.back(), text, compact)) {
				return List.of(face(text.front(), text, compact), face(text.back(), text, compact));
			}
		}
		var lines = new ArrayList<>(text.front());
		lines.addAll(text.back());
		return CardText.sides(CardText.together(lines), side -> fits(side, text, true)).stream()
				.map(side -> face(side, text, true)).toList();
	}

	private static boolean fits(List<Line> lines, CardText text, boolean compact) {
		double picture = picture(lines, text, compact).map(PrintedPicture::room).orElse(0.0);
		return picture
				+ lines.stream().filter(line -> line.kind() != Kind.PICTURE).mapToDouble(line -> height(line, compact)).sum() <= HEIGHT;
	}

	private static Optional<PrintedPicture> picture(List<Line> lines, CardText text, boolean compact) {
		return text.picture().filter(any -> lines.stream().anyMatch(line -> line.kind() == Kind.PICTURE))
				.map(shown -> PrintedPicture.of(shown, WIDTH, HEIGHT, compact));
	}

	private Face face(List<Line> lines, CardText text, boolean compact) {
		String colour = card.getSection().getColour();
		return new Face(Texts.or(card.getCode(), ""), Texts.or(card.getSection().getTitle(), ""),
				colour != null && colour.matches(COLOUR) ? colour.substring(1).toUpperCase(Locale.ROOT) : WHITE, compact, lines,
				picture(lines, text, compact));
	}

	/** Size of the type of a line in cards.css. */
	private static double size(Kind kind, boolean compact) {
		return switch (kind) {
			case TITLE -> 17;
			case DIMENSION, HEADING -> 9.5;
			case TEXT, ITEM, PROMPT -> compact ? 9 : 11;
			case LEVEL, SMALL, CREDIT -> 8.5;
			case PICTURE -> 0;
		};
	}

	private static double around(Kind kind, boolean compact) {
		return switch (kind) {
			case TITLE -> 14;
			case DIMENSION -> 8;
			case HEADING -> 12;
			case TEXT, ITEM -> compact ? 3 : 6;
			case PROMPT -> 26;
			case LEVEL -> 2;
			case SMALL -> 6;
			case CREDIT -> 4;
			case PICTURE -> 0;
		};
	}

	private static double height(Line line, boolean compact) {
		double size = size(line.kind(), compact);
		double indent = line.isListed() ? (line.depth() + 1) * STEP : line.kind() == Kind.ITEM || line.kind() == Kind.LEVEL ? CODE : 0;
		double width = WIDTH - indent;
		boolean bold = line.kind() == Kind.TITLE || line.kind() == Kind.PROMPT || line.kind() == Kind.HEADING || line.hasBold();
		return lines(line.text(), bold, size, width) * size * 1.32 + around(line.kind(), compact);
	}

	/** Lines that a text fills when broken at spaces. */
	private static int lines(String text, boolean bold, double size, double width) {
		int lines = 0;
		for (String paragraph : Typefaces.get().shown(text).split("\n", -1)) {
			double x = 0;
			lines++;
			for (String word : paragraph.split(" ")) {
				double wide = Typefaces.get().width(word + " ", bold, size);
				if (x > 0 && x + wide > width) {
					lines++;
					x = 0;
				}
				lines += (int) (wide / width);
				x += wide % width;
			}
		}
		return lines;
	}
}
