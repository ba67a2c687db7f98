package io.orgdeck.export.pdf.internal.page;

import java.text.Bidi;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Builds the page as a tree of elements and texts. Nothing is ever read as markup, so what somebody typed stays text whatever it looks
 * like.
 */
public final class Markup {

	private final Document document;
	private final Typefaces typefaces;
	private Node at;
	private boolean rightToLeft;

	Markup(Typefaces typefaces) {
		this.typefaces = typefaces;
		try {
			document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
		at = document;
	}

	Document document() {
		return document;
	}

	/** Begins an element with attributes, names and values in turn. */
	public Markup open(String name, String... attributes) {
		Element element = document.createElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			element.setAttribute(attributes[i], CleanText.of(attributes[i + 1]));
		}
		at.appendChild(element);
		at = element;
		return this;
	}

	public Markup close() {
		at = at.getParentNode();
		return this;
	}

	/** A whole element with text in it. */
	public Markup element(String name, String text, String... attributes) {
		return open(name, attributes).text(text).close();
	}

	/** Text in one line, where there is no place for a second one, such as the title of a file. */
	public Markup line(String text) {
		append(String.join(" ", typefaces.shown(text).lines().toList()));
		return this;
	}

	/** Text, in which the end of a line ends a line. */
	public Markup text(String text) {
		List<String> lines = typefaces.shown(text).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				at.appendChild(document.createElement("br"));
			}
			append(lines.get(i));
		}
		return this;
	}

	private void append(String text) {
		rightToLeft |= Bidi.requiresBidi(text.toCharArray(), 0, text.length());
		at.appendChild(document.createTextNode(text));
	}

	/** Whether some of the text runs from right to left. */
	boolean hasRightToLeft() {
		return rightToLeft;
	}

	/** Goes on in the head of the document, which stands before what there is. */
	Markup head() {
		Element first = document.createElement("head");
		document.getDocumentElement().insertBefore(first, document.getDocumentElement().getFirstChild());
		at = first;
		return this;
	}

	/** Rules of the style sheet, which are ours. */
	Markup rules(String rules) {
		at.appendChild(document.createTextNode(rules));
		return this;
	}
}
