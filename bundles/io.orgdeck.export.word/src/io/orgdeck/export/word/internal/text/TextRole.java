package io.orgdeck.export.word.internal.text;

/**
 * The roles that text plays in a paper or on a card. Each has a style of our own in parts/styles.xml or
 * parts/card-styles.xml; a client's template answers to the same role by the name of its style, because ids of styles
 * are translated and names are not.
 */
public enum TextRole {
	BODY("BodyText", "Body Text"),
	KICKER("Kicker", "Board Paper Body"),
	TITLE("Title", "Title"),
	SUBTITLE("Subtitle", "Subtitle"),
	COVER_LINE("CoverLine", "Board Paper Line"),
	CONTENTS_HEADING("TOCHeading", "TOC Heading"),
	CONTENTS_1("TOC1", "toc 1"),
	CONTENTS_2("TOC2", "toc 2"),
	HEADING_1("Heading1", "heading 1"),
	HEADING_2("Heading2", "heading 2"),
	HEADING_3("Heading3", "heading 3"),
	BULLET("ListBullet", "List Bullet"),
	NUMBERED("ListNumber", "List Number"),
	CAPTION("Caption", "caption"),
	TABLE_CAPTION("TableCaption", "Table Caption"),
	FIGURE("Figure", "Board Paper Figure"),
	TABLE_TEXT("TableText", "Table Text"),
	TABLE_NUMBER("TableNumber", "Table Number"),
	TABLE_HEADING("TableHeading", "Table Heading"),
	TABLE_HEADING_NUMBER("TableHeadingNumber", "Table Heading Number"),
	TABLE_NOTE("TableNote", "Table Note"),
	SECTION_END("SectionEnd", "Section End"),
	HEADER("Header", "header"),
	FOOTER("Footer", "footer"),
	COMMENT("CommentText", "annotation text"),
	LABEL("Label", "Board Paper Label", Kind.CHARACTER),
	HEADER_CLIENT("HeaderClient", "Header Client", Kind.CHARACTER),
	LINK("Hyperlink", "Hyperlink", Kind.CHARACTER),
	COMMENT_MARK("CommentReference", "annotation reference", Kind.CHARACTER),
	WITHHELD("Withheld", "Withheld", Kind.CHARACTER),
	TABLE("BoardTable", "Board Paper Table", Kind.TABLE),
	CARD_BAND("CardBand", "Card Band"),
	CARD_DIMENSION("CardDimension", "Card Dimension"),
	CARD_TEXT("CardText", "Card Text"),
	CARD_TEXT_COMPACT("CardTextCompact", "Card Text Compact"),
	CARD_HEADING("CardHeading", "Card Heading"),
	CARD_ITEM("CardItem", "Card Item"),
	CARD_ITEM_COMPACT("CardItemCompact", "Card Item Compact"),
	CARD_LEVEL("CardLevel", "Card Level"),
	CARD_PROMPT("CardPrompt", "Card Prompt"),
	CARD_PROMPT_COMPACT("CardPromptCompact", "Card Prompt Compact"),
	CARD_SMALL("CardSmall", "Card Small"),
	CARD_END("CardEnd", "Card End"),
	CARD_CODE("CardCode", "Card Code", Kind.CHARACTER),
	CARD_LABEL("CardLabel", "Card Label", Kind.CHARACTER);

	/** What a style is applied to, as WordprocessingML calls it. */
	public enum Kind {
		PARAGRAPH("paragraph"), CHARACTER("character"), TABLE("table");

		private final String type;

		Kind(String type) {
			this.type = type;
		}

		public String type() {
			return type;
		}
	}

	private final String id;
	private final String styleName;
	private final Kind kind;

	TextRole(String id, String styleName) {
		this(id, styleName, Kind.PARAGRAPH);
	}

	TextRole(String id, String styleName, Kind kind) {
		this.id = id;
		this.styleName = styleName;
		this.kind = kind;
	}

	/** The id in our own styles. */
	public String id() {
		return id;
	}

	/** The name by which any document is asked for it. */
	public String styleName() {
		return styleName;
	}

	public Kind kind() {
		return kind;
	}
}
