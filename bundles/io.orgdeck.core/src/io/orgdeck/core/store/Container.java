package io.orgdeck.core.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that holds an assessment or a deck.
 *
 * @param format what it holds, such as "orgdeck-assessment"
 * @param model  the model as XML
 */
record Container(String format, byte[] model) {

	private static final String MANIFEST = "manifest.json";
	private static final String MODEL = "model.xml";

	void writeTo(OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		var manifest = new JsonObject();
		manifest.addProperty("format", format);
		manifest.addProperty("version", FormatVersion.CURRENT.toString());
		put(zip, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
		put(zip, MODEL, model);
		zip.finish();
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	static Container readFrom(InputStream in) throws IOException {
		var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
		byte[] manifest = null;
		byte[] model = null;
		for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
			switch (entry.getName()) {
				case MANIFEST -> manifest = zip.readAllBytes();
				case MODEL -> model = zip.readAllBytes();
				default -> zip.closeEntry();
			}
		}
		if (manifest == null || model == null) {
			throw new IOException(Messages.Container_incomplete);
		}
		try {
			var json = JsonParser.parseString(new String(manifest, StandardCharsets.UTF_8)).getAsJsonObject();
			return new Container(json.get("format").getAsString(), model);
		} catch (JsonParseException | IllegalStateException | NullPointerException e) {
			throw new IOException(Messages.Container_manifest, e);
		}
	}
}
