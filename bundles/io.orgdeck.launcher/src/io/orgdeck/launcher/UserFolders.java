package io.orgdeck.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this system wants programs to keep what belongs to a user.
 *
 * @param data  worth keeping: window layout, preferences
 * @param cache can be made again at any time
 */
record UserFolders(Path data, Path cache) {

	static UserFolders ofThisUser() {
		return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
	}

	static UserFolders of(String system, Path home, Map<String, String> environment) {
		var name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			var local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
			return new UserFolders(local.resolve("Orgdeck"), local.resolve("Orgdeck/Cache"));
		}
		// Java knows the home of the account; on Unix systems a caller may name another.
		var chosen = folder(environment, "HOME", home).toAbsolutePath();
		if (name.startsWith("mac")) {
			return new UserFolders(chosen.resolve("Library/Application Support/Orgdeck"), chosen.resolve("Library/Caches/Orgdeck"));
		}
		return new UserFolders(folder(environment, "XDG_DATA_HOME", chosen.resolve(".local/share")).resolve("orgdeck"),
				folder(environment, "XDG_CACHE_HOME", chosen.resolve(".cache")).resolve("orgdeck"));
	}

	/** A relative path in such a variable is to be ignored, says the XDG base directory specification. */
	private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
		var named = Path.of(environment.getOrDefault(variable, ""));
		return named.isAbsolute() ? named : otherwise;
	}
}
