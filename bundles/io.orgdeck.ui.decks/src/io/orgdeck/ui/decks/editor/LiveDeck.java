package io.orgdeck.ui.decks.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.StandIns;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/**
 * An open deck as windows need it: the document, the deck it builds on, a search, and one signal on the user interface
 * thread for any number of changes at a time. To be used on that thread.
 */
final class LiveDeck {

	/** Follows an open deck; every method comes on the user interface thread. */
	interface Follower {

		/** Something in the deck is different now. */
		void changed();

		/** The file, its name, the undo history or the document's state is different now. */
		void stateChanged();
	}

	private final DeckDocument document;
	private final Display display;
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private final AtomicBoolean changePending = new AtomicBoolean();
	private final AtomicBoolean statePending = new AtomicBoolean();
	private final DocumentListener listener = new Hop();
	/** Cards that say something else than the index knows. */
	private final Set<Card> stale = new HashSet<>();
	private CardIndex index;
	private boolean indexIsCurrent;
	private boolean disposed;

	LiveDeck(DeckDocument document, Display display) {
		this.document = document;
		this.display = display;
		document.addListener(listener);
	}

	DeckDocument document() {
		return document;
	}

	Deck deck() {
		return document.content();
	}

	/** The deck that this one builds on; empty when it stands alone or the other is not installed. */
	Optional<Deck> base() {
		return DeckRegistry.platform().base(deck());
	}

	/** The cards of the deck that this one builds on; none when it stands alone. */
	List<Card> cardsOfBase() {
		return base().map(Decks::cards).orElse(List.of());
	}

	/** The card of the deck that this one builds on about which it changes something. */
	Optional<Card> changed(CardChange change) {
		return cardsOfBase().stream().filter(card -> Objects.equals(card.getId(), change.getCard())).findFirst();
	}

	/** What to call the deck that this one builds on: its id while it is not installed. */
	String baseName() {
		return base().map(Deck::getTitle).orElse(deck().getBasedOn());
	}

	/** What this deck and the one that it builds on have to name. */
	StandIns standIns() {
		return new StandIns(deck(), base());
	}

	/** Whether a part is one of the deck that this one builds on, or stands for it: its words come from there. */
	boolean isOfBase(Identified part) {
		return standIns().original(part).isPresent();
	}

	/** The dimensions with their words: those of the deck that this one builds on, then its own. */
	List<Dimension> dimensions() {
		return originals(standIns().dimensions());
	}

	/** The scales with their words: those of the deck that this one builds on, then its own. */
	List<RatingScale> scales() {
		return originals(standIns().scales());
	}

	private <T extends Identified> List<T> originals(List<T> parts) {
		var standIns = standIns();
		return parts.stream().map(part -> standIns.original(part).orElse(part)).toList();
	}

	/** Whether something belongs to this deck and not to the one that it builds on. */
	boolean isOwn(EObject part) {
		return EcoreUtil.isAncestor(deck(), part);
	}

	/** The name of the deck that a part belongs to. */
	String ownerName(EObject part) {
		return isOwn(part) ? Messages.thisDeck : baseName();
	}

	/** Finds cards by their words as they are now. */
	CardIndex index() {
		if (index == null) {
			index = CardIndex.of(List.of(deck()));
		} else if (!indexIsCurrent) {
			index = index.refreshed(List.of(deck()), stale);
		}
		stale.clear();
		indexIsCurrent = true;
		return index;
	}

	void addFollower(Follower follower) {
		followers.add(follower);
	}

	void removeFollower(Follower follower) {
		followers.remove(follower);
	}

	/** Lets go of the document. */
	void dispose() {
		disposed = true;
		document.removeListener(listener);
		followers.clear();
	}

	private void noteWhatChanged(List<Notification> changes) {
		if (changes.isEmpty() || changes.stream().anyMatch(LiveDeck::isOnManyCards)) {
			index = null;
		}
		changes.stream().map(Notification::getNotifier).map(LiveDeck::cardOf).flatMap(Optional::stream).forEach(stale::add);
		indexIsCurrent = false;
	}

	/** The names of dimensions and sections count as words of their cards. */
	private static boolean isOnManyCards(Notification change) {
		return change.getFeature() instanceof EAttribute
				&& (change.getNotifier() instanceof Dimension || change.getNotifier() instanceof Section);
	}

	private static Optional<Card> cardOf(Object changed) {
		var object = changed instanceof EObject part ? part : null;
		while (object != null && !(object instanceof Card)) {
			object = object.eContainer();
		}
		return Optional.ofNullable((Card) object);
	}

	private void later(AtomicBoolean pending, Runnable signal) {
		if (!display.isDisposed() && pending.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				pending.set(false);
				if (!disposed) {
					signal.run();
				}
			});
		}
	}

	/** Takes what the document tells on any thread over to the user interface's. */
	private final class Hop implements DocumentListener {

		@Override
		public void contentChanged(OrgDocument<?> source, List<Notification> changes) {
			display.execute(() -> noteWhatChanged(changes));
			later(changePending, () -> followers.forEach(Follower::changed));
		}

		@Override
		public void stateChanged(OrgDocument<?> source) {
			later(statePending, () -> followers.forEach(Follower::stateChanged));
		}

		@Override
		public void saved(OrgDocument<?> source) {
			stateChanged(source);
		}

		@Override
		public void pathChanged(OrgDocument<?> source) {
			stateChanged(source);
		}
	}
}
