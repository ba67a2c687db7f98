package io.orgdeck.cli;

import java.io.PrintWriter;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command without a window. Its result is the exit status of the process. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = new PrintWriter(System.out, true);
		var err = new PrintWriter(System.err, true);
		return new OrgdeckCommandLine(out, err).run(arguments);
	}

	@Override
	public void stop() {
		// A command runs to its end; writing is atomic, so being killed does no harm either.
	}
}
