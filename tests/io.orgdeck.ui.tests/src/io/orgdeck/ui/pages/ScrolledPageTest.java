package io.orgdeck.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.ScrolledPage;

/** A page follows the focus, but not away from the pointer. */
@ExtendWith(WorkbenchTest.class)
class ScrolledPageTest {

	private static final int HEIGHT = 300;

	private Shell shell;
	private ScrolledPage page;
	private Text first;
	private Table low;

	@BeforeEach
	void open() {
		Ui.run(() -> {
			shell = new Shell();
			shell.setLayout(new FillLayout());
			page = new ScrolledPage(shell, 100);
			first = new Text(page.body(), SWT.BORDER);
			GridDataFactory.fillDefaults().hint(200, HEIGHT - 200).applyTo(new Text(page.body(), SWT.MULTI | SWT.BORDER));
			low = new Table(page.body(), SWT.BORDER);
			GridDataFactory.fillDefaults().hint(200, HEIGHT).applyTo(low);
			shell.setSize(400, HEIGHT);
			shell.open();
			page.fit();
			first.forceFocus();
		});
		Ui.await("the first field has the focus", () -> first.isFocusControl());
	}

	@AfterEach
	void close() {
		Ui.run(shell::dispose);
	}

	/** Puts the pointer on a control, wherever the window manager has put the window by now. */
	private void pointAt(Control control) {
		Ui.await("the pointer is on it", () -> {
			shell.getDisplay().setCursorLocation(control.toDisplay(10, 10));
			return shell.getDisplay().getCursorControl() == control;
		});
	}

	private int origin() {
		return Ui.get(() -> page.control().getOrigin().y);
	}

	@Test
	void whatIsReachedByTheKeyboardComesIntoView() {
		pointAt(first);
		Ui.run(() -> low.forceFocus());
		Ui.await("the page has scrolled", () -> page.control().getOrigin().y > 0);
	}

	@Test
	void whatIsClickedStaysWhereItIs() {
		assertTrue(Ui.get(() -> shell.getDisplay().map(low, shell, 0, 0).y) < HEIGHT - 20, "its beginning is to be seen");
		pointAt(low);
		Ui.run(() -> low.forceFocus());
		Ui.await("it has the focus", () -> low.isFocusControl());
		assertEquals(0, origin());
	}
}
