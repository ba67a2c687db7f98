package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Header and footer of a paper: those of the client's document, or ours where it has none. */
final class RunningHeads {

	/** What the schema puts after the mark of a first page that differs. */
	private static final Set<String> AFTER_FIRST_PAGE = Set.of("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings");

	/** One header or footer and the pages it stands on. */
	private record Head(String element, String pages, String relation) {
	}

	private final List<Head> heads = new ArrayList<>();
	private final boolean firstPageDiffers;

	RunningHeads(PaperFile file, ReportModel report) {
		Optional<Element> section = file.house().body().flatMap(RunningHeads::lastSection);
		section.ifPresent(this::take);
		boolean ours = heads.isEmpty();
		firstPageDiffers = ours || section.flatMap(one -> WordXml.child(one, "titlePg")).isPresent();
		if (ours) {
			heads.add(new Head("w:headerReference", "default", file.margin("header", "w:hdr", words -> header(words, report))));
			heads.add(new Head("w:footerReference", "default", file.margin("footer", "w:ftr", RunningHeads::footer)));
			heads.add(new Head("w:footerReference", "first", file.margin("footer", "w:ftr", RunningHeads::footer)));
		}
	}

	/** The last pages that say which header and footer they have; those after them have the same. */
	private static Optional<Element> lastSection(Document body) {
		return WordXml.all(body, "sectPr").reversed().stream().filter(RunningHeads::hasHeads).findFirst();
	}

	private static boolean hasHeads(Element section) {
		return WordXml.child(section, "headerReference").isPresent() || WordXml.child(section, "footerReference").isPresent();
	}

	private void take(Element section) {
		for (String element : new String[] { "headerReference", "footerReference" }) {
			WordXml.children(section, element).forEach(reference -> heads.add(new Head("w:" + element,
					WordXml.attribute(reference, "type"), reference.getAttributeNS(WordXml.R, "id"))));
		}
	}

	private static void header(WordMarkup words, ReportModel report) {
		words.paragraph(TextRole.HEADER, () -> {
			if (!report.client().isBlank()) {
				words.run(TextRole.HEADER_CLIENT, report.client());
				words.run("  ·  ");
			}
			words.run(report.cover().title());
		});
	}

	private static void footer(WordMarkup words) {
		words.paragraph(TextRole.FOOTER, () -> {
			words.run(Messages.Page + " ");
			words.field("PAGE", "1");
			words.run(" " + Messages.Page_of + " ");
			words.field("NUMPAGES", "1");
		});
	}

	void references(XmlWriter xml) {
		heads.forEach(head -> xml.empty(head.element(), "w:type", head.pages(), "r:id", head.relation()));
	}

	/** Gives header and footer to pages that have none. */
	void giveTo(Element section) {
		if (hasHeads(section)) {
			return;
		}
		Node first = section.getFirstChild();
		for (Head head : heads) {
			Element reference = section.getOwnerDocument().createElementNS(WordXml.W, head.element());
			WordXml.set(reference, "type", head.pages());
			reference.setAttributeNS(WordXml.R, "r:id", head.relation());
			section.insertBefore(reference, first);
		}
		if (firstPageDiffers && WordXml.child(section, "titlePg").isEmpty()) {
			Element before = WordXml.children(section).stream().filter(one -> AFTER_FIRST_PAGE.contains(one.getLocalName())).findFirst()
					.orElse(null);
			section.insertBefore(section.getOwnerDocument().createElementNS(WordXml.W, "w:titlePg"), before);
		}
	}

	/** Whether the first page has a header and footer of its own. */
	boolean firstPageDiffers() {
		return firstPageDiffers;
	}
}
