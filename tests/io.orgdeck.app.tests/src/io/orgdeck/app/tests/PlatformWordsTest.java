package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class PlatformWordsTest {

	private static final String WORDS = "io/orgdeck/app/internal/platform.properties";

	@Test
	@DisplayName("Every word of the platform that a language translates is one that this platform says, under that key")
	void wordsAreThePlatforms() throws IOException {
		Map<String, String> ours = new TreeMap<>();
		Map<String, String> said = new TreeMap<>();
		try (var in = Platform.getBundle("io.orgdeck.app").getResource(WORDS).openStream()) {
			var words = new Properties();
			words.load(in);
			words.forEach((key, english) -> ours.put((String) key, (String) english));
		}
		for (String key : ours.keySet()) {
			said.put(key, platform(key));
		}
		assertFalse(ours.isEmpty());
		assertEquals(said, ours);
	}

	private static String platform(String key) throws IOException {
		int file = key.indexOf('/');
		int word = key.lastIndexOf('/');
		var bundle = Platform.getBundle(key.substring(0, file));
		URL texts = FileLocator.find(bundle == null ? FrameworkUtil.getBundle(PlatformWordsTest.class) : bundle,
				new Path(key.substring(file + 1, word) + ".properties"));
		var words = new Properties();
		if (texts != null) {
			try (var in = texts.openStream()) {
				words.load(in);
			}
		}
		return words.getProperty(key.substring(word + 1), "");
	}
}
