package io.orgdeck.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import io.orgdeck.core.exchange.MappingFile;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.PasswordException;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/** Reads what one file of a library says of itself. */
final class FileContent {

	private static final AssessmentStore ASSESSMENTS = new AssessmentStore();
	private static final DeckStore DECKS = new DeckStore();

	private FileContent() {
	}

	/**
	 * The entry without what the folder says of the file; empty for a file that has only the ending of its kind. One that cannot be
	 * read is told of with the reason.
	 */
	static Optional<Entry> read(Path file, String path, Kind kind) {
		try {
			return switch (kind) {
				case ASSESSMENT -> Optional.of(assessment(ASSESSMENTS.read(file).content(), path));
				case DECK -> Optional.of(deck(DECKS.read(file).content(), path));
				case TEMPLATE -> Optional.of(named(path, kind, false, ""));
				case MAPPING -> mapping(file, path);
			};
		} catch (PasswordException e) {
			return Optional.of(named(path, kind, true, ""));
		} catch (StoreException | RuntimeException e) { // whatever is wrong with one file must not cost the others
			return Optional.of(named(path, kind, false, Failure.sentence(e)));
		}
	}

	private static Entry assessment(Assessment assessment, String path) {
		Facts facts = FactsReader.read(assessment);
		String title = Texts.or(facts.client(), Names.onScreen().orUnnamed(assessment.getTitle()));
		return entry(path, Kind.ASSESSMENT, title, facts.deck(), Optional.of(facts), false, "");
	}

	private static Entry deck(Deck deck, String path) {
		String title = Names.onScreen().orUnnamed(deck.getTitle());
		return entry(path, Kind.DECK, title, Typed.line(deck.getVersion()), Optional.empty(), false, "");
	}

	private static Optional<Entry> mapping(Path file, String path) {
		try {
			MappingFile.read(file);
			return Optional.of(named(path, Kind.MAPPING, false, ""));
		} catch (StoreException e) {
			return Optional.empty(); // JSON of somebody else
		}
	}

	private static Entry named(String path, Kind kind, boolean isProtected, String problem) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		String title = name.substring(0, name.lastIndexOf('.'));
		return entry(path, kind, title, "", Optional.empty(), isProtected, problem);
	}

	private static Entry entry(String path, Kind kind, String title, String detail, Optional<Facts> facts, boolean isProtected,
			String problem) {
		return new Entry(path, kind, 0, Instant.EPOCH, "", title, detail, facts, isProtected, problem);
	}
}
