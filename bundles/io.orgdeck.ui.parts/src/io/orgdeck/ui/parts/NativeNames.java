package io.orgdeck.ui.parts;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells GTK what its own controls are called. On Windows and macOS the toolkit answers a screen reader from the listeners of a
 * control; on Linux it does so only for what it draws itself, and a field, a table or a tool with a picture has no name
 * (docs/decisions/0096-names-for-gtk.md). Does nothing elsewhere.
 */
public final class NativeNames {

	/** Whatever the toolkit has for GTK, or nothing on other systems. */
	private static final NativeNames GTK = SWT.getPlatform().equals("gtk") ? find() : null;

	/** What ATK calls a link, {@code ATK_ROLE_LINK}. */
	private static final int ROLE_LINK = 86;

	/** SWT has no such role and would say that a link is a text; where nothing is said, GTK's own answer counts. */
	private static final AccessibleControlListener GTK_SAYS = new AccessibleControlAdapter() {
		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = NO_ROLE;
		}
	};
	private static final int NO_ROLE = -1;

	private final Method accessible;
	private final Method children;
	private final Method isContainer;
	private final Method isButton;
	private final Method data;
	private final Method next;
	private final Method free;
	private final Method set;
	private final Method setNumber;

	private NativeNames() throws ReflectiveOperationException {
		var loader = Widget.class.getClassLoader();
		var gtk3 = loader.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
		var gtk = loader.loadClass("org.eclipse.swt.internal.gtk.GTK");
		var os = loader.loadClass("org.eclipse.swt.internal.gtk.OS");
		accessible = gtk3.getMethod("gtk_widget_get_accessible", long.class);
		children = gtk3.getMethod("gtk_container_get_children", long.class);
		isContainer = gtk.getMethod("GTK_IS_CONTAINER", long.class);
		isButton = gtk.getMethod("GTK_IS_BUTTON", long.class);
		data = os.getMethod("g_list_data", long.class);
		next = os.getMethod("g_list_next", long.class);
		free = os.getMethod("g_list_free", long.class);
		set = os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class);
		setNumber = os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
	}

	private static NativeNames find() {
		try {
			return new NativeNames();
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeNames.class).warn(Messages.noNativeNames, e);
			return null;
		}
	}

	/**
	 * From now on whatever shows a picture alone is called what its tool tip says, tools and buttons, of the platform too; and a link is told
	 * as one.
	 */
	public static void follow(Display display) {
		if (GTK != null) {
			display.addListener(SWT.Skin, event -> {
				if (event.widget instanceof ToolItem item && item.getText().isBlank()) {
					give(item, item.getToolTipText());
				} else if (event.widget instanceof Button button && button.getText().isBlank()) {
					give(button, button.getToolTipText());
				} else if (event.widget instanceof Link link) {
					tellAsLink(link);
				}
			});
		}
	}

	/** @param name {@code null} or blank: it keeps what it has */
	static void give(Widget widget, String name) {
		if (GTK != null && name != null && !name.isBlank()) {
			try {
				long handle = handle(widget);
				String spoken = LegacyActionTools.removeMnemonics(name);
				GTK.name(handle, spoken);
				if (widget instanceof ToolItem) {
					GTK.nameButtons(handle, spoken);
				}
			} catch (ReflectiveOperationException e) {
				ILog.of(NativeNames.class).warn(Messages.noNativeNames, e);
			}
		}
	}

	private static void tellAsLink(Link link) {
		link.getAccessible().addAccessibleControlListener(GTK_SAYS);
		try {
			GTK.setNumber.invoke(null, GTK.accessible.invoke(null, handle(link)), text("accessible-role"), ROLE_LINK, 0L);
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeNames.class).warn(Messages.noNativeNames, e);
		}
	}

	private static long handle(Widget widget) throws ReflectiveOperationException {
		return (long) Widget.class.getField("handle").get(widget);
	}

	private void name(long handle, String name) throws ReflectiveOperationException {
		set.invoke(null, accessible.invoke(null, handle), text("accessible-name"), text(name), 0L);
	}

	/** A tool is a box, with a button in it for the tool and another for its menu. */
	private void nameButtons(long parent, String name) throws ReflectiveOperationException {
		long list = (long) children.invoke(null, parent);
		for (long item = list; item != 0; item = (long) next.invoke(null, item)) {
			long child = (long) data.invoke(null, item);
			if ((boolean) isButton.invoke(null, child)) {
				name(child, name);
			} else if ((boolean) isContainer.invoke(null, child)) {
				nameButtons(child, name);
			}
		}
		free.invoke(null, list);
	}

	/** As C reads it. */
	private static byte[] text(String words) {
		return (words + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
