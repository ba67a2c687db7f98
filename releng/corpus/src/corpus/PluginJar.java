package corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/** A plug-in made on the fly: headers of its manifest, files, and classes that are compiled beside the product. */
final class PluginJar {

	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, byte[]> files = new LinkedHashMap<>();

	static PluginJar named(String name) {
		return new PluginJar().header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name + ";singleton:=true")
				.header("Bundle-Version", "1.0.0");
	}

	PluginJar header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	PluginJar file(String name, String content) {
		files.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** An activator in a package of the plug-in's own, with these statements in its start method. */
	PluginJar activator(String packageName, String statements) throws IOException {
		String source = """
				package %s;
				import org.osgi.framework.*;
				public class Activator implements BundleActivator {
					public void start(BundleContext context) throws Exception { %s }
					public void stop(BundleContext context) { }
				}
				""".formatted(packageName, statements);
		header("Bundle-Activator", packageName + ".Activator");
		header("Import-Package", "org.osgi.framework");
		return compiled(packageName, "Activator", source);
	}

	private PluginJar compiled(String packageName, String name, String source) throws IOException {
		Path folder = Files.createTempDirectory("plugin-");
		Path file = Files.writeString(folder.resolve(name + ".java"), source);
		String framework;
		try (Stream<Path> jars = Files.list(Product.plugins())) {
			framework = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi_")).findFirst().orElseThrow()
					.toString();
		}
		int status = ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(),
				"--release", "21", "-cp", framework, "-d", folder.toString(), file.toString());
		if (status != 0) {
			throw new IOException("Does not compile: " + source);
		}
		Path made = folder.resolve(packageName.replace('.', '/')).resolve(name + ".class");
		files.put(folder.relativize(made).toString().replace('\\', '/'), Files.readAllBytes(made));
		return this;
	}

	Path write(Path target) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
			if (!headers.isEmpty()) {
				var manifest = new StringBuilder("Manifest-Version: 1.0\r\n");
				headers.forEach((name, value) -> manifest.append(name).append(": ").append(value).append("\r\n"));
				put(zip, "META-INF/MANIFEST.MF", manifest.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
			}
			for (var file : files.entrySet()) {
				put(zip, file.getKey(), file.getValue());
			}
		}
		return target;
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}
}
