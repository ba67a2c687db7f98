package io.orgdeck.export.word.internal.house;

import io.orgdeck.export.word.internal.markup.Style;

/** The roles for which people choose a style of their own; the others follow from these. */
enum RoleName {
	TITLE(Style.TITLE, Messages.Role_title),
	SUBTITLE(Style.SUBTITLE, Messages.Role_subtitle),
	HEADING_1(Style.HEADING_1, Messages.Role_heading1),
	HEADING_2(Style.HEADING_2, Messages.Role_heading2),
	HEADING_3(Style.HEADING_3, Messages.Role_heading3),
	BODY(Style.BODY, Messages.Role_body),
	BULLET(Style.BULLET, Messages.Role_bullet),
	NUMBERED(Style.NUMBERED, Messages.Role_numbered),
	CAPTION(Style.CAPTION, Messages.Role_caption),
	TABLE_CAPTION(Style.TABLE_CAPTION, Messages.Role_tableCaption),
	TABLE_HEADING(Style.TABLE_HEADING, Messages.Role_tableHeading),
	TABLE_TEXT(Style.TABLE_TEXT, Messages.Role_tableText),
	TABLE_NOTE(Style.TABLE_NOTE, Messages.Role_tableNote);

	private final Style style;
	private final String label;

	RoleName(Style style, String label) {
		this.style = style;
		this.label = label;
	}

	Style style() {
		return style;
	}

	/** The role in people's words. */
	String label() {
		return label;
	}

	/** The option that names another style for it. */
	String option() {
		return "style." + style.name();
	}
}
