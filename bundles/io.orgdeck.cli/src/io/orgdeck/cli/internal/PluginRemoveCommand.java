package io.orgdeck.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.plugins.Plugins;

/** {@code orgdeck plugin remove}: takes plug-ins away, from the next start on. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class PluginRemoveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.NAME}", arity = "1..*")
	private List<String> names;

	@Override
	public Integer call() throws Exception {
		var plugins = Plugins.ofUser();
		for (String name : names) {
			plugins.remove(name);
		}
		return 0;
	}
}
