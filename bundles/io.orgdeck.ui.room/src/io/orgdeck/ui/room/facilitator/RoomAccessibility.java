package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

import io.orgdeck.ui.parts.AccessibleName;

/**
 * Facilitator mode for people who cannot see it: what stands on the screen as the name of a list, and in it the levels and the people
 * with who has voted. Every change is told as soon as it is there.
 */
final class RoomAccessibility {

	private final Canvas canvas;
	private final Facilitation room;
	private final Supplier<String> words;
	private final Supplier<List<Target>> targets;
	private String told = "";

	/**
	 * @param words   all that the room sees
	 * @param targets what can be clicked
	 */
	RoomAccessibility(Canvas canvas, Facilitation room, Supplier<String> words, Supplier<List<Target>> targets) {
		this.canvas = canvas;
		this.room = room;
		this.words = words;
		this.targets = targets;
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new Structure());
	}

	/** To be called when something may be different now. */
	void changed() {
		var now = words.get();
		if (!now.equals(told)) {
			told = now;
			canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
	}

	private boolean isChild(int id) {
		return id >= 0 && id < targets.get().size();
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = isChild(event.childID) ? new RoomWords(room).of(targets.get().get(event.childID)) : words.get();
		}
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST
					: isChild(event.childID) && targets.get().get(event.childID) instanceof Target.OfPicture ? ACC.ROLE_GRAPHIC
							: ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = targets.get().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = AccessibleName.children(targets.get().size());
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			if (event.childID == ACC.CHILDID_SELF) {
				event.detail |= canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0;
			} else if (isChild(event.childID) && targets.get().get(event.childID) instanceof Target.OfPerson(var area, var person)) {
				event.detail |= ACC.STATE_SELECTABLE;
				event.detail |= !room.isRevealed() && room.turn().filter(who -> who == person).isPresent() ? ACC.STATE_SELECTED : 0;
			}
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (isChild(event.childID)) {
				var box = targets.get().get(event.childID).area();
				var corner = canvas.toDisplay(box.x, box.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = box.width;
				event.height = box.height;
			}
		}
	}
}
