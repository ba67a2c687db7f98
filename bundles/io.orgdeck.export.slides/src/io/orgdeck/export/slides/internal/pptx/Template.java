package io.orgdeck.export.slides.internal.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;

/**
 * Opens a presentation that somebody else made, for its layouts, colours and fonts. Nothing in it is run or fetched: what holds
 * macros or objects, or loads anything from elsewhere, is refused with a reason.
 */
final class Template {

	private static final String PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
	private static final String TEMPLATE = "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";
	private static final List<String> REFUSED = List.of("vbaproject", "macroenabled", "oleobject", "activex", "/control");
	private static final String HYPERLINK = "/hyperlink";

	private final String name;

	private Template(String name) {
		this.name = name;
	}

	/**
	 * The file in memory, without its slides and without its author's words.
	 *
	 * @throws StoreException with a sentence that says why it cannot be used and what to do
	 */
	static XMLSlideShow open(Path file) throws IOException {
		return new Template(file.getFileName().toString()).open(Files.readAllBytes(file));
	}

	/** What is said of a template without any layout that has a title. */
	static StoreException withoutTitle(Path file) {
		return new Template(file.getFileName().toString()).refused(Messages.noLayout);
	}

	/** What is said of a template that slides cannot be written into. */
	static StoreException oddlyBuilt(Path file, Throwable cause) {
		return new Template(file.getFileName().toString()).unreadable(cause);
	}

	private XMLSlideShow open(byte[] content) throws IOException {
		if (FileMagic.valueOf(content) == FileMagic.OLE2) {
			throw refused(Messages.notOpenXml);
		}
		try {
			OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content));
			check(pack);
			pack.replaceContentType(TEMPLATE, PRESENTATION);
			ForeignWords.remove(pack);
			return new XMLSlideShow(pack);
		} catch (StoreException e) {
			throw e;
		} catch (InvalidFormatException | XmlException | IOException | RuntimeException | LinkageError e) { // a broken zip shows itself in many ways
			throw unreadable(e);
		}
	}

	private StoreException unreadable(Throwable cause) {
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notAPresentation, name), cause);
	}

	private void check(OPCPackage pack) throws InvalidFormatException, StoreException {
		for (PackageRelationship relation : pack.getRelationships()) {
			check(relation);
		}
		for (PackagePart part : pack.getParts()) {
			refuse(part.getContentType());
			if (!part.isRelationshipPart()) {
				for (PackageRelationship relation : part.getRelationships()) {
					check(relation);
				}
			}
		}
	}

	private void check(PackageRelationship relation) throws StoreException {
		refuse(relation.getRelationshipType());
		if (relation.getTargetMode() == TargetMode.EXTERNAL && !relation.getRelationshipType().endsWith(HYPERLINK)) {
			throw refused(Messages.outside, relation.getTargetURI());
		}
	}

	private void refuse(String kind) throws StoreException {
		String lower = kind.toLowerCase(Locale.ROOT);
		if (REFUSED.stream().anyMatch(lower::contains)) {
			throw refused(Messages.macros);
		}
	}

	private StoreException refused(String sentence, Object... details) {
		Object[] all = new Object[details.length + 1];
		all[0] = name;
		System.arraycopy(details, 0, all, 1, details.length);
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(sentence, all), null);
	}
}
