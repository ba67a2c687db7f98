package io.orgdeck.export.word.internal.paper;

import java.util.List;

import org.apache.xmlbeans.XmlObject;

import io.orgdeck.export.word.internal.house.PageShape;

/** A stretch of a paper as it was written at the end of the text. */
sealed interface Piece {

	String COVER = "cover";
	String CONTENTS = "contents";
	/** The summary on one page. */
	String GLANCE = "at-a-glance";

	/** Paragraphs and tables, in order. */
	List<XmlObject> blocks();

	/**
	 * What a new export may replace.
	 *
	 * @param id    stable name: that of a section, or {@link #COVER}, {@link #CONTENTS} or {@link #GLANCE}
	 * @param title as people call it
	 */
	record Part(String id, String title, List<XmlObject> blocks, PartPrint print) implements Piece {
	}

	/**
	 * The end of pages of one shape.
	 *
	 * @param next shape of the pages that follow
	 */
	record Turn(List<XmlObject> blocks, PageShape next) implements Piece {
	}
}
