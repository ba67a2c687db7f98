package io.orgdeck.testkit;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard. What is pressed goes to whatever has the focus, and through the workbench's key bindings. */
public final class Keys {

	private static final int MOST_TRIES = 6;

	private Keys() {
	}

	/**
	 * Presses one key.
	 *
	 * @param modifiers of {@link SWT#MOD1}, {@link SWT#SHIFT} and so on, or 0
	 * @param key       a small letter, a digit or a key code such as {@link SWT#F5}
	 */
	public static void press(int modifiers, int key) {
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

	/**
	 * Presses a key until it has had its effect. The window manager loses a key now and then when it is slow to make a window
	 * active. Only for keys that do no harm when they are pressed twice.
	 *
	 * @param what the effect in words, for the failure
	 */
	public static void pressUntil(int modifiers, int key, String what, BooleanSupplier effect) {
		for (int tries = 0; tries < MOST_TRIES; tries++) {
			press(modifiers, key);
			if (Ui.soon(effect)) {
				return;
			}
		}
		throw new AssertionError("Pressed in vain: " + what);
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
