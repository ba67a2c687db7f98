package io.orgdeck.core.deckmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.Spreadsheet;

/**
 * Mappings that somebody has decided, kept in the user's data folder, one for each file by its name without numbers: the sheet of
 * next year is understood unasked. They hold headings and no contents.
 */
public final class RememberedMappings {

	private static final String FOLDER = "deck-mappings";
	/** Fewer headings in common, and it is another sheet. */
	private static final double LIKE = 0.6;
	private static final int MOST = 200;

	private RememberedMappings() {
	}

	/** The mapping that was decided for an earlier version of the file. */
	public static Optional<DeckMapping> of(Spreadsheet file) {
		record Like(DeckMapping mapping, double likeness) {
		}
		var all = new ArrayList<Like>();
		for (Path path : files()) {
			try {
				DeckMapping mapping = DeckMappingFile.read(path);
				all.add(new Like(mapping, MappingFit.likeness(mapping, file) + (path.equals(path(file.name())) ? 0.01 : 0)));
			} catch (StoreException unreadable) {
				continue; // one that nobody can read is none
			}
		}
		return all.stream().filter(like -> like.likeness() >= LIKE).max(Comparator.comparingDouble(Like::likeness)).map(Like::mapping);
	}

	/** Keeps what was decided for a file. Where it cannot be kept, the deck is none the worse. */
	public static void remember(DeckMapping mapping, String fileName) {
		try {
			StateFolder.make(FOLDER);
			DeckMappingFile.write(mapping, path(fileName));
		} catch (IOException unwritable) {
			return;
		}
	}

	private static Path folder() {
		return StateFolder.path().resolve(FOLDER);
	}

	private static Path path(String fileName) {
		String stem = fileName.replaceFirst("\\.[^.]*$", "").replaceAll("\\d+", "");
		return folder().resolve(Slug.of(stem) + ".json");
	}

	private static List<Path> files() {
		try (var all = Files.list(folder())) {
			return all.filter(path -> path.toString().endsWith(".json")).sorted().limit(MOST).toList();
		} catch (IOException none) {
			return List.of();
		}
	}
}
