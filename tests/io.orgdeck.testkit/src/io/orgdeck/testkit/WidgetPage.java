package io.orgdeck.testkit;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** One widget, as a user knows it: it has a text, can be clicked, typed into, chosen from. */
public final class WidgetPage {

	private final Widget widget;
	private final String name;

	WidgetPage(Widget widget, String name) {
		this.widget = widget;
		this.name = name;
	}

	/** What can be read on it. */
	public String text() {
		return Ui.get(() -> switch (widget) {
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Label label -> label.getText();
			case Link link -> link.getText();
			case Button button -> button.getText();
			case Combo combo -> combo.getText();
			case CCombo combo -> combo.getText();
			case org.eclipse.swt.widgets.Item item -> item.getText();
			default -> throw unfit("has no text");
		});
	}

	/** What a screen reader is told that it is called. */
	public String spoken() {
		return Ui.get(() -> ScreenWords.accessibleName((Control) widget, ACC.CHILDID_SELF));
	}

	/** What a screen reader is told beside that name. */
	public String described() {
		return Ui.get(() -> ScreenWords.accessibleDescription((Control) widget));
	}

	public boolean isEnabled() {
		return Ui.get(() -> switch (widget) {
			case Control control -> control.isEnabled();
			case ToolItem item -> item.isEnabled();
			default -> true;
		});
	}

	/** Whether a check box or a radio button is set. */
	public boolean isSelected() {
		return Ui.get(() -> widget instanceof Button button && button.getSelection());
	}

	/** Clicks it as soon as it can be used, which sets a check box or radio button. A window takes no clicks while it saves. */
	public void click() {
		Ui.await(name + " is enabled", () -> !(widget instanceof Control control) || control.isEnabled());
		Ui.start(() -> {
			switch (widget) {
				case Button button -> clickButton(button);
				case Link link -> link.notifyListeners(SWT.Selection, new Event());
				case ToolItem item -> item.notifyListeners(SWT.Selection, new Event());
				case Control control -> clickAt(control);
				default -> throw unfit("cannot be clicked");
			}
		});
	}

	/** Puts the cursor into it. */
	public WidgetPage focus() {
		Ui.run(() -> control().setFocus());
		Ui.await(name + " has the focus", () -> control().isFocusControl());
		return this;
	}

	/** Replaces its text, leaving the cursor in it. */
	public WidgetPage type(String text) {
		focus();
		Ui.run(() -> {
			switch (widget) {
				case Text field -> {
					field.selectAll();
					field.insert(text);
				}
				case StyledText field -> {
					field.selectAll();
					field.insert(text);
				}
				case Combo field -> field.setText(text);
				default -> throw unfit("cannot be typed into");
			}
		});
		return this;
	}

	/** Presses a key with the cursor in it. */
	public WidgetPage press(int modifiers, int key) {
		focus();
		Keys.press(modifiers, key);
		return this;
	}

	/** Chooses from a list. */
	public void choose(String item) {
		Ui.start(() -> {
			switch (widget) {
				case Combo combo -> combo.select(indexOf(item, combo.getItems()));
				case CCombo combo -> combo.select(indexOf(item, combo.getItems()));
				case org.eclipse.swt.widgets.List list -> list.select(indexOf(item, list.getItems()));
				default -> throw unfit("offers no choice");
			}
			widget.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Its context menu. */
	public MenuPage menu() {
		return new MenuPage(Ui.get(() -> control().getMenu()));
	}

	/** The widget itself, for questions on the user interface thread that no method here asks. */
	public <T extends Widget> T as(Class<T> kind) {
		return kind.cast(widget);
	}

	private Control control() {
		return widget instanceof Control control ? control : null;
	}

	private static void clickButton(Button button) {
		if ((button.getStyle() & SWT.RADIO) != 0) {
			button.setSelection(true);
		} else if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void clickAt(Control control) {
		var size = control.getSize();
		var middle = new Point(size.x / 2, size.y / 2);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = middle.x;
			event.y = middle.y;
			control.notifyListeners(type, event);
		}
	}

	private int indexOf(String item, String[] items) {
		int index = Arrays.asList(items).indexOf(item);
		if (index < 0) {
			throw unfit("does not offer " + item + " but " + Arrays.toString(items));
		}
		return index;
	}

	private AssertionError unfit(String why) {
		return new AssertionError(name + " " + why);
	}
}
