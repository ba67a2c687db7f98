package io.orgdeck.core.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that lie in a file beside a class, not in code: for each key those that are separated by a bar. */
public final class WordFile {

	private final Properties words = new Properties();

	/** @param name of the file in the package of the class */
	public WordFile(Class<?> beside, String name) {
		try (var in = new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words of a key, as {@link Typed#key} sees them. */
	public Set<String> words(String key) {
		return Arrays.stream(words.getProperty(key).split("\\|")).map(Typed::key).collect(Collectors.toUnmodifiableSet());
	}
}
