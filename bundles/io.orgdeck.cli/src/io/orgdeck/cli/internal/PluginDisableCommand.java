package io.orgdeck.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.plugins.Plugins;

/** {@code orgdeck plugin disable}: turns plug-ins off, from the next start on. */
@Command(name = "disable", mixinStandardHelpOptions = true)
final class PluginDisableCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.NAME}", arity = "1..*")
	private List<String> names;

	@Override
	public Integer call() throws Exception {
		var plugins = Plugins.ofUser();
		for (String name : names) {
			plugins.disable(name);
		}
		return 0;
	}
}
