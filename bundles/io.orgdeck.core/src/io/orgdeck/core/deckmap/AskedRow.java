package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tags.Tags;

/** A question with what its rows say. */
final class AskedRow {
	final int row;
	final Map<String, String> cells = new LinkedHashMap<>();
	final List<String> answers = new ArrayList<>();
	/** The cells of answers as they are written. */
	final List<String> answerCells = new ArrayList<>();
	/** What its rows say of the kind of answer. */
	final List<String> kinds = new ArrayList<>();
	final List<String> texts = new ArrayList<>();
	final List<String> examples = new ArrayList<>();
	final List<String> references = new ArrayList<>();
	Optional<AnswerScales.Named> scale = Optional.empty();
	SheetMapping mapping;

	AskedRow(int row) {
		this.row = row;
	}

	/** A mark stands for the heading of its column. */
	void addTag(String text) {
		Tags.read(text).forEach(tag -> cells.merge("tags", tag, (one, other) -> one + ", " + other));
	}

	void add(String heading, String text) {
		if (!text.isEmpty()) {
			cells.merge(heading, text, (one, other) -> one + "\n" + other);
		}
	}

	/** The columns of levels in which its rows say something. */
	List<String> levelHeadings() {
		return cells.keySet().stream().filter(heading -> heading.startsWith("level ")).toList();
	}
}
