package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** Who clicks a button twice out of habit means it once. Buttons that are pressed again and again on purpose say so. */
public final class SecondClick {

	private static final String AGAIN = "io.orgdeck.ui.parts.again";

	/** Where the second click of a double click went down; its selection is still to come. */
	private Widget clicked;

	private SecondClick() {
	}

	/** From now on the second click of a double click does nothing on buttons, tools and links. */
	public static void ignore(Display display) {
		var filter = new SecondClick();
		display.addFilter(SWT.MouseDown, event -> filter.clicked = event.count > 1 ? event.widget : null);
		display.addFilter(SWT.KeyDown, event -> filter.clicked = null);
		display.addFilter(SWT.Selection, filter::selected);
	}

	/** Something that is done once more with each click, such as moving a row up. */
	static <W extends Widget> W again(W widget) {
		widget.setData(AGAIN, true);
		return widget;
	}

	private void selected(Event event) {
		var place = event.widget instanceof ToolItem item ? item.getParent() : event.widget;
		if (clicked != null && place == clicked && doesSomething(event.widget) && event.widget.getData(AGAIN) == null) {
			event.type = SWT.None;
			event.doit = false;
		}
	}

	private static boolean doesSomething(Widget widget) {
		return widget instanceof Button && (widget.getStyle() & SWT.PUSH) != 0 || widget instanceof Link
				|| widget instanceof ToolItem && (widget.getStyle() & SWT.PUSH) != 0;
	}
}
