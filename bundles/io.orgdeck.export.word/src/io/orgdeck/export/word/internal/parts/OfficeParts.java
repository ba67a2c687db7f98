package io.orgdeck.export.word.internal.parts;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import io.orgdeck.export.word.internal.markup.DocumentText;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** The parts of an Office file and how they relate, in memory until saved. */
public final class OfficeParts implements AutoCloseable {

	private static final String PARTS = "/parts/";

	private final OPCPackage pack;

	private OfficeParts(OPCPackage pack) {
		this.pack = pack;
	}

	/** A file without parts that says when and in whose name it was made. */
	public static OfficeParts create(Instant made, String creator) {
		var parts = new OfficeParts(OPCPackage.create(OutputStream.nullOutputStream()));
		PackageProperties properties = parts.properties();
		properties.setCreatorProperty(DocumentText.clean(creator));
		properties.setCreatedProperty(Optional.of(Date.from(made)));
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		return parts;
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

	/** What now stands under the name of a part. */
	public PackagePart now(PackagePart part) {
		return pack.getPart(part.getPartName());
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
				PackagePart part = from.getRelatedPart(relation);
				from.removeRelationship(relation.getId());
				pack.removePartRecursive(part.getPartName());
			}
		} catch (InvalidFormatException e) {
			throw new IllegalArgumentException(type, e);
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
	public static void write(PackagePart part, Consumer<XmlWriter> content) {
		try (OutputStream out = part.getOutputStream(); XmlWriter xml = XmlWriter.part(out)) {
			content.accept(xml);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fills a part with text. */
	public static void write(PackagePart part, String text) throws IOException {
		try (OutputStream out = part.getOutputStream()) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** One of our own parts as text, with <code>${name}</code> replaced. */
	public static String text(String resource, Map<String, String> values) throws IOException {
		try (InputStream in = OfficeParts.class.getResourceAsStream(PARTS + resource)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (Map.Entry<String, String> value : values.entrySet()) {
				text = text.replace("${" + value.getKey() + "}", value.getValue());
			}
			return text;
		}
	}

	/** Writes the file. The stream stays open. */
	public void save(OutputStream out) throws IOException {
		cleanProperties();
		try (var zip = new StillZip(new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				out.write(bytes, from, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		})) {
			pack.save(zip);
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
