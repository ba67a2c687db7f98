package io.orgdeck.updates;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.store.StoreException;

/**
 * A version of the product, as a feed tells it. A feed is JSON with two texts: {@code release}, itself JSON with the components
 * named here, and {@code signature}, the Ed25519 signature over the bytes of that text in UTF-8, in hexadecimal digits.
 *
 * @param notes what is new, in plain text
 * @param java  the lowest version of Java that it runs on
 * @param files archives of the product and installers
 */
public record Release(Version version, LocalDate date, String notes, int java, List<ProductFile> files) {

	/** The kind of a file that is no installer. */
	public static final String ARCHIVE = "archive";

	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,150}");
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	/**
	 * A file of a version, in the folder of the feed.
	 *
	 * @param system what it is for: operating system, window system and processor, such as {@code linux.gtk.x86_64}
	 * @param kind   {@value Release#ARCHIVE}, or that of an installer: {@code deb}, {@code rpm}, {@code msi}
	 * @param name   without a folder
	 * @param size   in bytes
	 * @param sha256 64 hexadecimal digits
	 */
	public record ProductFile(String system, String kind, String name, long size, String sha256) {
	}

	public Release {
		files = List.copyOf(files);
	}

	/** The file for such a product. */
	public Optional<ProductFile> fileFor(ThisProduct product) {
		return files.stream().filter(file -> file.system().equals(product.system()) && file.kind().equals(product.kind())).findFirst();
	}

	/**
	 * Reads a feed.
	 *
	 * @param key   the public key of whoever may make versions
	 * @param where it comes from, for messages
	 * @throws StoreException when it is no feed, or signed with another key
	 */
	static Release read(byte[] feed, String key, String where) throws StoreException {
		try {
			JsonObject signed = object(JsonParser.parseString(new String(feed, StandardCharsets.UTF_8)));
			String release = text(signed, "release");
			if (!SigningKey.isSigned(release.getBytes(StandardCharsets.UTF_8), key, text(signed, "signature"))) {
				throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.feedNotSigned, where));
			}
			return of(object(JsonParser.parseString(release)));
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | DateTimeException broken) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.feedBroken, where), broken);
		}
	}

	private static Release of(JsonObject release) {
		var files = new ArrayList<ProductFile>();
		for (JsonElement one : member(release, "files").getAsJsonArray()) {
			JsonObject file = object(one);
			files.add(new ProductFile(text(file, "system"), text(file, "kind"), matching(PLAIN_NAME, text(file, "name")),
					member(file, "size").getAsJsonPrimitive().getAsLong(), matching(HASH, text(file, "sha256"))));
		}
		return new Release(Version.parseVersion(text(release, "version")), LocalDate.parse(text(release, "date")), text(release, "notes"),
				member(release, "java").getAsJsonPrimitive().getAsInt(), files);
	}

	private static JsonObject object(JsonElement element) {
		return element.getAsJsonObject();
	}

	private static String text(JsonObject object, String name) {
		return member(object, name).getAsJsonPrimitive().getAsString();
	}

	private static JsonElement member(JsonObject object, String name) {
		return Optional.ofNullable(object.get(name)).orElseThrow(() -> new JsonParseException(name));
	}

	private static String matching(Pattern pattern, String text) {
		if (!pattern.matcher(text).matches()) {
			throw new JsonParseException(text);
		}
		return text;
	}
}
