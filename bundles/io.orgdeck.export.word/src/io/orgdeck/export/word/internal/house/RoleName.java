package io.orgdeck.export.word.internal.house;

import io.orgdeck.export.word.internal.text.TextRole;

/** The roles for which people choose a style of their own; the others follow from these. */
enum RoleName {
	TITLE(TextRole.TITLE, Messages.Role_title),
	SUBTITLE(TextRole.SUBTITLE, Messages.Role_subtitle),
	HEADING_1(TextRole.HEADING_1, Messages.Role_heading1),
	HEADING_2(TextRole.HEADING_2, Messages.Role_heading2),
	HEADING_3(TextRole.HEADING_3, Messages.Role_heading3),
	BODY(TextRole.BODY, Messages.Role_body),
	BULLET(TextRole.BULLET, Messages.Role_bullet),
	NUMBERED(TextRole.NUMBERED, Messages.Role_numbered),
	CAPTION(TextRole.CAPTION, Messages.Role_caption),
	TABLE_CAPTION(TextRole.TABLE_CAPTION, Messages.Role_tableCaption),
	TABLE_HEADING(TextRole.TABLE_HEADING, Messages.Role_tableHeading),
	TABLE_TEXT(TextRole.TABLE_TEXT, Messages.Role_tableText),
	TABLE_NOTE(TextRole.TABLE_NOTE, Messages.Role_tableNote);

	private final TextRole style;
	private final String label;

	RoleName(TextRole style, String label) {
		this.style = style;
		this.label = label;
	}

	TextRole style() {
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
