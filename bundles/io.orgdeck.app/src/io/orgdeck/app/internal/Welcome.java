package io.orgdeck.app.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;

/** The first page: what to do when nothing is open yet. */
public class Welcome extends PagePart {

	static final String ID = "io.orgdeck.app.welcome";

	private static final String PREFERENCES = "io.orgdeck.app";
	private static final String SHOW = "showWelcome";

	private WelcomePage page;

	/** Opens the page, unless its reader no longer wants it or something else is open in whichever window. */
	static void openWhenNothingElseIs(IWorkbenchPage page) {
		var windows = Stream.of(page.getWorkbenchWindow().getWorkbench().getWorkbenchWindows());
		boolean nothing = windows.flatMap(window -> Stream.of(window.getPages())).allMatch(one -> one.getEditorReferences().length == 0);
		if (isWanted() && nothing) {
			open(page);
		}
	}

	static void open(IWorkbenchPage page) {
		open(page, new PageInput(Messages.welcome, Messages.welcomeTitle), ID, Welcome.class);
	}

	static boolean isWanted() {
		return InstanceScope.INSTANCE.getNode(PREFERENCES).getBoolean(SHOW, true);
	}

	static void want(boolean wanted) {
		InstanceScope.INSTANCE.getNode(PREFERENCES).putBoolean(SHOW, wanted);
	}

	@Override
	public void createPartControl(Composite parent) {
		var scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = new WelcomePage(scroller, getSite());
		scroller.setContent(page.control());
		scroller.addListener(SWT.Resize, event -> scroller.setMinHeight(page.fit(scroller.getClientArea().width)));
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}
}
