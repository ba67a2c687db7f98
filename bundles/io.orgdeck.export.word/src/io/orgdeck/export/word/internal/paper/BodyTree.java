package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** The text of a document that somebody else made, into which pieces of a paper are put. */
final class BodyTree {

	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

	private final Document document;
	private final Element body;

	BodyTree(Document document) throws IOException {
		this.document = document;
		this.body = WordXml.child(document.getDocumentElement(), "body")
				.orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ, Messages.No_body));
	}

	Document document() {
		return document;
	}

	/** Paragraphs, tables and controls, without the end that describes the last pages. */
	List<Element> blocks() {
		return WordXml.children(body).stream().filter(element -> element != end()).toList();
	}

	/** What describes the last pages, or null. */
	Element end() {
		List<Element> children = WordXml.children(body);
		return !children.isEmpty() && WordXml.is(children.getLast(), "sectPr") ? children.getLast() : null;
	}

	/** Numbers that the document does not use yet. */
	Numbers numbers() {
		int bookmark = WordXml.all(document, "bookmarkStart").stream().mapToInt(mark -> WordXml.number(mark, "id", 0)).max().orElse(0);
		int drawing = 0;
		var frames = document.getElementsByTagNameNS(DRAWING, "docPr");
		for (int i = 0; i < frames.getLength(); i++) {
			String id = ((Element) frames.item(i)).getAttribute("id");
			drawing = Math.max(drawing, id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0);
		}
		return new Numbers(Math.max(0, bookmark), drawing);
	}

	/** The block of the text that holds a node. */
	Element block(Node node) {
		Node at = node;
		while (at.getParentNode() != body) {
			at = at.getParentNode();
		}
		return (Element) at;
	}

	/** Whether a node stands in the text at all, and not, say, after it. */
	boolean holds(Node node) {
		for (Node at = node; at != null; at = at.getParentNode()) {
			if (at == body) {
				return true;
			}
		}
		return false;
	}

	/** Puts a piece before a block, or at the end of the text when that is null. */
	void insert(Piece piece, Node before) throws IOException {
		var xml = XmlWriter.pieces();
		WordMarkup.wrapper(xml);
		switch (piece) {
			case Piece.Region region -> RegionMarks.control(xml, region);
			case Piece.Turn turn -> xml.piece(turn.xml());
		}
		xml.end();
		for (Element element : WordXml.children(WordXml.parse(xml.cut()).getDocumentElement())) {
			body.insertBefore(document.importNode(element, true), before);
		}
	}

	/**
	 * Takes blocks out. Ends of pages inside them stay, because pages before and after them rely on them.
	 */
	void remove(List<Element> blocks) {
		for (Element block : blocks) {
			for (Element section : WordXml.all(block, "sectPr")) {
				Element paragraph = document.createElementNS(WordXml.W, "w:p");
				WordXml.append(paragraph, "pPr").appendChild(section);
				body.insertBefore(paragraph, block);
			}
			WordXml.remove(block);
		}
	}

	/** Takes a control away and leaves what it holds. */
	void unwrap(Element control) {
		WordXml.child(control, "sdtContent").ifPresent(content -> {
			for (Element block : WordXml.children(content)) {
				body.insertBefore(block, control);
			}
		});
		WordXml.remove(control);
	}

	/** The blocks from one to another, both included; only the first when the other does not follow. */
	List<Element> between(Element first, Element last) {
		List<Element> blocks = new ArrayList<>();
		for (Node node = first; node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				blocks.add(element);
			}
			if (node == last) {
				return blocks;
			}
		}
		return List.of(first);
	}

	/** Ids of the relationships that the text refers to. */
	Set<String> references() {
		Set<String> ids = new HashSet<>();
		var elements = document.getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			var attributes = elements.item(i).getAttributes();
			for (int j = 0; j < attributes.getLength(); j++) {
				if (WordXml.R.equals(attributes.item(j).getNamespaceURI())) {
					ids.add(attributes.item(j).getNodeValue());
				}
			}
		}
		return ids;
	}

	/** Gives the last pages that shape. */
	void endOn(PageShape shape) {
		Element end = end() == null ? WordXml.append(body, "sectPr") : end();
		Element size = WordXml.child(end, "pgSz").orElseGet(() -> WordXml.append(end, "pgSz"));
		WordXml.set(size, "w", Integer.toString(shape.width()));
		WordXml.set(size, "h", Integer.toString(shape.height()));
		WordXml.set(size, "orient", shape.isLandscape() ? "landscape" : "portrait");
		Element margins = WordXml.child(end, "pgMar").orElseGet(() -> WordXml.append(end, "pgMar"));
		WordXml.set(margins, "top", Integer.toString(shape.top()));
		WordXml.set(margins, "right", Integer.toString(shape.right()));
		WordXml.set(margins, "bottom", Integer.toString(shape.bottom()));
		WordXml.set(margins, "left", Integer.toString(shape.left()));
	}
}
