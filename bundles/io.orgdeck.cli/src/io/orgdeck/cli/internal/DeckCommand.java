package io.orgdeck.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck deck}: the decks that the product knows. */
@Command(name = "deck", mixinStandardHelpOptions = true, subcommands = { DeckListCommand.class,
		DeckCheckCommand.class, DeckImportCommand.class, DeckMapCommand.class, DeckExportCommand.class, DeckPluginCommand.class,
		DeckInstallCommand.class,
		DeckRemoveCommand.class })
final class DeckCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noDeckCommand);
	}
}
