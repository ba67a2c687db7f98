package io.orgdeck.ui.parts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A row of small tools beside a heading. */
public final class ToolStrip {

	private static final Set<Icon> AGAIN = EnumSet.of(Icon.UP, Icon.DOWN, Icon.BACK, Icon.ZOOM_IN, Icon.ZOOM_OUT);

	private final ToolBar bar;
	private final Map<String, ToolItem> items = new HashMap<>();

	public ToolStrip(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
	}

	/** A tool that is a picture; its name shows when the pointer rests on it. */
	public ToolStrip add(String id, Icon icon, String name, Runnable action) {
		var item = item(id, action);
		item.setImage(icon.image());
		item.setToolTipText(name);
		if (AGAIN.contains(icon)) {
			SecondClick.again(item);
		}
		return this;
	}

	/** A tool that stays down while what it does holds; its name shows when the pointer rests on it. */
	public ToolStrip addCheck(String id, Icon icon, String name, Runnable action) {
		var item = item(SWT.CHECK, id, action);
		item.setImage(icon.image());
		item.setToolTipText(name);
		return this;
	}

	/** A tool with its name, beside the picture when that is not null. */
	public ToolStrip addNamed(String id, Icon icon, String name, Runnable action) {
		var item = item(id, action);
		item.setImage(icon == null ? null : icon.image());
		item.setText(Labels.escaped(name));
		return this;
	}

	private ToolItem item(String id, Runnable action) {
		return item(SWT.PUSH, id, action);
	}

	private ToolItem item(int kind, String id, Runnable action) {
		var item = new ToolItem(bar, kind);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		items.put(id, item);
		return WidgetIds.name(item, id);
	}

	/** Whether what a tool does holds now. */
	public void check(String id, boolean holds) {
		items.get(id).setSelection(holds);
	}

	/** Whether a tool can be used now. */
	public void enable(String id, boolean enabled) {
		var item = items.get(id);
		if (item != null) {
			item.setEnabled(enabled);
		}
	}
}
