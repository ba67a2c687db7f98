package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Parts of somebody else's document as trees: how they are read, searched, changed and written back. */
public final class WordXml {

	public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private WordXml() {
	}

	public static Document parse(PackagePart part) throws IOException {
		try (InputStream in = part.getInputStream()) {
			return parse(new InputSource(in));
		}
	}

	public static Document parse(String xml) throws IOException {
		return parse(new InputSource(new StringReader(xml)));
	}

	private static Document parse(InputSource source) throws IOException {
		try {
			return XMLHelper.newDocumentBuilder().parse(source);
		} catch (SAXException e) {
			throw new IOException(e);
		}
	}

	public static void save(Document document, PackagePart part) throws IOException {
		part.clear();
		try (OutputStream out = part.getOutputStream()) {
			Transformer transformer = XMLHelper.newTransformer();
			transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
			document.setXmlStandalone(true);
			transformer.transform(new DOMSource(document), new StreamResult(out));
		} catch (TransformerException e) {
			throw new IOException(e);
		}
	}

	/** Whether the node is that element of WordprocessingML. */
	public static boolean is(Node node, String name) {
		return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
	}

	/** Elements directly below, in order. */
	public static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** Elements of that name directly below, in order. */
	public static List<Element> children(Node parent, String name) {
		return children(parent).stream().filter(element -> is(element, name)).toList();
	}

	public static Optional<Element> child(Node parent, String name) {
		return children(parent, name).stream().findFirst();
	}

	/** Goes down one name after the other. */
	public static Optional<Element> path(Element from, String... names) {
		Optional<Element> at = Optional.of(from);
		for (String name : names) {
			at = at.flatMap(element -> child(element, name));
		}
		return at;
	}

	/** Elements of that name anywhere below, in order, as they are now. */
	public static List<Element> all(Document document, String name) {
		var nodes = document.getElementsByTagNameNS(W, name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	/** Elements of that name anywhere below, in order, as they are now. */
	public static List<Element> all(Element root, String name) {
		var nodes = root.getElementsByTagNameNS(W, name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	/** Ids of the relationships that anything in a part refers to. */
	static Set<String> relations(Document document) {
		Set<String> ids = new HashSet<>();
		var elements = document.getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			var attributes = elements.item(i).getAttributes();
			for (int j = 0; j < attributes.getLength(); j++) {
				if (R.equals(attributes.item(j).getNamespaceURI())) {
					ids.add(attributes.item(j).getNodeValue());
				}
			}
		}
		return ids;
	}

	/** An attribute of WordprocessingML, or an empty text. */
	public static String attribute(Element element, String name) {
		return element.getAttributeNS(W, name);
	}

	public static String val(Element element) {
		return attribute(element, "val");
	}

	public static void set(Element element, String name, String value) {
		element.setAttributeNS(W, "w:" + name, value);
	}

	/** A new element of WordprocessingML at the end of another. */
	public static Element append(Element parent, String name) {
		Element element = parent.getOwnerDocument().createElementNS(W, "w:" + name);
		parent.appendChild(element);
		return element;
	}

	/** A number in an attribute, or a fallback where there is none. */
	public static int number(Element element, String name, int otherwise) {
		String value = attribute(element, name);
		return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
	}

	public static void remove(Node node) {
		node.getParentNode().removeChild(node);
	}
}
