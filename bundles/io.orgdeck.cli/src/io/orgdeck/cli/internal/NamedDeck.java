package io.orgdeck.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** The deck that somebody names on the command line: a file, or the id of an installed one. */
final class NamedDeck {

	private NamedDeck() {
	}

	/** @throws ParameterException when it is neither */
	static Deck find(String name, CommandSpec spec) throws StoreException {
		if (isFile(name)) {
			return new DeckStore().read(Path.of(name)).content();
		}
		return DeckRegistry.platform().find(name).map(DeckEntry::deck).orElseThrow(() -> new ParameterException(spec.commandLine(),
				NLS.bind(Messages.noSuchDeck, name, DeckRegistry.platform().decks().stream().map(entry -> entry.deck().getId())
						.collect(Collectors.joining(", ")))));
	}

	private static boolean isFile(String name) {
		try {
			return Files.isRegularFile(Path.of(name));
		} catch (InvalidPathException e) {
			return false; // then it can only be an id
		}
	}
}
