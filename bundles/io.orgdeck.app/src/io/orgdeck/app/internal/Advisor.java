package io.orgdeck.app.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.internal.WorkbenchMessages;

import io.orgdeck.ui.parts.NativeNames;
import io.orgdeck.ui.parts.ScreenDays;
import io.orgdeck.ui.parts.SecondClick;
import io.orgdeck.ui.parts.TableManners;
import io.orgdeck.ui.parts.TypeSize;

/** Sets the workbench up and opens what is waiting to be opened whenever there is nothing else to do. */
public final class Advisor extends WorkbenchAdvisor {

	private final OpenRequests requests;
	private final StartupMarker marker = new StartupMarker();

	private boolean welcomed;

	public Advisor(OpenRequests requests) {
		this.requests = requests;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		Appearance.lookAt(PlatformUI.getWorkbench().getDisplay());
		TypeSize.start(PlatformUI.getWorkbench().getDisplay());
		ScreenDays.start();
		configurer.setSaveAndRestore(true);
		speakOfFiles();
		SecondClick.ignore(PlatformUI.getWorkbench().getDisplay());
		TableManners.teach(PlatformUI.getWorkbench().getDisplay());
		NativeNames.follow(PlatformUI.getWorkbench().getDisplay());
	}

	/** The platform calls whatever can be saved a resource, which only programmers do. */
	@SuppressWarnings("restriction")
	private static void speakOfFiles() {
		WorkbenchMessages.Save_Resource = Messages.saveChanges;
		WorkbenchMessages.EditorManager_saveResourcesTitle = Messages.saveChanges;
		WorkbenchMessages.EditorManager_saveResourcesMessage = Messages.saveWhich;
		WorkbenchMessages.EditorManager_saveResourcesOptionallyMessage = Messages.saveWhich;
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspectives.ASSESS;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer);
	}

	@Override
	public void preStartup() {
		marker.listenOn(PlatformUI.getWorkbench().getDisplay());
	}

	@Override
	public void postStartup() {
		Appearance.start(PlatformUI.getWorkbench().getDisplay());
	}

	@Override
	public void eventLoopIdle(Display display) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			super.eventLoopIdle(display);
		} else if (!requests.isEmpty()) {
			requests.openIn(window.getActivePage());
		} else if (!welcomed) {
			welcomed = true;
			Welcome.openWhenNothingElseIs(window.getActivePage());
		} else {
			marker.idle();
			super.eventLoopIdle(display);
		}
	}
}
