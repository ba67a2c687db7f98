package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.export.word.internal.parts.OfficeParts;

/** The lists of a document: its own, and ours where it lacks what a paper needs. */
final class ListNumbering {

	/** Lists in parts/numbering.xml. */
	static final int HEADINGS = 1;
	static final int APPENDIX = 2;
	static final int BULLETS = 3;
	static final int STATEMENTS = 4;

	private final Document numbering;
	private final String appendixWord;
	private int lastList;
	private int offset;
	private boolean oursAreIn;

	/** @param appendixWord stands before the letter of an appendix */
	private ListNumbering(Document numbering, String appendixWord, boolean oursAreIn) {
		this.numbering = numbering;
		this.appendixWord = appendixWord;
		this.oursAreIn = oursAreIn;
		lastList = highest("num", "numId");
	}

	static ListNumbering own(String appendixWord) throws IOException {
		return new ListNumbering(ours(appendixWord), appendixWord, true);
	}

	static ListNumbering of(Document numbering, String appendixWord) {
		return new ListNumbering(numbering, appendixWord, false);
	}

	private static Document ours(String appendixWord) throws IOException {
		return WordXml.parse(OfficeParts.text("numbering.xml", Map.of("appendix", appendixWord)));
	}

	private int highest(String element, String attribute) {
		return WordXml.children(numbering.getDocumentElement(), element).stream()
				.mapToInt(list -> WordXml.number(list, attribute, 0)).max().orElse(0);
	}

	/** The number that one of our lists has in this document; it is brought in when it is first asked for. */
	int ours(int list) {
		if (!oursAreIn) {
			bringOurs();
		}
		return list + offset;
	}

	private void bringOurs() {
		try {
			Document ours = ours(appendixWord);
			int abstractOffset = highest("abstractNum", "abstractNumId");
			offset = lastList;
			Node firstList = WordXml.child(numbering.getDocumentElement(), "num").orElse(null);
			for (Element definition : WordXml.children(ours.getDocumentElement(), "abstractNum")) {
				var copy = (Element) numbering.importNode(definition, true);
				shift(copy, "abstractNumId", abstractOffset);
				WordXml.all(copy, "pStyle").forEach(WordXml::remove);
				numbering.getDocumentElement().insertBefore(copy, firstList);
			}
			for (Element list : WordXml.children(ours.getDocumentElement(), "num")) {
				var copy = (Element) numbering.importNode(list, true);
				shift(copy, "numId", offset);
				WordXml.child(copy, "abstractNumId").ifPresent(definition -> shift(definition, "val", abstractOffset));
				addList(copy);
			}
			lastList = highest("num", "numId");
			oursAreIn = true;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void shift(Element element, String attribute, int by) {
		WordXml.set(element, attribute, Integer.toString(WordXml.number(element, attribute, 0) + by));
	}

	/** Lists stand after definitions and before what cleans them up. */
	private void addList(Element list) {
		List<Element> lists = WordXml.children(numbering.getDocumentElement(), "num");
		Node after = lists.isEmpty()
				? WordXml.children(numbering.getDocumentElement(), "numIdMacAtCleanup").stream().findFirst().orElse(null)
				: lists.getLast().getNextSibling();
		numbering.getDocumentElement().insertBefore(list, after);
	}

	/** A list that looks like another and begins at 1. */
	int restarted(int like) {
		lastList++;
		Element list = numbering.createElementNS(WordXml.W, "w:num");
		WordXml.set(list, "numId", Integer.toString(lastList));
		WordXml.set(WordXml.append(list, "abstractNumId"), "val", definitionOf(like));
		Element override = WordXml.append(list, "lvlOverride");
		WordXml.set(override, "ilvl", "0");
		WordXml.set(WordXml.append(override, "startOverride"), "val", "1");
		addList(list);
		return lastList;
	}

	private String definitionOf(int list) {
		String number = Integer.toString(list);
		return WordXml.children(numbering.getDocumentElement(), "num").stream()
				.filter(one -> number.equals(WordXml.attribute(one, "numId"))).findFirst()
				.flatMap(one -> WordXml.child(one, "abstractNumId")).map(WordXml::val)
				.orElseGet(() -> definitionOf(ours(STATEMENTS)));
	}

	Document document() {
		return numbering;
	}
}
