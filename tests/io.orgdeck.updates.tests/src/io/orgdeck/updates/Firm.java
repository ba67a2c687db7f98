package io.orgdeck.updates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lays versions down for its people, as the build does: an archive, and a feed signed with its key. */
final class Firm {

	static final String ARCHIVE = "orgdeck-2.0.0-linux.gtk.x86_64.zip";

	private final Path folder;
	private final KeyPair keys;
	private String archive = ARCHIVE;
	private String kind = Release.ARCHIVE;
	private int java = 21;

	Firm(Path folder) {
		this.folder = folder;
		try {
			keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	Firm named(String file) {
		archive = file;
		return this;
	}

	Firm installer(String installer) {
		kind = installer;
		return this;
	}

	Firm wantsJava(int version) {
		java = version;
		return this;
	}

	String key() {
		byte[] encoded = keys.getPublic().getEncoded();
		return HexFormat.of().formatHex(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
	}

	/** Makes an archive that holds a product of some version, and a feed that speaks of it. */
	void publish(String version) throws IOException {
		publish(version, product(version));
	}

	void publish(String version, byte[] content) throws IOException {
		Files.write(folder.resolve(archive), content);
		publish(version, content.length, hash(content));
	}

	void publish(String version, long size, String hash) throws IOException {
		var file = new JsonObject();
		file.addProperty("system", "linux.gtk.x86_64");
		file.addProperty("kind", kind);
		file.addProperty("name", archive);
		file.addProperty("size", size);
		file.addProperty("sha256", hash);
		var files = new JsonArray();
		files.add(file);
		var release = new JsonObject();
		release.addProperty("version", version);
		release.addProperty("date", "2026-12-01");
		release.addProperty("java", java);
		release.addProperty("notes", "Boards see more.");
		release.add("files", files);
		write(release.toString(), sign(release.toString()));
	}

	void write(String release, String signature) throws IOException {
		var feed = new JsonObject();
		feed.addProperty("release", release);
		feed.addProperty("signature", signature);
		Files.writeString(folder.resolve("updates.json"), feed.toString());
	}

	String sign(String text) {
		try {
			Signature signature = Signature.getInstance("Ed25519");
			signature.initSign(keys.getPrivate());
			signature.update(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	static byte[] product(String version) throws IOException {
		return zip("orgdeck/lib/orgdeck.jar", "a launcher", "orgdeck/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info",
				"io.orgdeck.core," + version + ",plugins/io.orgdeck.core.jar,4,false\n");
	}

	/** @param entries names and contents in turn */
	static byte[] zip(String... entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				zip.putNextEntry(new ZipEntry(entries[i]));
				zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}
}
