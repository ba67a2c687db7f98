package io.orgdeck.updates.internal;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import io.orgdeck.updates.Versions;

/** {@code orgdeck update back}: uses the version before from the next start on. */
@Command(name = "back", mixinStandardHelpOptions = true)
final class BackCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		var versions = Versions.ofUser();
		String before = versions.before().orElse("");
		versions.goBack();
		spec.commandLine().getOut().println(before.isEmpty() ? Messages.backToInstalled : NLS.bind(Messages.backTo, before));
		return 0;
	}
}
