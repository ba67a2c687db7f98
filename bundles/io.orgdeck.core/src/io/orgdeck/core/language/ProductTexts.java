package io.orgdeck.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import io.orgdeck.core.words.ModelWords;

/** Every text that the product says: what a translator has to translate, and what a pack is held against. */
public final class ProductTexts {

	/** The file of the words for kinds, features and values of the model, which English takes from the model. */
	static final String WORDS = "io/orgdeck/core/words/messages.properties";

	/** The name of a file with words of the platform, each by where the platform looks for it. */
	static final String PLATFORM = "platform.properties";

	private static final String OURS = "io.orgdeck.";
	private static final String EXAMPLES = "io.orgdeck.example.";
	private static final String WORDS_BUNDLE = "io.orgdeck.core";
	private static final String SOURCES = "src/";
	private static final Pattern FILE = Pattern
			.compile("(?:.*/)?(?:messages|help|dictionary|platform|plugin)\\.properties|help/[^/]+\\.xml");
	private static final Pattern PAGE_LINE = Pattern.compile("<(?:p|li)\\b.*", Pattern.DOTALL);
	private static final Pattern ENTRY = Pattern.compile("(?<key>[^#!=:\\s][^=:\\s]*)\\s*[=:].*");

	private final Map<String, ProductText> byId = new LinkedHashMap<>();

	private ProductTexts() {
	}

	/** The texts in these files, in the order of bundles and files. */
	public static ProductTexts of(List<TextFile> files) {
		var texts = new ProductTexts();
		files.stream().filter(file -> FILE.matcher(file.path()).matches())
				.sorted(Comparator.comparing(TextFile::bundle).thenComparing(TextFile::path)).forEach(texts::add);
		return texts;
	}

	/** Those of the bundles of the running product; texts of plug-ins of others are theirs to translate. */
	public static ProductTexts running() {
		var files = new ArrayList<TextFile>();
		for (Bundle bundle : FrameworkUtil.getBundle(ProductTexts.class).getBundleContext().getBundles()) {
			String name = bundle.getSymbolicName();
			if (name != null && name.startsWith(OURS) && !name.startsWith(EXAMPLES)
					&& bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
				Map<String, TextFile> ofBundle = new TreeMap<>();
				add(bundle, "*.properties", ofBundle);
				add(bundle, "*.xml", ofBundle);
				files.addAll(ofBundle.values());
			}
		}
		return of(files);
	}

	private static void add(Bundle bundle, String pattern, Map<String, TextFile> files) {
		var entries = bundle.findEntries("/", pattern, true);
		for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
			String path = entry.getPath().substring(1);
			path = path.startsWith(SOURCES) ? path.substring(SOURCES.length()) : path;
			if (FILE.matcher(path).matches()) {
				files.putIfAbsent(path, new TextFile(bundle.getSymbolicName(), path, read(entry)));
			}
		}
	}

	private static String read(URL entry) {
		try (InputStream in = entry.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable); // it is a part of the product itself
		}
	}

	/** All of them. */
	public List<ProductText> all() {
		return List.copyOf(byId.values());
	}

	ProductText find(String id) {
		return byId.get(id);
	}

	private void add(TextFile file) {
		if (file.path().endsWith(".xml")) {
			addPage(file);
			return;
		}
		Map<String, String> texts = properties(file.content());
		notes(file.content()).forEach((key, note) -> {
			if (texts.containsKey(key)) {
				add(new ProductText(file.bundle(), file.path(), key, texts.get(key), note));
			}
		});
		if (file.bundle().equals(WORDS_BUNDLE) && file.path().equals(WORDS)) {
			ModelWords.all().forEach((key, english) -> add(new ProductText(file.bundle(), file.path(), key, english, "")));
		}
	}

	private void add(ProductText text) {
		boolean isWrittenByUs = text.file().equals(WORDS) && text.key().equals(LanguagePack.STATE_KEY);
		if (!text.english().isBlank() && !isWrittenByUs) {
			byId.putIfAbsent(text.id(), text);
		}
	}

	/** A page of the help is a line of XML for each paragraph. */
	private void addPage(TextFile file) {
		int number = 0;
		for (String line : file.content().lines().toList()) {
			if (PAGE_LINE.matcher(line).matches()) {
				number++;
				add(new ProductText(file.bundle(), file.path(), String.valueOf(number), line, ""));
			}
		}
	}

	/** What stands in a file of properties. */
	static Map<String, String> properties(String content) {
		var properties = new Properties();
		try {
			properties.load(new StringReader(content));
		} catch (IOException never) {
			throw new UncheckedIOException(never);
		}
		Map<String, String> texts = new HashMap<>();
		properties.forEach((key, text) -> texts.put((String) key, (String) text));
		return texts;
	}

	/** The keys in the order of the file, each with the remark that stands above it. */
	private static Map<String, String> notes(String content) {
		Map<String, String> notes = new LinkedHashMap<>();
		var remark = new StringBuilder();
		for (String line : content.lines().toList()) {
			Matcher entry = ENTRY.matcher(line);
			if (line.startsWith("#")) {
				remark.append(remark.isEmpty() ? "" : " ").append(line.substring(1).strip());
			} else if (entry.matches()) {
				notes.putIfAbsent(entry.group("key").replace("\\", ""), remark.toString());
				remark.setLength(0);
			}
		}
		return notes;
	}
}
