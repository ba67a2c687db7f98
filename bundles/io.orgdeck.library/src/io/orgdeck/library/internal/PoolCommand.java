package io.orgdeck.library.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck pool}: how an organisation stands beside others, without any of them telling who said what. */
@Command(name = "pool", mixinStandardHelpOptions = true, subcommands = { ContributeCommand.class, PoolAddCommand.class,
		PoolWithdrawCommand.class, PoolPublishCommand.class, PoolReportCommand.class })
public final class PoolCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.poolNoCommand);
	}
}
