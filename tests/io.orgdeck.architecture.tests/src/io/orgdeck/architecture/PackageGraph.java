package io.orgdeck.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which packages refer to which, and the circles in which they run: nobody can read, test or move one of a circle alone. */
final class PackageGraph {

	/** From a package to those it refers to, with one class that does. */
	private final Map<String, Map<String, String>> references = new TreeMap<>();

	/**
	 * Adds what a class refers to.
	 *
	 * @param name with slashes
	 */
	void add(String name, ClassFile file) {
		var targets = references.computeIfAbsent(packageOf(name), key -> new TreeMap<>());
		for (String type : file.types()) {
			String target = packageOf(type);
			if (!target.equals(packageOf(name))) {
				targets.merge(target, name, (one, other) -> one.compareTo(other) < 0 ? one : other);
			}
		}
	}

	private static String packageOf(String type) {
		String name = type.startsWith("[") ? type.replaceFirst("^\\[+L?", "") : type;
		return name.contains("/") ? name.substring(0, name.lastIndexOf('/')).replace('/', '.') : "";
	}

	/** Sets of packages each of which leads to all others of its set. */
	Set<Set<String>> circles() {
		var reached = new TreeMap<String, Set<String>>();
		references.keySet().forEach(start -> reached.put(start, reachedFrom(start)));
		var circles = new TreeSet<Set<String>>((one, other) -> one.toString().compareTo(other.toString()));
		reached.forEach((start, targets) -> {
			if (targets.contains(start)) {
				var circle = new TreeSet<>(targets);
				circle.removeIf(target -> !reached.get(target).contains(start));
				circles.add(circle);
			}
		});
		return circles;
	}

	private Set<String> reachedFrom(String start) {
		var reached = new TreeSet<String>();
		var next = List.of(start);
		while (!next.isEmpty()) {
			next = next.stream().flatMap(from -> references.get(from).keySet().stream())
					.filter(target -> references.containsKey(target) && reached.add(target)).toList();
		}
		return reached;
	}

	/** The references that close a circle, for whoever has to break it. */
	List<String> within(Set<String> circle) {
		return circle.stream().sorted().flatMap(from -> references.get(from).entrySet().stream()
				.filter(reference -> circle.contains(reference.getKey()))
				.map(reference -> from + " -> " + reference.getKey() + " (" + reference.getValue().replaceFirst(".*/", "") + ")"))
				.toList();
	}
}
