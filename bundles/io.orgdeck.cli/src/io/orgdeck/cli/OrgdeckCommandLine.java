package io.orgdeck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.function.BooleanSupplier;

import picocli.CommandLine;

import io.orgdeck.cli.internal.ContributedCommands;
import io.orgdeck.cli.internal.HelpTexts;
import io.orgdeck.cli.internal.Messages;
import io.orgdeck.cli.internal.RootCommand;
import io.orgdeck.cli.internal.WrongUse;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;

/**
 * The commands of {@code orgdeck} with their exit statuses: 0 done, 1 problems found, 2 usage, 3 cannot read, 4 cannot
 * write. Results go to one writer, messages to the other.
 */
public final class OrgdeckCommandLine {

	public static final int DONE = 0;
	public static final int PROBLEMS = 1;
	public static final int USAGE = 2;
	public static final int CANNOT_READ = 3;
	public static final int CANNOT_WRITE = 4;

	private final CommandLine commands;
	private final BooleanSupplier readerMayGo;

	/** For results that go where they have to arrive. */
	public OrgdeckCommandLine(PrintWriter out, PrintWriter err) {
		this(out, err, () -> false);
	}

	/** @param readerMayGo asked when results were not written: whether all that it means is that nobody wants more of them */
	OrgdeckCommandLine(PrintWriter out, PrintWriter err, BooleanSupplier readerMayGo) {
		this.readerMayGo = readerMayGo;
		commands = new CommandLine(new RootCommand());
		commands.setResourceBundle(HelpTexts.beside(RootCommand.class));
		ContributedCommands.addTo(commands);
		commands.setOut(out);
		commands.setErr(err);
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		commands.setUsageHelpAutoWidth(false);
		commands.setUsageHelpWidth(100);
		sayIn(commands);
		commands.setParameterExceptionHandler(new WrongUse());
		commands.setExecutionExceptionHandler((exception, line, parsed) -> report(exception));
	}

	/** The headings of help in the language of the screen; picocli has them in English. */
	private static void sayIn(CommandLine command) {
		command.getCommandSpec().usageMessage().synopsisHeading(Messages.helpUsage + ' ').commandListHeading(Messages.helpCommands + "%n")
				.synopsisSubcommandLabel('[' + Messages.helpCommand + ']');
		command.getSubcommands().values().forEach(OrgdeckCommandLine::sayIn);
	}

	/** Runs one command and returns its exit status. Whatever goes wrong is told in one sentence. */
	public int run(String... arguments) {
		int status;
		try {
			status = commands.execute(arguments);
		} catch (Error e) { // picocli passes on what is no exception
			status = report(e);
		}
		boolean arrived = !commands.getOut().checkError(); // the only way in which a PrintWriter says it
		if (!arrived && !readerMayGo.getAsBoolean()) {
			commands.getErr().println(Messages.outputFailed);
			return CANNOT_WRITE;
		}
		return status;
	}

	private int report(Throwable failure) {
		commands.getErr().println(Failure.sentence(failure));
		return switch (failure) {
			case OptionException wrong -> USAGE;
			case StoreException store -> store.kind() == StoreException.Kind.CANNOT_READ ? CANNOT_READ : CANNOT_WRITE;
			case NoSuchFileException missing -> CANNOT_READ;
			case IOException other -> CANNOT_WRITE;
			default -> PROBLEMS;
		};
	}
}
