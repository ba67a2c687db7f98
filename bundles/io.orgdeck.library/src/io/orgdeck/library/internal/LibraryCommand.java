package io.orgdeck.library.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck library}: a folder of assessments as a library. */
@Command(name = "library", mixinStandardHelpOptions = true, subcommands = { ListCommand.class, SearchCommand.class, TagCommand.class,
		PortfolioCommand.class, ShareCommand.class, SendCommand.class, GetCommand.class, HistoryCommand.class })
public final class LibraryCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noCommand);
	}
}
