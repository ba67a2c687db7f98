package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the installed product in this process: the workbench, or its command line without any window. It decides what
 * the shell script, the macOS application folder and the Windows program would otherwise each decide for themselves.
 */
public final class Main {

	/** The exit status by which an application asks to be started again. */
	private static final String RESTART = "23";
	/** The exit status when no application got as far as to say one. */
	private static final String FAILED = "13";
	/** The exit status of the command line when something cannot be written. */
	private static final int CANNOT_WRITE = 4;
	private static final String NO_PLACE = "Orgdeck in %s cannot start, because neither %s nor the temporary folder %s can be written (%s). "
			+ "Set HOME to a folder of yours, or install Orgdeck again.";

	private Main() {
	}

	public static void main(String[] arguments) throws Exception {
		var installation = Installation.of(Main.class);
		var folders = UserFolders.ofThisUser();
		var launch = new Launch(installation, folders, Mode.of(List.of(arguments)), List.of(arguments));
		Optional<RunningWorkbench> running = Optional.empty();
		if (launch.joins(System.getProperties().stringPropertyNames())) {
			try {
				running = RunningWorkbench.claim(launch.requests());
				if (running.isEmpty() && RunningWorkbench.ask(launch.requests(), launch.files())) {
					return;
				}
			} catch (IOException unwritable) {
				// Nobody can be asked: it starts on its own.
			}
		}
		var chosen = chosen(launch);
		if (chosen.isPresent()) {
			if (running.isPresent()) {
				running.get().close(); // it is the other version that takes requests
			}
			var restart = Restart.in(Path.of(System.getProperty("java.home")), installation, chosen.get().installation(), arguments);
			System.exit(chosen.get().start(launch.mode(), restart.command()));
		}
		running.ifPresent(one -> System.setProperty(RunningWorkbench.PROPERTY, one.folder().toString()));
		var jars = plugins(launch);
		try {
			launch.properties(System.getProperties().stringPropertyNames(), !jars.isEmpty()).forEach(System::setProperty);
		} catch (IOException | SecurityException nowhere) {
			System.err.println(
					NO_PLACE.formatted(installation.folder(), folders.data(), System.getProperty("java.io.tmpdir"), nowhere.getMessage()));
			System.exit(CANNOT_WRITE);
		}
		new FrameworkRun(launch.plugins(), jars, launch.mode()).run(launch.frameworkArguments());
		if (running.isPresent()) {
			running.get().close(); // before a restart, which would ask this process
		}
		System.exit(status(installation, arguments));
	}

	/** A newer version that is to be started instead of this one. */
	private static Optional<ChosenVersion> chosen(Launch launch) throws IOException {
		if (System.getProperty(Restart.BASE) != null || launch.arguments().contains(ChosenVersion.AS_INSTALLED)) {
			return Optional.empty();
		}
		var chosen = ChosenVersion.of(launch.folders().data(), launch.installation());
		if (launch.mode() == Mode.WORKBENCH && chosen.filter(ChosenVersion::hasFailed).isPresent()) {
			System.setProperty(ChosenVersion.FAILED, chosen.get().installation().version());
			return Optional.empty();
		}
		return chosen;
	}

	/** The plug-ins of this start: none that was being started when an earlier start was killed. */
	private static List<Path> plugins(Launch launch) {
		var plugins = launch.plugins();
		try {
			var left = RunMark.read(plugins.folder());
			plugins.leaveOut(left.suspects());
			if (!left.others()) {
				plugins.tidy();
			}
		} catch (IOException unreadable) {
			// Whoever may not write there has plug-ins that somebody else vouches for.
		}
		return launch.wantsPlugins() ? plugins.jars() : List.of();
	}

	private static int status(Installation installation, String[] arguments) throws Exception {
		var status = System.getProperty(EclipseStarter.PROP_EXITCODE, FAILED);
		if (RESTART.equals(status)) {
			Restart.of(Path.of(System.getProperty("java.home")), installation, arguments).start();
			return 0;
		}
		var problem = System.getProperty("eclipse.exitdata", "");
		if (!"0".equals(status) && !problem.isBlank()) {
			System.err.println(problem);
		}
		return Integer.parseInt(status);
	}
}
