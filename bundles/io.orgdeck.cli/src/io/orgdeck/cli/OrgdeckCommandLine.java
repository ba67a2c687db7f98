package io.orgdeck.cli;

import io.orgdeck.cli.internal.RootCommand;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;

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

	public OrgdeckCommandLine(PrintWriter out, PrintWriter err) {
		commands = new CommandLine(new RootCommand());
		commands.setResourceBundle(ResourceBundle.getBundle("io.orgdeck.cli.internal.help")); //$NON-NLS-1$
		commands.setOut(out);
		commands.setErr(err);
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		commands.setUsageHelpAutoWidth(false);
		commands.setUsageHelpWidth(100);
		commands.setExecutionExceptionHandler((exception, line, parsed) -> report(exception, line));
	}

	/** Runs one command and returns its exit status. A fault of the program is told as well, never passed over. */
	public int run(String... arguments) {
		try {
			return commands.execute(arguments);
		} catch (LinkageError | OutOfMemoryError | StackOverflowError e) { // picocli passes on what is no exception
			commands.getErr().println(e);
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	private static int report(Exception exception, CommandLine line) throws Exception {
		if (exception instanceof OptionException) {
			line.getErr().println(exception.getMessage());
			return USAGE;
		}
		if (exception instanceof StoreException store) {
			line.getErr().println(store.getMessage());
			return store.kind() == StoreException.Kind.CANNOT_READ ? CANNOT_READ : CANNOT_WRITE;
		}
		if (exception instanceof IOException) {
			line.getErr().println(exception.getMessage());
			return CANNOT_WRITE;
		}
		throw exception; // a fault of the program: picocli prints it whole
	}
}
