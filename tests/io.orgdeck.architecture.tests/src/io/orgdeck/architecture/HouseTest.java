package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What newcomers read about the bundles is what the other tests hold. */
class HouseTest {

	/** A row of the table: bundle, sentence, what it may use. */
	private static final Pattern ROW = Pattern.compile("^\\| `(io\\.orgdeck[\\w.]*)` \\|[^|]*\\| ([^|]*) \\|$", Pattern.MULTILINE);

	@Test
	@DisplayName("The table of bundles in ARCHITECTURE has every bundle, and says of each which others it may use")
	void thePageTellsTheTruth() throws IOException {
		var names = SourceBundle.all().stream().map(SourceBundle::name).collect(Collectors.toCollection(TreeSet::new));
		Map<String, Set<String>> told = new TreeMap<>();
		ROW.matcher(Files.readString(Path.of("..", "..", "releng", "ARCHITECTURE.md"))).results()
				.forEach(row -> told.put(row.group(1), Stream.of(row.group(2).split(", ")).map(word -> "io.orgdeck." + word)
						.filter(names::contains).collect(Collectors.toCollection(TreeSet::new))));
		assertEquals(names.stream().collect(Collectors.toMap(Function.identity(), ArchitectureTest::mayNeed, (one, other) -> one,
				TreeMap::new)), told);
	}

	@Test
	@DisplayName("Every module is a project of Eclipse; releng/ide/projects makes it one")
	void everyModuleIsAProject() throws IOException {
		var wrong = new ArrayList<String>();
		for (String kind : List.of("bundles", "tests", "features")) {
			try (var folders = Files.list(Path.of("..", "..", kind))) {
				folders.filter(Files::isDirectory).forEach(folder -> {
					boolean module = Files.exists(folder.resolve("build.properties"));
					boolean java = module && Files.isDirectory(folder.resolve("src"));
					if (Files.exists(folder.resolve(".project")) != module || java && !Files.exists(folder.resolve(".classpath"))) {
						wrong.add(folder.getFileName().toString());
					}
				});
			}
		}
		assertEquals(List.of(), wrong, "modules that are no project, and projects that are no module any more");
	}
}
