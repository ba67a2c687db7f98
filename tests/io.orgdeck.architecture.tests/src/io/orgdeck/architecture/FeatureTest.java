package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the features bring into the product, each once. */
class FeatureTest {

	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");

	@ParameterizedTest
	@MethodSource("features")
	@DisplayName("P3: a feature lists every plug-in once")
	void listsEveryPluginOnce(Path feature) throws IOException {
		var plugins = PLUGIN.matcher(Files.readString(feature)).results().map(MatchResult::group).toList();
		var seen = new HashSet<String>();
		assertEquals(List.of(), plugins.stream().filter(plugin -> !seen.add(plugin)).toList());
	}

	static List<Path> features() throws IOException {
		try (var folders = Files.list(Path.of("..", "..", "features"))) {
			return folders.map(folder -> folder.resolve("feature.xml")).filter(Files::exists).sorted().toList();
		}
	}
}
