package io.orgdeck.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code orgdeck audit}: bundles with which a stranger recomputes the figures of a paper. */
@Command(name = "audit", mixinStandardHelpOptions = true, subcommands = { AuditMakeCommand.class, AuditVerifyCommand.class,
		AuditVotesCommand.class,
		AuditKeyCommand.class, AuditPageCommand.class })
final class AuditCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noAuditCommand);
	}
}
