package io.orgdeck.ui.decks.cards;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.model.deck.Card;

/** Notices when somebody writes on the card that is shown. To be made and used on the user interface thread. */
final class CardFollower extends EContentAdapter {

	private final Display display = Display.getCurrent();
	private final AtomicBoolean pending = new AtomicBoolean();
	private final Runnable whenChanged;
	private Card card;

	/** @param whenChanged run once for any number of changes at a time */
	CardFollower(Runnable whenChanged) {
		this.whenChanged = whenChanged;
	}

	/** Follows that card from now on, and no other; null for none. */
	void follow(Card next) {
		if (card != null) {
			card.eAdapters().remove(this);
		}
		card = next;
		if (card != null) {
			card.eAdapters().add(this);
		}
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER && !display.isDisposed()
				&& pending.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				pending.set(false);
				whenChanged.run();
			});
		}
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
