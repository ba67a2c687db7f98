package io.orgdeck.library;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.exchange.MappingFile;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;

/** The kinds of file that a library lists, told by the ending of the name. */
public enum Kind {

	ASSESSMENT, DECK, TEMPLATE, MAPPING;

	private static final Map<String, Kind> BY_ENDING = Map.of(AssessmentStore.EXTENSION, ASSESSMENT, DeckStore.EXTENSION, DECK, "dotx",
			TEMPLATE, "potx", TEMPLATE, MappingFile.ENDING, MAPPING);

	/** The kind that a name promises, with folders before it or without; empty for files that are none of a library's business. */
	static Optional<Kind> of(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		int dot = name.lastIndexOf('.');
		boolean hidden = name.startsWith(".") || name.startsWith("~$"); // what programs put beside a file while it is open
		return hidden || dot < 0 ? Optional.empty() : Optional.ofNullable(BY_ENDING.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
	}

	/** What it is called in a list. */
	public String label() {
		return switch (this) {
			case ASSESSMENT -> Messages.kind_assessment;
			case DECK -> Messages.kind_deck;
			case TEMPLATE -> Messages.kind_template;
			case MAPPING -> Messages.kind_mapping;
		};
	}
}
