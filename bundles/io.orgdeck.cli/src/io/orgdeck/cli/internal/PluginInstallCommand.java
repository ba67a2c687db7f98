package io.orgdeck.cli.internal;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.plugins.Candidate;
import io.orgdeck.core.plugins.PluginSource;
import io.orgdeck.core.plugins.Plugins;
import io.orgdeck.core.plugins.Product;

/** {@code orgdeck plugin install}: says who made a plug-in and what it may do, asks, and copies it into the user's folder. */
@Command(name = "install", mixinStandardHelpOptions = true)
final class PluginInstallCommand implements Callable<Integer> {

	private static final int NOT_DONE = 1;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--yes")
	private boolean yes;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		PrintWriter out = spec.commandLine().getOut();
		try (var source = PluginSource.open(file, Product.running())) {
			source.candidates().forEach(candidate -> out.println(candidate.about()));
			out.println(Messages.pluginRights);
			out.flush();
			if (!yes && !isWanted()) {
				return NOT_DONE;
			}
			var plugins = Plugins.ofUser();
			for (Candidate candidate : source.candidates()) {
				plugins.install(candidate, force);
				out.println(NLS.bind(Messages.pluginInstalled, candidate.title(), candidate.version()));
			}
			return 0;
		}
	}

	private boolean isWanted() {
		Console console = System.console();
		String answer = console == null ? null : console.readLine("%s", Messages.pluginAsk);
		if (answer == null) {
			spec.commandLine().getErr().println(Messages.pluginNobody);
			return false;
		}
		boolean wanted = answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
		if (!wanted) {
			spec.commandLine().getErr().println(Messages.pluginNotInstalled);
		}
		return wanted;
	}
}
