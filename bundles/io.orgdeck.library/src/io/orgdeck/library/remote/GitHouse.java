package io.orgdeck.library.remote;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit in a house of its own: it reads no settings of the user's and writes none.
 */
final class GitHouse {

	static {
		SystemProxy.enter();
		SystemReader.setInstance(new Secluded(SystemReader.getInstance()));
		keepQuiet();
		FS.FileStoreAttributes.setBackground(true); // how fine its clock is, is measured for seconds; nobody waits for that
	}

	private GitHouse() {
	}

	/**
	 * A folder as a shared place is written by a thread of JGit's own. What it falls over, such as a full disk, is told by whoever waits for
	 * it; the details are for the log and not for standard error.
	 */
	private static void keepQuiet() {
		Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
			if (others == null || thread.getName().startsWith("JGit-")) {
				ILog.of(GitHouse.class).error(thread.getName(), failure);
			} else {
				others.uncaughtException(thread, failure);
			}
		});
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
