package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.Hyperlink;

import io.orgdeck.ui.parts.PageBar;

/** The words of a screen, asked of its widgets, so that neither a typeface nor the size of a window changes them. */
public final class ScreenWords {

	/** How many rows of a table count; what comes further down is often out of sight. */
	private static final int ROWS = 6;
	private static final int BEGINNING = 40;

	private ScreenWords() {
	}

	/** A line for each widget that says something, from the outermost on in the order of the tab key. */
	public static List<String> of(Control root) {
		return of(root, BEGINNING);
	}

	/** The same, with all that drawn parts say. */
	static List<String> whole(Control root) {
		return of(root, Integer.MAX_VALUE);
	}

	private static List<String> of(Control root, int beginning) {
		return Ui.get(() -> Widgets.controlsIn(root).stream().filter(control -> control.isVisible() && !isInside(control))
				.flatMap(control -> said(control, beginning)).map(words -> words.replace("&", "").replaceAll("\\s+", " ").strip())
				.filter(words -> !words.isEmpty()).toList());
	}

	private static boolean isInside(Control control) {
		return control.getParent() instanceof Combo;
	}

	private static Stream<String> said(Control control, int beginning) {
		return switch (control) {
			case Shell shell -> Stream.of(shell.getText());
			case Label label -> Stream.of(label.getText());
			case CLabel label -> Stream.ofNullable(label.getText());
			case Button button -> Stream.of(button.getText());
			case Link link -> Stream.of(link.getText().replaceAll("<[^>]*>", ""));
			case Text text -> Stream.of(text.getText(), text.getMessage());
			case StyledText text -> Stream.of(text.getText());
			case Combo combo -> Stream.of(combo.getText());
			case Group group -> Stream.of(group.getText());
			case Hyperlink link -> Stream.ofNullable(link.getText());
			case FormText text -> Stream.ofNullable(accessibleName(text, ACC.CHILDID_SELF));
			case PageBar bar -> bar.names().stream();
			case ToolBar bar -> Arrays.stream(bar.getItems()).map(Item::getText);
			case Table table -> Stream.concat(titles(table.getHeaderVisible(), table.getColumns()), rows(table));
			case Tree tree -> Stream.concat(titles(tree.getHeaderVisible(), tree.getColumns()), rows(tree));
			case Canvas canvas -> spoken(canvas, beginning);
			default -> Stream.empty();
		};
	}

	private static Stream<String> titles(boolean visible, Item[] columns) {
		return visible ? Stream.of(String.join(" | ", Arrays.stream(columns).map(Item::getText).toList())) : Stream.empty();
	}

	private static Stream<String> rows(Table table) {
		return Arrays.stream(table.getItems()).limit(ROWS).map(row -> cells(table.getColumnCount(), row));
	}

	private static Stream<String> rows(Tree tree) {
		return Arrays.stream(tree.getItems()).limit(ROWS).map(row -> cells(tree.getColumnCount(), row));
	}

	private static String cells(int columns, Item row) {
		var cells = new ArrayList<String>();
		for (int column = 0; column < Math.max(1, columns); column++) {
			cells.add(row instanceof TableItem item ? item.getText(column) : ((TreeItem) row).getText(column));
		}
		return String.join(" | ", cells);
	}

	/** What is drawn, as it is told to a screen reader: the whole, and how its parts begin; further on some tell what depends on the day. */
	private static Stream<String> spoken(Canvas canvas, int beginning) {
		return IntStream.concat(IntStream.of(ACC.CHILDID_SELF), IntStream.range(0, children(canvas)))
				.mapToObj(child -> accessibleName(canvas, child)).filter(Objects::nonNull)
				.map(name -> name.substring(0, Math.min(beginning, name.length())));
	}

	private static int children(Control control) {
		var event = new AccessibleControlEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		listeners(control, "accessibleControlListeners", AccessibleControlListener.class)
				.forEach(listener -> listener.getChildCount(event));
		return event.detail;
	}

	static String accessibleName(Control control, int child) {
		var event = new AccessibleEvent(control.getAccessible());
		event.childID = child;
		listeners(control, "accessibleListeners", AccessibleListener.class).forEach(listener -> listener.getName(event));
		return event.result;
	}

	/** What a part of something drawn says to a screen reader while the keys are on it; empty while they are elsewhere. */
	public static Optional<String> focused(Control control) {
		return Ui.get(() -> IntStream.range(0, children(control)).filter(child -> (state(control, child) & ACC.STATE_FOCUSED) != 0)
				.mapToObj(child -> accessibleName(control, child)).findFirst());
	}

	private static int state(Control control, int child) {
		var event = new AccessibleControlEvent(control.getAccessible());
		event.childID = child;
		listeners(control, "accessibleControlListeners", AccessibleControlListener.class).forEach(listener -> listener.getState(event));
		return event.detail;
	}

	static String accessibleDescription(Control control) {
		var event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		listeners(control, "accessibleListeners", AccessibleListener.class).forEach(listener -> listener.getDescription(event));
		return event.result;
	}

	/** Who answers a screen reader; the toolkit has no question for that itself. */
	private static <T> Stream<T> listeners(Control control, String name, Class<T> kind) {
		try {
			var field = Accessible.class.getDeclaredField(name);
			field.setAccessible(true);
			return field.get(control.getAccessible()) instanceof List<?> listeners ? listeners.stream().map(kind::cast) : Stream.empty();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
