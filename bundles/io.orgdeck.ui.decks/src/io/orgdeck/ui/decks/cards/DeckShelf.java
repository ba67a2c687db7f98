package io.orgdeck.ui.decks.cards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.model.deck.Deck;

/**
 * The decks that can be read: those that are installed, and that of the open assessment where it is none of them. Decks
 * are read and indexed in the background. To be used on the user interface thread.
 */
final class DeckShelf {

	/**
	 * What stands on the shelf.
	 *
	 * @param decks in their order
	 * @param index finds cards in them
	 */
	record Contents(List<Deck> decks, CardIndex index) {
	}

	private final Display display;
	private final Consumer<Contents> whenRead;
	private final Runnable whenInstalled = this::readAgain;
	private Contents contents;
	private Optional<Deck> ofAssessment = Optional.empty();
	private int request;

	/** @param whenRead told whenever there is something else on the shelf, on the user interface thread */
	DeckShelf(Display display, Consumer<Contents> whenRead) {
		this.display = display;
		this.whenRead = whenRead;
		DeckRegistry.platform().addListener(whenInstalled);
	}

	/** Decks were installed or removed. */
	private void readAgain() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> read(ofAssessment));
		}
	}

	void dispose() {
		DeckRegistry.platform().removeListener(whenInstalled);
		request++;
	}

	/** What was read last; empty while nothing was read yet. */
	Optional<Contents> contents() {
		return Optional.ofNullable(contents);
	}

	/** Looks again which decks there are. */
	void read(Optional<Deck> deckOfAssessment) {
		ofAssessment = deckOfAssessment;
		int mine = ++request;
		var known = contents == null ? List.<Deck>of() : contents.decks();
		Job.createSystem(Messages.readingDecks, monitor -> {
			var decks = decks(DeckRegistry.platform().decks(), deckOfAssessment);
			if (decks.equals(known) && !known.isEmpty()) {
				return;
			}
			var found = new Contents(decks, CardIndex.of(decks));
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(mine, found));
			}
		}).schedule();
	}

	private void take(int asked, Contents found) {
		if (asked == request) {
			contents = found;
			whenRead.accept(found);
		}
	}

	private static List<Deck> decks(List<DeckEntry> installed, Optional<Deck> ofAssessment) {
		var decks = installed.stream().map(DeckEntry::deck).toList();
		var other = ofAssessment.filter(deck -> decks.stream().noneMatch(known -> isSame(known, deck)));
		return Stream.concat(other.stream(), decks.stream()).toList();
	}

	private static boolean isSame(Deck one, Deck other) {
		return Objects.equals(one.getId(), other.getId()) && Objects.equals(one.getVersion(), other.getVersion());
	}
}
