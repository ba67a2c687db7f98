package io.orgdeck.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Typed;

/**
 * What people of the firm have written on the files of a library: short words, kept in a file of the library itself so that
 * everybody who has the folder has them. The files themselves stay as they are. Sorted, so that one change is one line.
 */
public final class Tags {

	/** The name of the file in the library's folder. */
	public static final String FILE = "orgdeck-library.json";

	public static final Tags NONE = new Tags();

	private static final String FORMAT = "orgdeck-library";

	private final Map<String, SortedSet<String>> byKey = new TreeMap<>();

	/** @throws StoreException when there is such a file and it cannot be understood, so that nobody writes over it */
	static Tags read(Path folder) throws StoreException {
		Path file = folder.resolve(FILE);
		try {
			return Files.exists(file) ? of(Files.readAllBytes(file), file.toString()) : new Tags();
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.tags_unreadable, file, Failure.reason(e)), e);
		}
	}

	/**
	 * Reads the content of such a file.
	 *
	 * @param name what to call it
	 */
	public static Tags of(byte[] content, String name) throws StoreException {
		try {
			JsonObject root = JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
			if (!FORMAT.equals(root.get("format").getAsString())) {
				throw new IllegalStateException();
			}
			var tags = new Tags();
			root.getAsJsonObject("tags").entrySet().forEach(one -> one.getValue().getAsJsonArray()
					.forEach(tag -> tags.byKey.computeIfAbsent(one.getKey(), key -> new TreeSet<>()).add(Typed.line(tag.getAsString()))));
			return tags;
		} catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException | UnsupportedOperationException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.tags_damaged, name), e);
		}
	}

	public byte[] bytes() {
		var root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", 1);
		var tags = new JsonObject();
		byKey.forEach((key, set) -> {
			var array = new JsonArray();
			set.forEach(array::add);
			tags.add(key, array);
		});
		root.add("tags", tags);
		return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + '\n').getBytes(StandardCharsets.UTF_8);
	}

	void write(Path folder) throws StoreException {
		SafeFile.write(folder.resolve(FILE), true, out -> out.write(bytes()));
	}

	/** The tags of one file of the library. */
	public SortedSet<String> of(String key) {
		return new TreeSet<>(byKey.getOrDefault(key, new TreeSet<>()));
	}

	/** Gives a file these tags and no others. */
	void set(String key, Collection<String> tags) {
		var lines = new TreeSet<String>();
		tags.stream().map(Typed::line).filter(tag -> !tag.isEmpty()).forEach(lines::add);
		if (lines.isEmpty()) {
			byKey.remove(key);
		} else {
			byKey.put(key, lines);
		}
	}

	/** What both have: a tag that either has added is there, one that either has taken away is gone. */
	public static Tags merged(Tags mine, Tags theirs, Tags base) {
		var merged = new Tags();
		var keys = new TreeSet<>(mine.byKey.keySet());
		keys.addAll(theirs.byKey.keySet());
		for (String key : keys) {
			SortedSet<String> before = base.of(key);
			SortedSet<String> both = mine.of(key);
			both.addAll(theirs.of(key));
			both.removeIf(tag -> before.contains(tag) && !(mine.of(key).contains(tag) && theirs.of(key).contains(tag)));
			merged.set(key, both);
		}
		return merged;
	}
}
