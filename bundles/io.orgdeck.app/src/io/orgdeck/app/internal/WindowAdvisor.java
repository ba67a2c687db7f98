package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import io.orgdeck.ui.parts.WindowPlace;

/** A window of the workbench: size, bars and title. Menus and tool bar are contributed in plugin.xml. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	/** The platform's stand-in for an editor of whose input nothing was kept. */
	private static final String EMPTY_EDITOR = "org.eclipse.ui.internal.emptyEditorTab";

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var configurer = getWindowConfigurer();
		configurer.setInitialSize(WindowPlace.comfortable(Display.getCurrent().getPrimaryMonitor().getClientArea()));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowProgressIndicator(true);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new DroppedFiles(configurer.getWindow()));
	}

	@Override
	public void postWindowOpen() {
		WindowTitle.follow(getWindowConfigurer());
		new RecentFiles().follow(getWindowConfigurer().getWindow().getPartService());
		removeHandles(getWindowConfigurer().getWindow().getService(MTrimmedWindow.class));
		Arrays.stream(getWindowConfigurer().getWindow().getPages()).forEach(WindowAdvisor::closeEmptyEditors);
		FirstSight.follow(getWindowConfigurer().getWindow());
		MenuLetters.give(getWindowConfigurer().getWindow().getShell().getMenuBar());
	}

	/** After a crash the layout still names pages and unsaved documents; the former open by themselves, the latter are offered. */
	private static void closeEmptyEditors(IWorkbenchPage page) {
		page.closeEditors(Arrays.stream(page.getEditorReferences())
				.filter(editor -> editor.getId().equals(EMPTY_EDITOR)).toArray(IEditorReference[]::new), false);
	}

	/** Tool bars stay where they are, and need nothing to drag them by. */
	private static void removeHandles(MTrimmedWindow window) {
		for (var bar : window.getTrimBars()) {
			for (var element : List.copyOf(bar.getChildren())) {
				if (element.getTags().remove(IPresentationEngine.DRAGGABLE) && element.isToBeRendered()) {
					element.setToBeRendered(false);
					element.setToBeRendered(true);
				}
			}
		}
	}
}
