package io.orgdeck.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Window layout and preferences of one running workbench. Assessments do not live here. Several workbenches may run at
 * once: each takes the first workspace that is free, so that none shuts another out or overwrites its layout.
 */
public final class Workspace {

	/** Set by the launcher: where this user's data is kept. */
	private static final String STATE = "orgdeck.state";

	private static final int MOST = 64;

	private Workspace() {
	}

	/**
	 * Takes a workspace for this process, unless the caller of the program named one.
	 *
	 * @throws IOException if there is no place left to write to
	 */
	public static void claim() throws IOException {
		var location = Platform.getInstanceLocation();
		if (!location.isSet() && !claimBelow(folder(), location)) {
			location.set(Files.createTempDirectory("orgdeck-workspace-").toUri().toURL(), false);
		}
	}

	private static Path folder() {
		return Path.of(System.getProperty(STATE, System.getProperty("user.home") + "/.orgdeck"));
	}

	private static boolean claimBelow(Path folder, Location location) {
		for (int n = 1; n <= MOST; n++) {
			var workspace = folder.resolve(n == 1 ? "workspace" : "workspace-" + n);
			try {
				Files.createDirectories(workspace);
				if (location.set(workspace.toUri().toURL(), true)) {
					releaseAtTheEnd(location);
					return true;
				}
			} catch (IOException unwritable) {
				// A home that cannot be written to is no reason not to open a window.
				return false;
			}
		}
		return false;
	}

	/** What Java itself still has to write after the last window may take a moment; who starts again at once means this workspace. */
	private static void releaseAtTheEnd(Location location) {
		Runtime.getRuntime().addShutdownHook(new Thread(location::release, "Orgdeck workspace"));
	}
}
