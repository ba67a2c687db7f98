package io.orgdeck.export.word.internal.cards;

import io.orgdeck.core.report.CardText;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.office.text.TextMeasure;

/**
 * One paragraph on a card.
 *
 * @param role what it is
 * @param line its words
 */
record CardLine(Role role, CardText.Line line) {

	/** How far the items of a list stand in, in twentieths of a point. */
	static final int STEP = 360;

	/** Bold type takes about a tenth more. */
	private static final double BOLD = 1.1;

	/** What stands on a card: its styles in both sizes, and the room it takes, in twentieths of a point. */
	enum Role {
		TITLE(TextRole.HEADING_1, TextRole.HEADING_1, new Room(380, 434, 300, 0), new Room(380, 434, 300, 0)),
		DIMENSION(TextRole.CARD_DIMENSION, TextRole.CARD_DIMENSION, new Room(200, 253, 160, 0), new Room(200, 253, 160, 0)),
		TEXT(TextRole.CARD_TEXT, TextRole.CARD_TEXT_COMPACT, new Room(240, 317, 80, 0), new Room(200, 242, 40, 0)),
		PICTURE(TextRole.CARD_TEXT, TextRole.CARD_TEXT_COMPACT, Room.NONE, Room.NONE),
		CREDIT(TextRole.CARD_SMALL, TextRole.CARD_SMALL, new Room(180, 217, 80, 0), new Room(180, 217, 80, 0)),
		HEADING(TextRole.CARD_HEADING, TextRole.CARD_HEADING, new Room(200, 253, 240, 0), new Room(200, 253, 240, 0)),
		ITEM(TextRole.CARD_ITEM, TextRole.CARD_ITEM_COMPACT, new Room(240, 304, 60, 1050), new Room(200, 242, 20, 1050)),
		LEVEL(TextRole.CARD_LEVEL, TextRole.CARD_LEVEL, new Room(180, 217, 40, 1050), new Room(180, 217, 40, 1050)),
		PROMPT(TextRole.CARD_PROMPT, TextRole.CARD_PROMPT_COMPACT, new Room(250, 304, 480, 0), new Room(220, 254, 340, 0)),
		SMALL(TextRole.CARD_SMALL, TextRole.CARD_SMALL, new Room(180, 217, 80, 0), new Room(180, 217, 80, 0));

		private final TextRole normal;
		private final TextRole compact;
		private final Room room;
		private final Room compactRoom;

		Role(TextRole normal, TextRole compact, Room room, Room compactRoom) {
			this.normal = normal;
			this.compact = compact;
			this.room = room;
			this.compactRoom = compactRoom;
		}
	}

	/** Size of the type, height of a line, space around the paragraph, and indent. */
	private record Room(int size, int line, int around, int indent) {

		/** Of what is measured elsewhere. */
		private static final Room NONE = new Room(1, 0, 0, 0);
	}

	static CardLine of(CardText.Line line) {
		return new CardLine(Role.valueOf(line.kind().name()), line);
	}

	TextRole style(boolean compact) {
		return compact ? role.compact : role.normal;
	}

	/** Height on a card of that width. */
	int height(boolean compact, int width) {
		Room room = compact ? role.compactRoom : role.room;
		double size = room.size() * (line.hasBold() ? BOLD : 1);
		return TextMeasure.lines(line.text(), size, width - room.indent() - indent()) * room.line() + room.around();
	}

	/** How far the words of an item of a list stand in. */
	int indent() {
		return line.isListed() ? (line.depth() + 1) * STEP : 0;
	}
}
