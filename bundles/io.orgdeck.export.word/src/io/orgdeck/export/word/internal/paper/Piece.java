package io.orgdeck.export.word.internal.paper;

import io.orgdeck.export.word.internal.house.PageShape;

/** A stretch of a paper, written and ready to be placed. */
sealed interface Piece {

	String COVER = "cover";
	String CONTENTS = "contents";

	/**
	 * What a new export may replace.
	 *
	 * @param id    stable name: that of a section, or {@link #COVER} or {@link #CONTENTS}
	 * @param title as people call it
	 * @param xml   paragraphs and tables
	 * @param print of its text, see {@link io.orgdeck.export.word.internal.markup.TextPrint}
	 */
	record Region(String id, String title, String xml, String print) implements Piece {
	}

	/**
	 * The end of pages of one shape.
	 *
	 * @param xml  a paragraph
	 * @param next shape of the pages that follow
	 */
	record Turn(String xml, PageShape next) implements Piece {
	}
}
