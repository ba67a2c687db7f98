package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inside a bundle packages stand in an order. Found in the compiled classes, so that a link in a comment is no reference;
 * generated packages are left out. The circles in the file {@code circles} were there before this test: the list only becomes
 * shorter, and a circle that has gone must leave it.
 */
class PackageCirclesTest {

	/** A line for each circle: the bundle, a colon, its packages without the bundle's name in front. */
	private static List<String> known(SourceBundle bundle) throws IOException {
		return Files.readAllLines(Path.of("circles")).stream().filter(line -> line.startsWith(bundle.name() + ": ")).sorted().toList();
	}

	private static PackageGraph graph(SourceBundle bundle) throws IOException {
		var written = bundle.packages();
		var graph = new PackageGraph();
		for (var compiled : bundle.classes().entrySet()) {
			if (written.contains(compiled.getKey().replaceFirst("/[^/]*$", "").replace('/', '.'))) {
				graph.add(compiled.getKey(), compiled.getValue());
			}
		}
		return graph;
	}

	private static String line(SourceBundle bundle, Set<String> circle) {
		return bundle + circle.stream().map(name -> name.equals(bundle.name()) ? "." : name.replace(bundle.name() + '.', ""))
				.collect(Collectors.joining(" ", ": ", ""));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Packages of a bundle run in no circle but those that are being broken")
	void packagesRunInNoCircle(SourceBundle bundle) throws IOException {
		assertNotNull(bundle.installed(), () -> bundle + " must be required by this test");
		var graph = graph(bundle);
		var found = graph.circles().stream().map(circle -> line(bundle, circle)).sorted().toList();
		assertEquals(String.join("\n", known(bundle)), String.join("\n", found), () -> "Circles that are listed, and circles that are. "
				+ "A smaller one takes the place of its line in the file circles, a new one has to be broken:\n"
				+ graph.circles().stream().flatMap(circle -> graph.within(circle).stream()).collect(Collectors.joining("\n")));
	}

	@Test
	@DisplayName("The list of circles names no bundle that has gone")
	void theListIsOfBundlesThatAre() throws IOException {
		var names = bundles().stream().map(SourceBundle::name).toList();
		for (String line : Files.readAllLines(Path.of("circles"))) {
			assertTrue(line.startsWith("#") || names.contains(line.replaceFirst(":.*", "")), line);
		}
	}

	@Test
	@DisplayName("Three packages run in a circle, a fourth only leads to it")
	void aCircleIsFound() {
		var graph = new PackageGraph();
		graph.add("a/One", new ClassFile(Set.of("b/Two", "java/lang/Object"), Set.of()));
		graph.add("b/Two", new ClassFile(Set.of("[Lc/Three;", "b/Other"), Set.of()));
		graph.add("c/Three", new ClassFile(Set.of("a/One"), Set.of()));
		graph.add("d/Four", new ClassFile(Set.of("a/One", "d/Five"), Set.of()));
		assertEquals(Set.of(Set.of("a", "b", "c")), graph.circles());
		assertEquals(List.of("a -> b (One)", "b -> c (Two)", "c -> a (Three)"), graph.within(Set.of("a", "b", "c")));
	}

	static List<SourceBundle> bundles() {
		return SourceBundle.all().stream().filter(bundle -> !bundle.packages().isEmpty()).toList();
	}
}
