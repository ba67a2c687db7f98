package io.orgdeck.core.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A jar made on the fly: headers of its manifest, and files. */
final class TestJar {

	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, byte[]> files = new LinkedHashMap<>();

	static TestJar named(String name) {
		return new TestJar().header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name + ";singleton:=true")
				.header("Bundle-Version", "1.0.0");
	}

	TestJar header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	TestJar without(String header) {
		headers.remove(header);
		return this;
	}

	TestJar file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	TestJar file(String name, byte[] content) {
		files.put(name, content);
		return this;
	}

	Path write(Path target) throws IOException {
		try (var jar = new JarOutputStream(Files.newOutputStream(target))) {
			if (!headers.isEmpty()) {
				var manifest = new StringBuilder("Manifest-Version: 1.0\r\n");
				headers.forEach((name, value) -> manifest.append(name).append(": ").append(value).append("\r\n"));
				put(jar, "META-INF/MANIFEST.MF", manifest.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
			}
			for (var file : files.entrySet()) {
				put(jar, file.getKey(), file.getValue());
			}
		}
		return target;
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
