package io.orgdeck.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The main window: size, bars and title. Menus and tool bar are contributed in plugin.xml. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 840));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		WindowTitle.follow(getWindowConfigurer());
	}
}
