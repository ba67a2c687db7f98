package io.orgdeck.library.remote;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit in a house of its own: it reads no settings of the user's and writes none.
 */
final class GitHouse {

	static {
		if (System.getProperty("java.net.useSystemProxies") == null) {
			System.setProperty("java.net.useSystemProxies", "true");
		}
		SystemReader.setInstance(new Secluded(SystemReader.getInstance()));
		FS.FileStoreAttributes.setBackground(true); // how fine its clock is, is measured for seconds; nobody waits for that
	}

	private GitHouse() {
	}

	/** To be called before anything of JGit is. */
	static void enter() {
		// the work is done once, when the class loads
	}

	/** The system without anybody's settings for Git. */
	private static final class Secluded extends SystemReader.Delegate {

		Secluded(SystemReader system) {
			super(system);
		}

		@Override
		public String getenv(String name) {
			return name.startsWith("GIT_") || name.equals("XDG_CONFIG_HOME") ? null : super.getenv(name);
		}

		@Override
		public FileBasedConfig openUserConfig(Config parent, FS fs) {
			return new Empty(parent, fs);
		}

		@Override
		public FileBasedConfig openSystemConfig(Config parent, FS fs) {
			return new Empty(parent, fs);
		}

		@Override
		public FileBasedConfig openJGitConfig(Config parent, FS fs) {
			return new Empty(parent, fs);
		}
	}

	/** Settings that nobody has made and that are kept nowhere. */
	private static final class Empty extends FileBasedConfig {

		Empty(Config parent, FS fs) {
			super(parent, null, fs);
		}

		@Override
		public void load() {
			// there is nothing
		}

		@Override
		public void save() {
			// for this program's life alone
		}

		@Override
		public boolean isOutdated() {
			return false;
		}
	}
}
