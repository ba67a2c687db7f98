package io.orgdeck.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.cli.internal.Messages;
import io.orgdeck.core.plugins.Plugins;

/** Runs one command without a window. Its result is the exit status of the process. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = writer(System.out);
		var err = writer(System.err);
		var leftOut = Plugins.stuck();
		if (!leftOut.isEmpty()) {
			err.println(NLS.bind(Messages.pluginsStuck, String.join(", ", leftOut)));
		}
		return new OrgdeckCommandLine(out, err, () -> Pipe.is(Pipe.STANDARD_OUTPUT)).run(arguments);
	}

	/** In the terminal's own encoding; where no locale is set that is ASCII, in which names would be full of question marks. */
	private static PrintWriter writer(PrintStream stream) {
		Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
		return new PrintWriter(stream, true, charset);
	}

	@Override
	public void stop() {
		// A command runs to its end; writing is atomic, so being killed does no harm either.
	}
}
