package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the features bring into the product, each once. */
class FeatureTest {

	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");

	/** A plug-in that comes with the product on every system. */
	private static final Pattern ANYWHERE = Pattern.compile("<plugin\\s+id=\"([^\"]+)\" version");

	@ParameterizedTest
	@MethodSource("features")
	@DisplayName("P3: a feature lists every plug-in once")
	void listsEveryPluginOnce(Path feature) throws IOException {
		var plugins = PLUGIN.matcher(Files.readString(feature)).results().map(MatchResult::group).toList();
		var seen = new HashSet<String>();
		assertEquals(List.of(), plugins.stream().filter(plugin -> !seen.add(plugin)).toList());
	}

	/** Each of those that no bundle of ours requires has its reason. */
	private static final Set<String> FOUND_BY_THE_PLATFORM = Set.of("org.apache.commons.lang3", // Office files that Office packed
			"org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.equinox.simpleconfigurator", // services
			"org.apache.aries.spifly.dynamic.bundle", "slf4j.jdk14", // what the libraries of the room log with
			"org.eclipse.swt.svg", // icons
			"org.eclipse.ui.themes"); // light and dark

	@ParameterizedTest
	@MethodSource("features")
	@DisplayName("A feature brings no plug-in of others that nothing needs")
	void listsWhatIsNeeded(Path feature) throws IOException {
		var needed = new HashSet<>(FOUND_BY_THE_PLATFORM);
		SourceBundle.all().forEach(bundle -> needed.addAll(bundle.header("Require-Bundle")));
		var listed = ANYWHERE.matcher(Files.readString(feature)).results().map(plugin -> plugin.group(1)).toList();
		assertEquals(List.of(), listed.stream().filter(plugin -> !plugin.startsWith("io.orgdeck.") && !needed.contains(plugin)).toList());
	}

	static List<Path> features() throws IOException {
		try (var folders = Files.list(Path.of("..", "..", "features"))) {
			return folders.map(folder -> folder.resolve("feature.xml")).filter(Files::exists).sorted().toList();
		}
	}
}
