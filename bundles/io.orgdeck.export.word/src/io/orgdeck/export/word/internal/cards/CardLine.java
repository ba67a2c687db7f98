package io.orgdeck.export.word.internal.cards;

import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.TextMeasure;

/**
 * One paragraph on a card.
 *
 * @param role  what it is
 * @param label stands before it, such as the code of a question, or empty
 */
record CardLine(Role role, String label, String text) {

	/** What stands on a card: its styles in both sizes, and the room it takes, in twentieths of a point. */
	enum Role {
		TITLE(Style.HEADING_1, Style.HEADING_1, new Room(380, 434, 300, 0), new Room(380, 434, 300, 0)),
		DIMENSION(Style.CARD_DIMENSION, Style.CARD_DIMENSION, new Room(200, 253, 160, 0), new Room(200, 253, 160, 0)),
		TEXT(Style.CARD_TEXT, Style.CARD_TEXT_COMPACT, new Room(240, 317, 80, 0), new Room(200, 242, 40, 0)),
		HEADING(Style.CARD_HEADING, Style.CARD_HEADING, new Room(200, 253, 240, 0), new Room(200, 253, 240, 0)),
		ITEM(Style.CARD_ITEM, Style.CARD_ITEM_COMPACT, new Room(240, 304, 60, 1050), new Room(200, 242, 20, 1050)),
		PROMPT(Style.CARD_PROMPT, Style.CARD_PROMPT_COMPACT, new Room(250, 304, 480, 0), new Room(220, 254, 340, 0)),
		SMALL(Style.CARD_SMALL, Style.CARD_SMALL, new Room(180, 217, 80, 0), new Room(180, 217, 80, 0));

		private final Style normal;
		private final Style compact;
		private final Room room;
		private final Room compactRoom;

		Role(Style normal, Style compact, Room room, Room compactRoom) {
			this.normal = normal;
			this.compact = compact;
			this.room = room;
			this.compactRoom = compactRoom;
		}
	}

	/** Size of the type, height of a line, space around the paragraph, and indent. */
	private record Room(int size, int line, int around, int indent) {
	}

	static CardLine of(Role role, String text) {
		return new CardLine(role, "", text);
	}

	Style style(boolean compact) {
		return compact ? role.compact : role.normal;
	}

	/** Height on a card of that width. */
	int height(boolean compact, int width) {
		Room room = compact ? role.compactRoom : role.room;
		return TextMeasure.lines(text, room.size(), width - room.indent()) * room.line() + room.around();
	}
}
