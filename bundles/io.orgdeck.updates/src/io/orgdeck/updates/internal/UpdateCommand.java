package io.orgdeck.updates.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck update}: newer versions of the product. */
@Command(name = "update", mixinStandardHelpOptions = true, subcommands = { CheckCommand.class, InstallCommand.class, BackCommand.class })
public final class UpdateCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noCommand);
	}
}
