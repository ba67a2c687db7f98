package io.orgdeck.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck language}: the languages of screen and papers, and how somebody makes one. */
@Command(name = "language", mixinStandardHelpOptions = true, subcommands = { LanguageListCommand.class, LanguageUseCommand.class,
		LanguageSheetCommand.class, LanguagePackCommand.class, LanguagePseudoCommand.class })
final class LanguageCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noLanguageCommand);
	}
}
