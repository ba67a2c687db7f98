package io.orgdeck.export.pdf.internal.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.Readback;
import io.orgdeck.export.pdf.internal.page.QuietLibraries;

/** Reads a tagged PDF along its tags: paragraphs below their headings, tables line by line, words for charts. */
public final class PdfReadback implements Readback {

	static {
		QuietLibraries.ensure();
	}

	@Override
	public List<Passage> read(Path file, IProgressMonitor monitor) throws IOException {
		QuietLibraries.ensure();
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			var reading = new Reading();
			for (PDPage page : document.getPages()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				reading.page(page);
			}
			PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
			if (root == null) {
				throw new ExportException(NLS.bind(Messages.untagged, file.getFileName()), null);
			}
			reading.inside(root, null);
			reading.end();
			return reading.passages;
		} catch (InvalidPasswordException e) {
			throw new ExportException(NLS.bind(Messages.unreadable, file.getFileName()), e);
		}
	}

	/** What was read so far. */
	private static final class Reading {

		/** Tags whose text belongs to what is around them. */
		private static final Set<String> WITHIN = Set.of("Span", "Link", "Lbl", "LBody", "Quote", "Reference", "Em", "Strong");
		private static final Set<String> FURNITURE = Set.of("TOC", "TOCI", "Artifact");
		private static final Pattern NUMBERED = Pattern.compile("^\\d+(?:\\.\\d+)*\\.?\\s+");
		/** A line of the contents, which stand before the first heading. */
		private static final Pattern CONTENTS = Pattern.compile("\\.{5,}\\s*\\p{Nd}+\\s*$");
		/** What a table or chart is called before its own words, such as Table 3. */
		private static final Pattern LABEL = Pattern.compile("^\\s*\\p{L}+[\\s\u00a0]\\p{Nd}+\\.(?=\\s|$)");
		private static final float OTHER_LINE = 2;

		private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();
		private final Map<COSDictionary, Integer> numbers = new HashMap<>();
		private final List<Passage> passages = new ArrayList<>();
		private final StringBuilder words = new StringBuilder();
		private String heading = "";
		private int page;
		private List<String> row;
		private List<String> headings = List.of();

		void page(PDPage read) throws IOException {
			var extractor = new PDFMarkedContentExtractor();
			extractor.setSuppressDuplicateOverlappingText(false);
			extractor.processPage(read);
			Map<Integer, String> marked = new HashMap<>();
			extractor.getMarkedContents().forEach(content -> note(content, marked));
			byPage.put(read.getCOSObject(), marked);
			numbers.put(read.getCOSObject(), numbers.size() + 1);
		}

		private static void note(PDMarkedContent content, Map<Integer, String> marked) {
			var text = new StringBuilder();
			TextPosition before = null;
			for (Object part : content.getContents()) {
				if (part instanceof TextPosition letter) {
					if (before != null && Math.abs(before.getYDirAdj() - letter.getYDirAdj()) > OTHER_LINE) {
						text.append(' ');
					}
					text.append(letter.getUnicode());
					before = letter;
				} else if (part instanceof PDMarkedContent inner) {
					note(inner, marked);
				}
			}
			if (content.getMCID() >= 0) {
				marked.merge(content.getMCID(), text.toString(), (first, second) -> first + ' ' + second);
			}
		}

		void inside(PDStructureNode node, PDPage above) {
			PDPage at = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
			for (Object kid : node.getKids()) {
				switch (kid) {
					case PDStructureElement element -> element(element, at);
					case Integer number -> marked(at, number);
					case PDMarkedContent content -> marked(at, content.getMCID());
					case PDMarkedContentReference content -> marked(content.getPage() == null ? at : content.getPage(), content.getMCID());
					default -> {
						// what else there is has no words
					}
				}
			}
		}

		private void marked(PDPage at, int number) {
			if (at != null) {
				String text = byPage.getOrDefault(at.getCOSObject(), Map.of()).getOrDefault(number, "");
				boolean apart = !words.isEmpty() && !text.isEmpty() && page != numbers.get(at.getCOSObject());
				words.append(apart ? " " : "").append(text);
				page = numbers.get(at.getCOSObject());
			}
		}

		private void element(PDStructureElement element, PDPage at) {
			String type = String.valueOf(element.getStructureType());
			if (FURNITURE.contains(type)) {
				return;
			}
			if (WITHIN.contains(type)) {
				inside(element, at);
				return;
			}
			end();
			switch (type) {
				case "Figure" -> {
					if (element.getAlternateDescription() != null) {
						add(Passage.of(place(), element.getAlternateDescription()));
					}
				}
				case "Table" -> {
					List<String> outer = headings;
					headings = List.of();
					inside(element, at);
					headings = outer;
				}
				case "TR" -> row(element, at);
				case "TH", "TD" -> cell(element, at);
				default -> {
					inside(element, at);
					if (type.matches("H[1-6]?")) {
						heading();
					}
					end();
				}
			}
		}

		/** A heading is known by its words; the number before them is furniture. */
		private void heading() {
			String plain = NUMBERED.matcher(words.toString().strip()).replaceFirst("");
			words.setLength(0);
			words.append(plain);
			heading = plain.isEmpty() ? heading : plain;
		}

		private void row(PDStructureElement element, PDPage at) {
			List<String> outer = row;
			row = new ArrayList<>();
			inside(element, at);
			end();
			add(new Passage(place(), headings, row));
			headings = headings.isEmpty() ? List.copyOf(row) : headings;
			row = outer;
		}

		private void cell(PDStructureElement element, PDPage at) {
			List<String> outer = row;
			var inner = new ArrayList<String>();
			row = inner;
			inside(element, at);
			end();
			row = outer;
			if (row != null) {
				row.add(String.join("\n", inner).strip());
			}
		}

		void end() {
			if (!words.toString().isBlank()) {
				if (row == null) {
					add(Passage.of(place(), words.toString()));
				} else {
					row.add(words.toString());
				}
			}
			words.setLength(0);
		}

		private void add(Passage passage) {
			if (passage.cells().size() != 1) {
				passages.add(passage);
			} else if (!heading.isEmpty() || !CONTENTS.matcher(passage.cells().getFirst()).find()) {
				passages.add(Passage.of(passage.place(), LABEL.matcher(passage.cells().getFirst()).replaceFirst("")));
			}
		}

		private String place() {
			return page == 0 ? heading : NLS.bind(Messages.page, page, heading);
		}
	}
}
