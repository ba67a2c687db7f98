package io.orgdeck.library.remote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.ObjectId;

import io.orgdeck.library.Library;

/** Files of a state by path, each with its content. */
final class Contents {

	/** What servers put into a new place. */
	private static final Pattern ABOUT = Pattern.compile("(?i)(readme|licen[cs]e|copying|\\.git)[^/]*");

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

	/** Whether there are files, and none of a library: somebody uses the place for something else. A few words about it do not count. */
	static boolean isForeign(Map<String, ObjectId> all) {
		return ofLibrary(all).isEmpty() && all.keySet().stream().anyMatch(path -> !ABOUT.matcher(path).matches());
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
