package io.orgdeck.ui.assess.deckupdate;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.DeckVersion;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;

/**
 * Whether a newer version of an assessment's deck is installed. It is looked for beside the user interface thread, because
 * reading all decks takes a moment; to be used on that thread.
 */
public final class NewerDeck {

	private final Control control;
	private final Runnable whenDifferent;
	private final Runnable registryListener = () -> onScreen(this::lookAgain);
	private Deck present = DeckFactory.eINSTANCE.createDeck();
	private Optional<String> version = Optional.empty();

	/**
	 * @param control       shows it; when it is gone, nothing is looked for any more
	 * @param whenDifferent run when {@link #version} has another answer than before
	 */
	public NewerDeck(Control control, Runnable whenDifferent) {
		this.control = control;
		this.whenDifferent = whenDifferent;
		DeckRegistry.platform().addListener(registryListener);
		control.addDisposeListener(event -> DeckRegistry.platform().removeListener(registryListener));
	}

	/** The version of the newer deck, as far as is known by now. */
	public Optional<String> version() {
		return version;
	}

	/** The assessment has this deck now; null when it has none. */
	public void of(Deck deck) {
		boolean same = deck == null || Objects.equals(deck.getId(), present.getId())
				&& Objects.equals(deck.getVersion(), present.getVersion());
		if (!same) {
			present = DeckFactory.eINSTANCE.createDeck();
			present.setId(deck.getId());
			present.setVersion(deck.getVersion());
			lookAgain();
		}
	}

	private void lookAgain() {
		Deck deck = present;
		var job = Job.createSystem(Messages.looking, (ICoreRunnable) monitor -> {
			Optional<String> found = DeckVersion.newerThan(deck, DeckRegistry.platform()).map(DeckEntry::deck).map(Deck::getVersion);
			onScreen(() -> found(deck, found));
		});
		job.schedule();
	}

	private void onScreen(Runnable work) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void found(Deck deck, Optional<String> found) {
		if (deck == present && !found.equals(version)) {
			version = found;
			whenDifferent.run();
		}
	}
}
