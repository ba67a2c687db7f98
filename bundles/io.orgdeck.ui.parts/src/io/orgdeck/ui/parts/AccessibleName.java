package io.orgdeck.ui.parts;

import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells people who cannot see a control what it is, where no caption on screen does. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** @return the control */
	public static <C extends Control> C give(C control, String name) {
		follow(control, () -> name);
		NativeNames.give(control, name);
		return control;
	}

	/** Tells what a link or something drawn is called at the time of asking. */
	static void follow(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}

	/** What is drawn in a control, by number: screen readers on Linux hear of nothing that is only counted. */
	public static Object[] children(int count) {
		return IntStream.range(0, count).boxed().toArray();
	}
}
