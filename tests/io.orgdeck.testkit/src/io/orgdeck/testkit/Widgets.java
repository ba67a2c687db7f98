package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

import io.orgdeck.ui.parts.WidgetIds;

/** Searches for widgets. To be used on the user interface thread. */
final class Widgets {

	private Widgets() {
	}

	/** The visible widget of that name in {@code root}. */
	static Optional<Widget> find(Control root, String id) {
		return controlsIn(root).stream()
				.filter(Control::isVisible)
				.flatMap(control -> Stream.concat(Stream.of(control), itemsOf(control)))
				.filter(widget -> WidgetIds.of(widget).filter(id::equals).isPresent())
				.findFirst();
	}

	/** A control and all below it, outermost first. */
	static List<Control> controlsIn(Control root) {
		var all = new ArrayList<Control>();
		collect(root, all);
		return all;
	}

	private static void collect(Control control, List<Control> all) {
		all.add(control);
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				collect(child, all);
			}
		}
	}

	private static Stream<? extends Widget> itemsOf(Control control) {
		return switch (control) {
			case ToolBar bar -> Arrays.stream(bar.getItems());
			case CTabFolder folder -> Arrays.stream(folder.getItems());
			case TabFolder folder -> Arrays.stream(folder.getItems());
			case Table table -> Arrays.stream(table.getItems());
			case Tree tree -> Arrays.stream(tree.getItems());
			default -> Stream.empty();
		};
	}
}
