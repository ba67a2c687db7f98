package io.orgdeck.ui.parts;

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
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
		NativeNames.give(control, name);
		return control;
	}

	/** What is drawn in a control, by number: screen readers on Linux hear of nothing that is only counted. */
	public static Object[] children(int count) {
		return IntStream.range(0, count).boxed().toArray();
	}
}
