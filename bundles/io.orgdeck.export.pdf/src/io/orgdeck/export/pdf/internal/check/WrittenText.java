package io.orgdeck.export.pdf.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;

/** What a screen reader reads out of a PDF: its paragraphs, cells and words for charts, in the order of its tags. */
public final class WrittenText {

	/** Tags whose text belongs to what is around them. */
	private static final Set<String> WITHIN = Set.of("Span", "Link", "Lbl", "LBody", "Quote", "Reference", "Em", "Strong");

	private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();
	private final List<String> texts = new ArrayList<>();

	private WrittenText() {
	}

	/** The texts of a file without password. */
	public static List<String> of(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			var written = new WrittenText();
			for (PDPage page : document.getPages()) {
				written.byPage.put(page.getCOSObject(), MarkedLetters.of(page));
			}
			var whole = new StringBuilder();
			written.walk(document.getDocumentCatalog().getStructureTreeRoot(), null, whole);
			written.end(whole);
			return written.texts;
		}
	}

	private void walk(PDStructureNode node, PDPage above, StringBuilder text) {
		PDPage page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
		for (Object kid : node.getKids()) {
			switch (kid) {
				case PDStructureElement element -> element(element, page, text);
				case Integer number -> text.append(marked(page, number));
				case PDMarkedContent content -> text.append(marked(page, content.getMCID()));
				case PDMarkedContentReference content -> text.append(marked(content.getPage() == null ? page : content.getPage(),
						content.getMCID()));
				default -> {}
			}
		}
	}

	private String marked(PDPage page, int number) {
		return page == null ? "" : byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
	}

	private void element(PDStructureElement element, PDPage page, StringBuilder text) {
		if ("Figure".equals(element.getStructureType())) {
			end(text);
			texts.add(element.getAlternateDescription());
		} else if (WITHIN.contains(element.getStructureType())) {
			walk(element, page, text);
		} else {
			end(text);
			walk(element, page, text);
			end(text);
		}
	}

	private void end(StringBuilder text) {
		if (!text.toString().isBlank()) {
			texts.add(text.toString());
		}
		text.setLength(0);
	}
}
