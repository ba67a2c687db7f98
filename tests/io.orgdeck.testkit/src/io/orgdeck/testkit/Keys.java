package io.orgdeck.testkit;

import java.lang.reflect.Field;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** The keyboard. What is pressed goes to whatever has the focus, and through the workbench's key bindings. */
public final class Keys {

	private static final Field ACTIVATION_PENDING = activationPending();

	private Keys() {
	}

	/**
	 * Presses one key.
	 *
	 * @param modifiers of {@link SWT#MOD1}, {@link SWT#SHIFT} and so on, or 0
	 * @param key       a small letter, a digit or a key code such as {@link SWT#F5}
	 */
	public static void press(int modifiers, int key) {
		Ui.await("the window manager has given a window the keyboard", () -> Ui.display().getActiveShell() != null && !isActivationPending());
		Ui.run(() -> {
			for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND }) {
				if ((modifiers & modifier) != 0) {
					post(SWT.KeyDown, modifier, '\0');
				}
			}
			// Enter, Delete and their like are characters too, but keys on every keyboard.
			boolean isCharacter = (key & SWT.KEYCODE_BIT) == 0 && !Character.isISOControl(key);
			post(SWT.KeyDown, isCharacter ? 0 : key, isCharacter ? (char) key : '\0');
			post(SWT.KeyUp, isCharacter ? 0 : key, isCharacter ? (char) key : '\0');
			for (int modifier : new int[] { SWT.COMMAND, SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
				if ((modifiers & modifier) != 0) {
					post(SWT.KeyUp, modifier, '\0');
				}
			}
		});
	}

	/** GTK's SWT calls a window active as soon as it has asked for that. Keys go astray until the window manager has agreed. */
	private static boolean isActivationPending() {
		try {
			return ACTIVATION_PENDING != null && ACTIVATION_PENDING.getBoolean(Ui.display());
		} catch (IllegalAccessException e) {
			throw new AssertionError(e);
		}
	}

	private static Field activationPending() {
		try {
			Field field = Display.class.getDeclaredField("activePending");
			field.setAccessible(true);
			return field;
		} catch (NoSuchFieldException e) {
			return null; // other systems activate at once
		}
	}

	private static void post(int type, int code, char character) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!Ui.display().post(event)) {
			throw new AssertionError("The key could not be pressed: " + (code == 0 ? character : code));
		}
	}
}
