package io.orgdeck.core.decksheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet.Row;

/** The ids of a deck that is being read: those that its sheets give, and such as follow from codes and words where they give none. */
final class DeckIds {

	private static final Pattern WELL_FORMED = Pattern.compile("[^\\s\\p{C}]{1,200}");

	private final Set<String> taken = new HashSet<>();
	private final Map<String, Place> given = new HashMap<>();

	/** Keeps an id from being made up for something else. */
	void reserve(String id) {
		taken.add(id);
	}

	/** Keeps the ids in some columns from being made up for something else. */
	void reserve(DeckSheet sheet, String... headings) {
		for (Row row : sheet.rows()) {
			for (String heading : headings) {
				taken.add(sheet.text(row, heading));
			}
		}
	}

	/** The wanted id, or one like it where something else has taken that. */
	String free(String wanted) {
		String id = wanted;
		for (int i = 2; !taken.add(id); i++) {
			id = wanted + '-' + i;
		}
		return id;
	}

	/** The id in a row, which must be nobody else's, or the wanted one where there is none. */
	String of(DeckSheet sheet, Row row, String heading, String wanted) {
		String id = sheet.text(row, heading);
		if (id.isEmpty()) {
			return free(wanted);
		}
		if (!WELL_FORMED.matcher(id).matches()) {
			sheet.error(row, heading, NLS.bind(Messages.deck_badId, id), Messages.deck_badIdRemedy);
			return free(wanted);
		}
		Place before = given.putIfAbsent(id, sheet.place(row, heading));
		if (before != null) {
			sheet.error(row, heading, NLS.bind(Messages.deck_sameId, id, before), Messages.deck_sameIdRemedy);
			return free(wanted);
		}
		return id;
	}
}
