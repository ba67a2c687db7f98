package io.orgdeck.benchmark.shell;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least workbench that opens a window: what any program on these bundles pays. Never shipped. */
public class EmptyShell implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor());
		} finally {
			display.dispose();
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().close();
	}

	private static final class Advisor extends WorkbenchAdvisor {

		private boolean painted;
		private boolean announced;

		@Override
		public void initialize(IWorkbenchConfigurer configurer) {
			configurer.setSaveAndRestore(true);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return "io.orgdeck.benchmark.shell.perspective";
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			configurer.setTitle("Empty shell");
			return new WorkbenchWindowAdvisor(configurer);
		}

		@Override
		public void preStartup() {
			PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Paint, event -> painted = true);
		}

		@Override
		public void eventLoopIdle(Display display) {
			if (painted && !announced) {
				announced = true;
				System.out.println("shell is usable");
			}
			super.eventLoopIdle(display);
		}
	}

	/** The editor area alone. */
	public static class Perspective implements IPerspectiveFactory {

		@Override
		public void createInitialLayout(IPageLayout layout) {
			// Nothing beside the editors.
		}
	}
}
