package io.orgdeck.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck plugin}: the plug-ins of others that the user has installed. */
@Command(name = "plugin", mixinStandardHelpOptions = true, subcommands = { PluginListCommand.class, PluginInstallCommand.class,
		PluginRemoveCommand.class, PluginEnableCommand.class, PluginDisableCommand.class })
final class PluginCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noPluginCommand);
	}
}
