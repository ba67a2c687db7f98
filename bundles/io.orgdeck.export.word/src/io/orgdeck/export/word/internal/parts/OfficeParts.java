package io.orgdeck.export.word.internal.parts;

import io.orgdeck.export.word.internal.markup.XmlWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

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
		properties.setCreatorProperty(creator);
		properties.setCreatedProperty(Optional.of(Date.from(made)));
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		return parts;
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

	/** A new part, to which nothing points yet. */
	public PackagePart part(String name, String contentType) {
		try {
			return pack.createPart(PackagingURIHelper.createPartName(name), contentType);
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

	/** Fills a part with one of our own, with <code>${name}</code> replaced. */
	public static void copy(String resource, PackagePart part, Map<String, String> values) throws IOException {
		try (OutputStream out = part.getOutputStream()) {
			out.write(text(resource, values).getBytes(StandardCharsets.UTF_8));
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

	@Override
	public void close() {
		pack.revert();
	}
}
