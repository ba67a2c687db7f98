package io.orgdeck.library.remote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;

import io.orgdeck.library.Library;

/** Files of a state by path, each with its content. */
final class Contents {

	private Contents() {
	}

	/** Whether a path is a library's business and may lie in its folder. */
	static boolean isOurs(String path) {
		return Library.isFile(path) && SafePath.isSafe(path);
	}

	static SortedMap<String, ObjectId> ofLibrary(Map<String, ObjectId> all) {
		var files = new TreeMap<>(all);
		files.keySet().removeIf(path -> !isOurs(path));
		return files;
	}

	/** What the place holds that is none of a library's business stays there. */
	static SortedMap<String, ObjectId> withForeign(Map<String, ObjectId> now, Map<String, ObjectId> before) {
		var all = new TreeMap<>(now);
		before.forEach((path, content) -> {
			if (!isOurs(path)) {
				all.putIfAbsent(path, content);
			}
		});
		return all;
	}

	/** The paths that have another content, have come or have gone. */
	static List<String> changed(Map<String, ObjectId> now, Map<String, ObjectId> before) {
		var paths = new TreeSet<>(now.keySet());
		paths.addAll(before.keySet());
		paths.removeIf(path -> Objects.equals(now.get(path), before.get(path)));
		return List.copyOf(paths);
	}
}
