package io.orgdeck.ui.plan.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

import io.orgdeck.core.planning.Programme;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.ui.parts.AccessibleName;

/** The programme for people who cannot see it: a list of sessions, each with all there is to say. */
final class ProgrammeAccessibility {

	private final Canvas canvas;
	private final Supplier<Programme> programme;
	private final Supplier<Optional<Entry>> chosen;
	private final Supplier<ProgrammeLayout> layout;

	ProgrammeAccessibility(Canvas canvas, Supplier<Programme> programme, Supplier<Optional<Entry>> chosen,
			Supplier<ProgrammeLayout> layout) {
		this.canvas = canvas;
		this.programme = programme;
		this.chosen = chosen;
		this.layout = layout;
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new Structure());
	}

	private List<Entry> entries() {
		return programme.get() == null ? List.of() : programme.get().entries();
	}

	private String words(Entry entry) {
		var lane = programme.get().lanes().stream().filter(one -> one.entries().contains(entry)).findFirst().orElseThrow();
		return SessionWords.all(entry, lane.title());
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			var all = entries();
			event.result = event.childID >= 0 && event.childID < all.size() ? words(all.get(event.childID)) : Messages.programme;
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = Messages.help;
		}
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = entries().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = AccessibleName.children(entries().size());
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() ? chosenIndex() : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = chosenIndex();
		}

		private int chosenIndex() {
			return chosen.get().map(entries()::indexOf).orElse(ACC.CHILDID_NONE);
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
			if (event.childID >= 0 && event.childID == chosenIndex()) {
				event.detail |= ACC.STATE_SELECTED;
			}
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			var all = entries();
			if (event.childID >= 0 && event.childID < all.size() && layout.get() != null) {
				layout.get().cards().stream().filter(card -> card.entry() == all.get(event.childID)).findFirst().ifPresent(card -> {
					var corner = canvas.toDisplay(card.box().x, card.box().y);
					event.x = corner.x;
					event.y = corner.y;
					event.width = card.box().width;
					event.height = card.box().height;
				});
			}
		}
	}
}
