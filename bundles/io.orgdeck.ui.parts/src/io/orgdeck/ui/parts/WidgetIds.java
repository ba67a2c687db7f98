package io.orgdeck.ui.parts;

import java.util.Optional;

import org.eclipse.swt.widgets.Widget;

/** Names for widgets, by which tests find them wherever a layout puts them. */
public final class WidgetIds {

	private static final String KEY = "io.orgdeck.id";

	private WidgetIds() {
	}

	/**
	 * Names a widget.
	 *
	 * @param id unique within its window, such as {@code overview.client.name}
	 * @return the widget
	 */
	public static <T extends Widget> T name(T widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}

	/** The name of a widget, if it was given one. */
	public static Optional<String> of(Widget widget) {
		return Optional.ofNullable((String) widget.getData(KEY));
	}
}
