package io.orgdeck.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A bundle as it lies in the folder {@code bundles}.
 *
 * @param folder named like the bundle
 */
record SourceBundle(Path folder) {

	/** Words in capitals at the end tell a class from an id. */
	private static final Pattern CLASS = Pattern.compile("(io\\.orgdeck(?:\\.[a-z]\\w*)+\\.[A-Z][\\w$]*)(?::.*)?");

	/** A name in a manifest, without its attributes. */
	private static final Pattern CLAUSE = Pattern.compile("([^,;=\"]+)(;[^,\"]*(\"[^\"]*\"[^,\"]*)*)?(,|$)");

	/** Tests run in the folder of their module. */
	static List<SourceBundle> all() {
		try (var folders = Files.list(Path.of("..", "..", "bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(SourceBundle::new)
					.toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	String name() {
		return folder.getFileName().toString();
	}

	/** Bundles and packages of others that the manifest asks for. */
	Set<String> needs() {
		var needs = new TreeSet<>(header("Require-Bundle"));
		needs.addAll(header("Import-Package"));
		return needs;
	}

	Set<String> header(String name) {
		return clauses(name).stream().map(clause -> clause.replaceFirst(";.*", "")).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Packages that can be seen, by tests above all, but are nobody else's business. */
	Set<String> insides() {
		return clauses("Export-Package").stream().filter(clause -> clause.contains("x-internal:=true") || clause.contains("x-friends:="))
				.map(clause -> clause.replaceFirst(";.*", "")).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The parts of a header with their attributes. */
	List<String> clauses(String header) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			var value = new Manifest(in).getMainAttributes().getValue(header);
			return value == null ? List.of()
					: CLAUSE.matcher(value).results().map(result -> result.group().replaceFirst(",$", "").strip()).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Names of classes in plugin.xml. */
	Set<String> contributedClasses() {
		return contributedValues().stream().map(CLASS::matcher).filter(Matcher::matches).map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All values of attributes in plugin.xml. */
	List<String> contributedValues() {
		var file = folder.resolve("plugin.xml");
		if (!Files.exists(file)) {
			return List.of();
		}
		try {
			var values = new ArrayList<String>();
			collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement(), values);
			return values;
		} catch (IOException | SAXException | ParserConfigurationException failure) {
			throw new AssertionError(file + " cannot be read", failure);
		}
	}

	/** Files below {@code src} with that ending. */
	List<Path> sources(String ending) {
		return files("src", ending);
	}

	/** Files below one of its folders with that ending, none if there is no such folder. */
	List<Path> files(String below, String ending) {
		var start = folder.resolve(below);
		if (!Files.isDirectory(start)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Packages that somebody has written; those that are generated are left out. */
	Set<String> packages() {
		return sources(".java").stream().map(file -> folder.resolve("src").relativize(file.getParent()).toString().replace('/', '.'))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The bundle as it runs, null if it does not. */
	Bundle installed() {
		return Platform.getBundle(name());
	}

	/** What each compiled class refers to, by the class's name with slashes. */
	Map<String, ClassFile> classes() throws IOException {
		var classes = new TreeMap<String, ClassFile>();
		for (var entry : compiled().entrySet()) {
			try (var in = entry.getValue().openStream()) {
				classes.put(entry.getKey(), ClassFile.read(in));
			}
		}
		return classes;
	}

	/** Where each compiled class lies, by its name with slashes. */
	Map<String, URL> compiled() {
		var entries = installed().findEntries("io/orgdeck", "*.class", true);
		return entries == null ? Map.of()
				: Collections.list(entries).stream().collect(Collectors.toMap(
						entry -> entry.getPath().replaceFirst("^/", "").replaceFirst("\\.class$", ""), entry -> entry, (one, other) -> one,
						TreeMap::new));
	}

	/** Keys of a properties file, none if there is no such file. */
	static Set<String> keys(Path file) {
		var properties = new Properties();
		if (Files.exists(file)) {
			try (var in = Files.newBufferedReader(file)) {
				properties.load(in);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static void collect(Element element, List<String> values) {
		var attributes = element.getAttributes();
		// What a topic of the help is about may be in another bundle.
		for (int i = 0; i < attributes.getLength() && !element.getTagName().equals("about"); i++) {
			values.add(((Attr) attributes.item(i)).getValue());
		}
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				collect(inner, values);
			}
		}
	}

	@Override
	public String toString() {
		return name();
	}
}
