package io.orgdeck.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import io.orgdeck.core.document.StateFolder;

/**
 * The product that is running.
 *
 * @param home   the folder with {@code plugins} and {@code lib}
 * @param system operating system, window system and processor, as files of a version are named after them
 * @param kind   what brought it: {@value Release#ARCHIVE}, or the kind of an installer, which alone may replace it
 */
public record ThisProduct(Path home, Version version, String system, String kind) {

	/** In {@code lib}; written when an installer is made. */
	static final String INSTALLED_BY = "installed-by";

	/** What is running now. */
	public static ThisProduct running() {
		var bundle = FrameworkUtil.getBundle(StateFolder.class);
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		Path home = home(System.getProperty("osgi.install.area", "file:" + System.getProperty("java.io.tmpdir")));
		String system = bundle == null ? "" : String.join(".", Platform.getOS(), Platform.getWS(), Platform.getOSArch());
		return new ThisProduct(home, version, system, kind(home));
	}

	/** The framework writes {@code file:} and the plain path, with blanks as they are. */
	static Path home(String area) {
		String plain = area.replaceFirst("^file:", "");
		return Path.of(plain.matches("/[A-Za-z]:/.*") ? plain.substring(1) : plain);
	}

	static String kind(Path home) {
		try {
			return Files.readString(home.resolve("lib").resolve(INSTALLED_BY)).strip();
		} catch (IOException none) {
			return Release.ARCHIVE;
		}
	}

	/** Whether another version can be put beside this one; what an installer has brought is for an installer to replace. */
	public boolean isReplaceable() {
		return kind.equals(Release.ARCHIVE);
	}
}
