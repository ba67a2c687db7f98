package io.orgdeck.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/** Where a window stands: comfortably on its screen, and one more window on another screen where there is one. */
public final class WindowPlace {

	private WindowPlace() {
	}

	/** Moves a window that has been opened from another one. */
	public static void give(Shell opened, Shell from) {
		var screens = Stream.of(opened.getDisplay().getMonitors()).map(Monitor::getClientArea).toList();
		opened.setBounds(beside(from.getBounds(), from.getMonitor().getClientArea(), screens));
	}

	/**
	 * The place of one more window.
	 *
	 * @param window the one that it comes from
	 * @param screen where that is
	 * @return in the middle of another screen; where there is none, in the corner in which it hides least of the first one's title and menu
	 */
	static Rectangle beside(Rectangle window, Rectangle screen, List<Rectangle> screens) {
		var other = screens.stream()
				.filter(one -> !one.equals(screen) && !one.contains(window.x + window.width / 2, window.y + window.height / 2))
				.findFirst();
		var size = comfortable(other.orElse(screen));
		return other.map(free -> new Rectangle(free.x + (free.width - size.x) / 2, free.y + (free.height - size.y) / 2, size.x, size.y))
				.orElseGet(() -> new Rectangle(screen.x + screen.width - size.x, screen.y + screen.height - size.y, size.x, size.y));
	}

	/** @return the whole of the screen that comes after a window's own, the first one after the last; empty where there is no other */
	public static Optional<Rectangle> nextScreen(Shell shell) {
		return after(shell.getMonitor().getBounds(), Stream.of(shell.getDisplay().getMonitors()).map(Monitor::getBounds).toList());
	}

	static Optional<Rectangle> after(Rectangle screen, List<Rectangle> screens) {
		return Optional.of(screens.get((screens.indexOf(screen) + 1) % screens.size())).filter(next -> !next.equals(screen));
	}

	/** Most of the screen, but no more than can be taken in at a glance. */
	public static Point comfortable(Rectangle screen) {
		return new Point(Math.min(1600, screen.width * 15 / 16), Math.min(1040, screen.height * 15 / 16));
	}
}
