package io.orgdeck.export.pdf.internal.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.eclipse.core.runtime.IProgressMonitor;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import io.orgdeck.core.house.HouseStyle;

/**
 * A document that becomes a tagged PDF (PDF/UA-1 and PDF/A-2a). It brings its typefaces along, reads nothing from the computer or the
 * network, and has the same bytes whenever the same is written at the same moment.
 */
public final class PdfFile {

	private static final String PRODUCER = "Orgdeck";
	/** For every stream of objects a reader goes through the table of all objects: few streams keep large files from taking minutes. */
	private static final int OBJECTS_TOGETHER = 5_000;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	static {
		QuietLibraries.ensure();
		FontMappers.set(new NoOtherFonts());
	}

	/** An entry in the reader's list of headings, and the id of the element that it leads to. */
	private record Bookmark(int level, String text, String id) {
	}

	private final Facts facts;
	private final HouseStyle house;
	private final List<String> sheets;
	private final FSObjectDrawerFactory drawings;
	private final List<Bookmark> bookmarks = new ArrayList<>();

	/**
	 * @param drawings draws the objects that the page refers to
	 * @param sheets   names of the style sheets
	 */
	public PdfFile(Facts facts, HouseStyle house, FSObjectDrawerFactory drawings, String... sheets) {
		this.facts = facts;
		this.house = house;
		this.sheets = List.of(sheets);
		this.drawings = drawings;
	}

	/** Notes a heading for the reader's list of headings; call it before {@link #bytes}. Level 1 is the highest. */
	public void bookmark(int level, String text, String id) {
		bookmarks.add(new Bookmark(level, text, id));
	}

	/**
	 * Writes the file.
	 *
	 * @param monitor asked at every page
	 */
	public byte[] bytes(Consumer<Markup> content, IProgressMonitor monitor) throws IOException {
		Markup page = new Markup(Typefaces.get());
		page.open("html", "lang", facts.language(), "dir", facts.rightToLeft() ? "rtl" : "ltr");
		page.open("body");
		content.accept(page); // first, because it says which headings there are
		head(page.head());
		return render(page, monitor);
	}

	private void head(Markup page) {
		page.open("title").line(facts.title()).close();
		meta(page, "subject", facts.subject());
		meta(page, "author", facts.author());
		meta(page, "Creator", PRODUCER);
		meta(page, "CreationDate", DATE.format(facts.made()));
		meta(page, "ModDate", DATE.format(facts.made()));
		page.open("style")
				.rules(new HouseSheet(house).of(sheet("common") + sheets.stream().map(PdfFile::sheet).collect(Collectors.joining())))
				.close();
		page.open("bookmarks");
		int depth = 0;
		for (Bookmark one : bookmarks) {
			for (; depth >= one.level(); depth--) {
				page.close();
			}
			page.open("bookmark", "name", one.text(), "href", "#" + one.id());
			depth++;
		}
		for (; depth > 0; depth--) {
			page.close();
		}
		page.close();
	}

	private static void meta(Markup page, String name, String content) {
		if (!content.isBlank()) {
			page.open("meta", "name", name, "content", content).close();
		}
	}

	private static String sheet(String name) {
		try (InputStream in = PdfFile.class.getResourceAsStream(name + ".css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private byte[] render(Markup page, IProgressMonitor monitor) throws IOException {
		var builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.withProducer(PRODUCER);
		builder.useUriResolver((base, uri) -> InlinePicture.isOne(uri) ? uri : null);
		for (var when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> InlinePicture.isOne(uri), when);
		}
		if (facts.rightToLeft() || page.hasRightToLeft()) { // otherwise every text would be looked through for it
			builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
			builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		}
		// The library's own takes the point of a code such as K8.2 for the end of a sentence.
		builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.forLanguageTag(facts.language())));
		builder.defaultTextDirection(facts.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
		builder.useObjectDrawerFactory(drawings);
		var pages = new Pages(monitor);
		builder.usePageSupplier(pages);
		builder.withW3cDocument(page.document(), "");
		Typefaces.of(house).addTo(builder);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = renderer.getPdfDocument()) {
			renderer.createPDFWithoutClosing();
			pages.finish();
			nameLinks(document);
			new RepeatedHeads(document).mend();
			document.setDocumentId(facts.made().toEpochMilli());
			var out = new ByteArrayOutputStream();
			document.save(out, new CompressParameters(OBJECTS_TOGETHER));
			return out.toByteArray();
		}
	}

	/** Says of every link where it leads, as its title does: PDF/UA asks for that in two places, and only one is filled. */
	private static void nameLinks(PDDocument document) throws IOException {
		COSArray parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
		Map<Integer, COSBase> elements = new HashMap<>();
		for (int i = 0; i < parents.size(); i += 2) {
			elements.put(parents.getInt(i), parents.getObject(i + 1));
		}
		for (PDPage page : document.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (annotation instanceof PDAnnotationLink && elements.get(annotation.getStructParent()) instanceof COSDictionary element) {
					annotation.setContents(element.getString(COSName.ALT, ""));
				}
			}
		}
	}
}
