package io.orgdeck.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.plugins.Plugins;

/** {@code orgdeck plugin enable}: turns plug-ins on, also those that were held back, from the next start on. */
@Command(name = "enable", mixinStandardHelpOptions = true)
final class PluginEnableCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.NAME}", arity = "1..*")
	private List<String> names;

	@Override
	public Integer call() throws Exception {
		var plugins = Plugins.ofUser();
		for (String name : names) {
			plugins.enable(name);
		}
		return 0;
	}
}
