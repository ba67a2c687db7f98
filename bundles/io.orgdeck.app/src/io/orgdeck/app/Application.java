package io.orgdeck.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.app.internal.Advisor;
import io.orgdeck.app.internal.Branding;
import io.orgdeck.app.internal.FocusMark;
import io.orgdeck.app.internal.Messages;
import io.orgdeck.app.internal.OpenRequests;
import io.orgdeck.app.internal.Workspace;
import io.orgdeck.app.internal.help.DialogHelp;

/** The workbench as an application: windows on one workspace of its own, until the last is closed. */
public class Application implements IApplication {

	private static final Integer NO_SCREEN = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Display.setAppName(Branding.name());
		FocusMark.ask();
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError | UnsatisfiedLinkError noScreen) {
			System.err.println(NLS.bind(Messages.noScreen, Branding.name(), noScreen.getMessage()));
			return NO_SCREEN;
		}
		try {
			Workspace.claim();
			var requests = OpenRequests.listenOn(display);
			requests.addFrom((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			DialogHelp.listen(display);
			var end = PlatformUI.createAndRunWorkbench(display, new Advisor(requests));
			return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
