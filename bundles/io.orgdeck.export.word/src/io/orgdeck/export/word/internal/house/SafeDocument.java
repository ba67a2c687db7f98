package io.orgdeck.export.word.internal.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/**
 * Opens a Word file that somebody else made. Nothing in it is ever run or fetched: a file with macros, embedded objects,
 * controls, or anything that Word would load from elsewhere is refused.
 */
final class SafeDocument {

	private static final List<String> MACROS = List.of("vbaproject", "vbadata", "macroenabled", "keymapcustomizations", "attachedtoolbars");
	private static final List<String> OBJECTS = List.of("oleobject", "activex", "/control", "afchunk", "subdocument", "/frame");
	/** What programs beside Word have put into a package as a whole, and a picture of its first page. */
	private static final List<String> NEEDLESS = List.of("/extensibility", "/thumbnail");
	/** Relationships that matter only where a text refers to them. */
	private static final Set<String> REFERRED = Set.of("hyperlink", "image");
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String DOCUMENT = WORD + "document.main+xml";
	private static final String TEMPLATE = WORD + "template.main+xml";

	private final String name;

	private SafeDocument(String name) {
		this.name = name;
	}

	/**
	 * The file in memory, as a document even if it was a template.
	 *
	 * @throws StoreException with a sentence that says why it is refused and what to do
	 */
	static OPCPackage open(Path file) throws IOException {
		return open(Files.readAllBytes(file), file.getFileName().toString());
	}

	static OPCPackage open(byte[] content, String name) throws IOException {
		return new SafeDocument(name).open(content);
	}

	private OPCPackage open(byte[] content) throws IOException {
		if (FileMagic.valueOf(content) == FileMagic.OLE2) {
			throw refused(Messages.notOpenXml);
		}
		try {
			OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content));
			dropRelationsToNowhere(pack);
			StrictForm.toUsual(pack);
			dropUnused(pack);
			check(pack);
			pack.replaceContentType(TEMPLATE, DOCUMENT);
			checkText(pack);
			return pack;
		} catch (InvalidFormatException | OpenXML4JRuntimeException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notADocument, name), e);
		} catch (StoreException e) {
			throw e;
		} catch (IOException | RuntimeException | LinkageError e) { // a broken zip shows itself in many ways
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notADocument, name), e);
		}
	}

	/** A package that points to properties that are not there would be written without its document. */
	private static void dropRelationsToNowhere(OPCPackage pack) throws InvalidFormatException {
		List<String> toNowhere = new ArrayList<>();
		for (PackageRelationship relation : pack.getRelationships()) {
			if (relation.getTargetMode() == TargetMode.INTERNAL
					&& !pack.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()))) {
				toNowhere.add(relation.getId());
			}
		}
		toNowhere.forEach(pack::removeRelationship);
	}

	/** Whatever nothing in the file uses is not looked at and does not come along. */
	private static void dropUnused(OPCPackage pack) throws IOException, InvalidFormatException {
		List<String> needless = new ArrayList<>();
		for (PackageRelationship relation : pack.getRelationships()) {
			if (NEEDLESS.stream().anyMatch(relation.getRelationshipType()::endsWith)) {
				needless.add(relation.getId());
			}
		}
		needless.forEach(pack::removeRelationship);
		for (PackagePart part : pack.getParts()) {
			if (!part.isRelationshipPart() && part.getContentType().startsWith(WORD)) {
				Set<String> used = WordXml.relations(WordXml.parse(part));
				for (PackageRelationship relation : relations(part)) {
					String type = relation.getRelationshipType();
					if (REFERRED.contains(type.substring(type.lastIndexOf('/') + 1)) && !used.contains(relation.getId())) {
						part.removeRelationship(relation.getId());
					}
				}
			}
		}
		OfficeParts.of(pack).dropUnreachable();
	}

	/** What the package points to as its document must be one, with a text in it. */
	private void checkText(OPCPackage pack) throws IOException {
		var main = pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
		if (main.isEmpty() || !main.getFirst().getContentType().equals(DOCUMENT)
				|| WordXml.child(WordXml.parse(main.getFirst()).getDocumentElement(), "body").isEmpty()) {
			throw refused(Messages.notADocument);
		}
	}

	private void check(OPCPackage pack) throws IOException, InvalidFormatException {
		for (PackageRelationship relation : pack.getRelationships()) {
			check(relation, null);
		}
		for (PackagePart part : pack.getParts()) {
			refuse(part.getContentType() + " " + part.getPartName());
			if (part.isRelationshipPart()) {
				continue;
			}
			for (PackageRelationship relation : List.copyOf(relations(part))) {
				check(relation, part);
			}
			if (part.getContentType().startsWith(WORD)) {
				checkFields(WordXml.parse(part));
			}
		}
	}

	private static List<PackageRelationship> relations(PackagePart part) throws InvalidFormatException {
		List<PackageRelationship> relations = new ArrayList<>();
		part.getRelationships().forEach(relations::add);
		return relations;
	}

	private void check(PackageRelationship relation, PackagePart part) throws IOException {
		String type = relation.getRelationshipType();
		refuse(type);
		boolean chartData = part != null && part.getContentType().contains("chart");
		if (type.endsWith("/package") && !chartData) {
			throw refused(Messages.objects);
		}
		if (relation.getTargetMode() == TargetMode.EXTERNAL && type.endsWith("/hyperlink")) {
			String target = relation.getTargetURI().toString();
			if (!Fields.isAddress(target) && !target.startsWith("#")) {
				throw refused(Messages.link, target);
			}
		} else if (relation.getTargetMode() == TargetMode.EXTERNAL) {
			if (!type.endsWith("/attachedTemplate")) {
				throw refused(Messages.outside, relation.getTargetURI().toString());
			}
			detach(relation, part);
		}
	}

	/** A document remembers the template that it was made with; ours must not look for it on somebody's drive. */
	private static void detach(PackageRelationship relation, PackagePart settings) throws IOException {
		settings.removeRelationship(relation.getId());
		Document document = WordXml.parse(settings);
		WordXml.all(document, "attachedTemplate").forEach(WordXml::remove);
		WordXml.save(document, settings);
	}

	private void refuse(String kind) throws StoreException {
		String lower = kind.toLowerCase(Locale.ROOT);
		if (MACROS.stream().anyMatch(lower::contains)) {
			throw refused(Messages.macros);
		}
		if (OBJECTS.stream().anyMatch(lower::contains)) {
			throw refused(Messages.objects);
		}
	}

	private void checkFields(Document document) throws StoreException {
		Optional<String> harmful = Fields.harmful(document);
		if (harmful.isPresent()) {
			throw refused(Messages.outside, harmful.get().strip());
		}
	}

	private StoreException refused(String sentence, Object... details) {
		Object[] all = new Object[details.length + 1];
		all[0] = name;
		System.arraycopy(details, 0, all, 1, details.length);
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(sentence, all), null);
	}
}
