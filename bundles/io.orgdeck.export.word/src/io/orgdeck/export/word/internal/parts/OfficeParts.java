package io.orgdeck.export.word.internal.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;

import io.orgdeck.export.word.internal.text.DocumentText;
import io.orgdeck.office.file.StillZip;

/** The parts of an Office file and how they relate, in memory until saved. */
public final class OfficeParts implements AutoCloseable {

	private final OPCPackage pack;

	private OfficeParts(OPCPackage pack) {
		this.pack = pack;
	}

	/** A file without parts that says when and in whose name it was made. */
	public static OPCPackage create(Instant made, String creator) {
		OPCPackage pack = OPCPackage.create(OutputStream.nullOutputStream());
		PackageProperties properties = of(pack).properties();
		properties.setCreatorProperty(DocumentText.clean(creator));
		properties.setCreatedProperty(Optional.of(Date.from(made)));
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		return pack;
	}

	/** A file that is already there. */
	public static OfficeParts of(OPCPackage pack) {
		return new OfficeParts(pack);
	}

	/** Title and the like, as the file's properties show them. */
	public PackageProperties properties() {
		try {
			return pack.getPackageProperties();
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A new part that the package as a whole points to. */
	public PackagePart main(String name, String contentType) {
		PackagePart part = part(name, contentType);
		pack.addRelationship(part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
		return part;
	}

	/** The part that the package as a whole points to. */
	public PackagePart main() {
		return pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).getFirst();
	}

	/** The part that another points to with a relationship of that type. */
	public Optional<PackagePart> related(PackagePart from, String type) {
		return allRelated(from, type).stream().findFirst();
	}

	/** The parts that another points to with relationships of that type. */
	public List<PackagePart> allRelated(PackagePart from, String type) {
		try {
			List<PackagePart> parts = new ArrayList<>();
			for (PackageRelationship relation : from.getRelationshipsByType(type)) {
				parts.add(from.getRelatedPart(relation));
			}
			return parts;
		} catch (InvalidFormatException e) {
			throw new IllegalArgumentException(type, e);
		}
	}

	/** Takes out what a part points to with relationships of that type, unless their ids are in use. */
	public void drop(PackagePart from, String type, Set<String> inUse) {
		try {
			List<PackageRelationship> unused = new ArrayList<>();
			for (PackageRelationship relation : from.getRelationshipsByType(type)) {
				if (!inUse.contains(relation.getId())) {
					unused.add(relation);
				}
			}
			for (PackageRelationship relation : unused) {
				PackagePart part = relation.getTargetMode() == TargetMode.INTERNAL ? from.getRelatedPart(relation) : null;
				from.removeRelationship(relation.getId());
				if (part != null) {
					pack.removePartRecursive(part.getPartName());
				}
			}
		} catch (InvalidFormatException e) {
			throw new IllegalArgumentException(type, e);
		}
	}

	/** Takes out the parts that nothing leads to. */
	public void dropUnreachable() {
		try {
			Set<PackagePartName> reached = new HashSet<>();
			for (PackageRelationship relation : pack.getRelationships()) {
				if (relation.getTargetMode() == TargetMode.INTERNAL) {
					reach(pack.getPart(relation), reached);
				}
			}
			for (PackagePart part : List.copyOf(pack.getParts())) {
				if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
					PackagePartName relations = PackagingURIHelper.getRelationshipPartName(part.getPartName());
					pack.removePart(part.getPartName());
					if (pack.containPart(relations)) {
						pack.removePart(relations);
					}
				}
			}
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void reach(PackagePart part, Set<PackagePartName> reached) throws InvalidFormatException {
		if (part != null && reached.add(part.getPartName())) {
			for (PackageRelationship relation : part.getRelationships()) {
				if (relation.getTargetMode() == TargetMode.INTERNAL) {
					reach(part.getRelatedPart(relation), reached);
				}
			}
		}
	}

	/** A name that no part has yet: the plain one, or else with a number. */
	public String freeName(String stem, String suffix) {
		return isFree(stem + suffix) ? stem + suffix : freeNumber(stem, suffix);
	}

	/** A name with the first number that no part has yet. */
	public String freeNumber(String stem, String suffix) {
		int number = 1;
		while (!isFree(stem + number + suffix)) {
			number++;
		}
		return stem + number + suffix;
	}

	private boolean isFree(String name) {
		return !pack.containPart(partName(name));
	}

	/** A new part, to which nothing points yet. */
	public PackagePart part(String name, String contentType) {
		return pack.createPart(partName(name), contentType);
	}

	private static PackagePartName partName(String name) {
		try {
			return PackagingURIHelper.createPartName(name);
		} catch (InvalidFormatException e) {
			throw new IllegalArgumentException(name, e);
		}
	}

	/** Points from one part to another and says under which id. */
	public static String relate(PackagePart from, PackagePart to, String type) {
		return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, type).getId();
	}

	/** Fills a part with XML. */
	public static void write(PackagePart part, XmlObject content) throws IOException {
		try (OutputStream out = part.getOutputStream()) {
			content.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
		}
	}

	/** Writes a document with all its parts. The stream stays open. */
	public void save(XWPFDocument document, OutputStream out) throws IOException {
		cleanProperties();
		try (var zip = new StillZip(out)) {
			document.write(zip);
		}
	}

	/** What is pasted into a title must not keep the file from being written. */
	private void cleanProperties() {
		PackageProperties properties = properties();
		properties.getTitleProperty().map(DocumentText::clean).ifPresent(properties::setTitleProperty);
		properties.getSubjectProperty().map(DocumentText::clean).ifPresent(properties::setSubjectProperty);
		properties.getDescriptionProperty().map(DocumentText::clean).ifPresent(properties::setDescriptionProperty);
		properties.getCategoryProperty().map(DocumentText::clean).ifPresent(properties::setCategoryProperty);
	}

	@Override
	public void close() {
		pack.revert();
	}
}
