package io.orgdeck.export.word.internal.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Cover;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.DocumentText;

/**
 * Fills what a client's template leaves open: content controls tagged <code>orgdeck:title</code> and the like, or
 * bookmarks called <code>orgdeck_title</code>. Besides title, body, client and date every line of the cover can be
 * named by its label, such as <code>orgdeck:report-of</code>.
 */
final class Placeholders {

	static final String TITLE = "title";
	static final String TEXT = "paper";
	private static final String BOOKMARK = "orgdeck_";

	private final Map<String, String> values = new LinkedHashMap<>();

	Placeholders(Cover cover, ValueFormat wording) {
		values.put(TITLE, cover.title());
		values.put("body", cover.body());
		values.put("client", cover.client());
		values.put("date", cover.date() == null ? "" : wording.date(cover.date()));
		for (Labelled line : cover.lines()) {
			values.putIfAbsent(line.label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"), line.text());
		}
	}

	/** Fills a document, header or footer and says whether the title was among what was filled. */
	boolean fill(Document document) {
		boolean title = false;
		for (Map.Entry<String, String> value : values.entrySet()) {
			boolean filled = false;
			for (Element control : controls(document, value.getKey())) {
				fill(control, value.getValue());
				filled = true;
			}
			Optional<Element> mark = bookmark(document, value.getKey());
			mark.ifPresent(start -> fillAfter(start, value.getValue()));
			title |= value.getKey().equals(TITLE) && (filled || mark.isPresent());
		}
		return title;
	}

	/** The control or bookmark that says where the paper goes. */
	static Optional<Element> place(Document document) {
		List<Element> controls = controls(document, TEXT);
		return controls.isEmpty() ? bookmark(document, TEXT) : Optional.of(controls.getFirst());
	}

	private static List<Element> controls(Document document, String name) {
		return WordXml.all(document, "sdt").stream().filter(control -> WordXml.path(control, "sdtPr", "tag").map(WordXml::val)
				.filter(tag -> tag.equalsIgnoreCase(RegionMarks.TAG + name)).isPresent()).toList();
	}

	private static Optional<Element> bookmark(Document document, String name) {
		String wanted = BOOKMARK + name.replace('-', '_');
		return WordXml.all(document, "bookmarkStart").stream().filter(mark -> WordXml.attribute(mark, "name").equalsIgnoreCase(wanted))
				.findFirst();
	}

	/** Writes into a control, in the style of what stood there. */
	private static void fill(Element control, String value) {
		WordXml.child(control, "sdtPr").ifPresent(properties -> {
			for (String obsolete : new String[] { "showingPlcHdr", "dataBinding", "placeholder" }) {
				WordXml.children(properties, obsolete).forEach(WordXml::remove);
			}
		});
		List<Element> runs = WordXml.path(control, "sdtContent").map(content -> WordXml.all(content, "r")).orElse(List.of());
		if (runs.isEmpty()) {
			WordXml.child(control, "sdtContent").ifPresent(content -> {
				Element home = WordXml.children(content, "p").stream().findFirst().orElse(content);
				say(WordXml.append(home, "r"), value);
			});
			return;
		}
		WordXml.child(runs.getFirst(), "rPr").flatMap(look -> WordXml.child(look, "rStyle"))
				.filter(style -> WordXml.val(style).equals("PlaceholderText")).ifPresent(WordXml::remove);
		say(runs.getFirst(), value);
		runs.stream().skip(1).forEach(WordXml::remove);
	}

	private static void say(Element run, String value) {
		WordXml.children(run).stream().filter(element -> !WordXml.is(element, "rPr")).forEach(WordXml::remove);
		Element text = WordXml.append(run, "t");
		text.setAttribute("xml:space", "preserve");
		text.setTextContent(DocumentText.clean(value));
	}

	/** Writes between the two ends of a bookmark in one paragraph. */
	private static void fillAfter(Element start, String value) {
		String id = WordXml.attribute(start, "id");
		Element look = null;
		Node node = start.getNextSibling();
		while (node != null && !(WordXml.is(node, "bookmarkEnd") && WordXml.attribute((Element) node, "id").equals(id))) {
			Node next = node.getNextSibling();
			if (WordXml.is(node, "r")) {
				look = look == null ? WordXml.child(node, "rPr").orElse(null) : look;
				WordXml.remove(node);
			}
			node = next;
		}
		Element run = start.getOwnerDocument().createElementNS(WordXml.W, "w:r");
		if (look != null) {
			run.appendChild(look);
		}
		start.getParentNode().insertBefore(run, start.getNextSibling());
		say(run, value);
	}
}
