package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inside a bundle packages stand in an order. Found in the compiled classes, so that a link in a comment is no reference;
 * generated packages are left out.
 */
class PackageCirclesTest {

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

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Packages of a bundle run in no circle")
	void packagesRunInNoCircle(SourceBundle bundle) throws IOException {
		assertNotNull(bundle.installed(), () -> bundle + " must be required by this test");
		var graph = graph(bundle);
		assertEquals(Set.of(), graph.circles(), () -> graph.circles().stream().flatMap(circle -> graph.within(circle).stream())
				.collect(Collectors.joining("\n")));
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
