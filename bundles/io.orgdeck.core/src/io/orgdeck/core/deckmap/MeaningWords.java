package io.orgdeck.core.deckmap;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;

/** What meanings, roles, outlines and kinds of answer are called on screen and on the command line. */
public final class MeaningWords {

	private MeaningWords() {
	}

	/** What a column is taken for, a level with its number and name. */
	public static String of(ColumnMapping column) {
		return column.meaning() != Meaning.LEVEL ? of(column.meaning())
				: NLS.bind(Messages.mean_levelOf, Values.text(column.value()), column.label()).strip();
	}

	public static String of(Meaning meaning) {
		return switch (meaning) {
			case NOTHING -> Messages.mean_nothing;
			case SECTION -> Messages.mean_section;
			case CARD -> Messages.mean_card;
			case CODE -> Messages.mean_code;
			case QUESTION -> Messages.mean_question;
			case TEXT -> Messages.mean_text;
			case DIMENSION -> Messages.mean_dimension;
			case ASKED -> Messages.mean_asked;
			case DEPTH -> Messages.mean_depth;
			case WEIGHT -> Messages.mean_weight;
			case TAGS -> Messages.mean_tags;
			case ONLY_IF -> Messages.mean_onlyIf;
			case TARGET -> Messages.mean_target;
			case LEVEL -> Messages.mean_level;
			case ANSWERS -> Messages.mean_answers;
			case ANSWER_SET -> Messages.mean_answerSet;
			case KIND -> Messages.mean_kind;
			case TRANSLATION -> Messages.mean_translation;
			case EXAMPLE -> Messages.mean_example;
			case REFERENCE -> Messages.mean_reference;
			case SET -> Messages.mean_set;
			case VALUE -> Messages.mean_value;
			case LABEL -> Messages.mean_label;
			case DESCRIPTOR -> Messages.mean_descriptor;
		};
	}

	public static String of(AskedAs kind) {
		return switch (kind) {
			case RATING -> Messages.kind_rating;
			case YES_NO -> Messages.kind_yesNo;
			case ONE_OF -> Messages.kind_oneOf;
			case SEVERAL_OF -> Messages.kind_severalOf;
			case NUMBER -> Messages.kind_number;
			case DATE -> Messages.kind_date;
			case TEXT -> Messages.kind_text;
			case DISCUSSION -> Messages.kind_discussion;
		};
	}

	/** How many questions of each kind a deck has, and in which language they are, in a sentence. */
	public static String kinds(Deck deck) {
		Map<AskedAs, Long> counts = Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream())
				.collect(Collectors.groupingBy(AskedAs::of, () -> new EnumMap<>(AskedAs.class), Collectors.counting()));
		return NLS.bind(Messages.kinds, counts.entrySet().stream()
				.map(one -> NLS.bind(Messages.kind_count, of(one.getKey()), one.getValue())).collect(Collectors.joining(", ")),
				ReaderLanguage.name(ReaderLanguage.ofDeck(deck)));
	}

	public static String of(SheetRole role) {
		return switch (role) {
			case QUESTIONS -> Messages.role_questions;
			case ANSWERS -> Messages.role_answers;
			case NOTHING -> Messages.role_nothing;
		};
	}

	public static String of(Outline outline) {
		return switch (outline) {
			case NONE -> Messages.outline_none;
			case HEADING_ROWS -> Messages.outline_headingRows;
			case INDENTATION -> Messages.outline_indentation;
			case NUMBERING -> Messages.outline_numbering;
			case DEPTHS -> Messages.outline_depths;
		};
	}
}
