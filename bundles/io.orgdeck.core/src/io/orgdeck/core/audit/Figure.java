package io.orgdeck.core.audit;

import java.util.List;
import java.util.Objects;

import com.google.gson.JsonPrimitive;

/**
 * A figure that a paper shows.
 *
 * @param of    what it is of
 * @param value in full precision or, where it is a word, the word's name; null where it is withheld
 * @param paper as it reads on paper; empty where it is withheld
 * @param at    where it stands
 */
record Figure(Of of, JsonPrimitive value, String paper, List<Place> at) {

	/**
	 * What a figure is of.
	 *
	 * @param kind  one of the kinds of docs/audit.md
	 * @param about id of a question or dimension; empty for figures of the whole
	 * @param part  id of a level or group; empty for figures of everybody
	 */
	record Of(String kind, String about, String part) {
	}

	/**
	 * Where a figure stands.
	 *
	 * @param in     "paper", "workbook" or "summary"
	 * @param under  heading of the section; empty in a workbook
	 * @param what   caption of the table or chart; empty for a sentence
	 * @param column heading of the column, or name of the series
	 * @param row    what stands first in the row, or name of the category
	 */
	record Place(String in, String under, String what, String column, String row) {
	}

	boolean isWithheld() {
		return value == null;
	}

	boolean says(Figure other) {
		return Objects.equals(value, other.value);
	}
}
