package io.orgdeck.core.decksheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sheets on which a deck is written and read, their columns, and how wide and visible those want to be. */
public final class DeckLayout {

	public static final String CARDS = "Cards";
	static final String SECTIONS = "Sections";
	static final String DIMENSIONS = "Dimensions";
	public static final String SCALE = "Scale";
	static final String AUDIENCES = "Audiences";
	static final String ACTIVITIES = "Activities";
	static final String TEMPLATES = "Templates";
	static final String STAND_INS = "Cards of the base";
	static final String CHANGES = "Changes";
	static final String WORDS = "Words";
	static final String BANDS = "Bands";
	static final String GROUPS = "Groups";
	public static final String DECK = "Deck";
	static final String LONG_TEXTS = "Long texts";

	static final String ID = "id";
	static final String DESCRIPTION = "description";
	static final String TITLE = "title";

	static final String SECTION = "section";
	static final String COLOUR = "colour";
	static final String COLOUR_NAME = "colour name";

	static final String DIMENSION = "dimension";
	static final String SHORT_NAME = "short name";
	static final String IDEAS = "ideas";
	static final String PART_OF = "part of";
	static final String WEIGHT = "weight";

	static final String SCALE_NAME = "scale";
	static final String VALUE = "value";
	static final String LABEL = "label";
	static final String DESCRIPTOR = "descriptor";
	static final String SCALE_ID = "scale id";
	static final String LEVEL_ID = "level id";

	static final String AUDIENCE = "audience";
	static final String ACTIVITY = "activity";
	static final String WHEN = "when";
	static final String MEETING = "meeting";
	static final String TEMPLATE = "template";
	static final String LEADS_TO = "leads to";
	static final String ITEM = "item";
	static final String MINUTES = "minutes";
	static final String NOTES = "notes";
	static final String ITEM_ID = "item id";
	/** How a reference names its cards, and which. */
	static final String CARDS_KIND = "cards";
	static final String CARDS_LABEL = "as printed";
	static final String FIRST = "first card";
	static final String LAST = "last card";
	static final String CARDS_SECTION = "section of cards";
	static final String CARDS_NOTE = "note";
	static final List<String> REFERENCE = List.of(CARDS_KIND, CARDS_LABEL, FIRST, LAST, CARDS_SECTION, CARDS_NOTE);

	static final String CARD = "card";
	static final String HIDDEN = "hidden";
	static final String TO_SECTION = "to section";
	static final String BEFORE = "before";
	static final String WITHOUT_PICTURE = "without picture";

	static final String WORD = "word";
	static final String BAND = "band";
	static final String FROM = "from";

	static final String TAG = "tag";
	static final String NAME = "name";
	static final String INCLUDES = "includes";

	/** The deck's texts in other languages: a column for each, and one with the text that was translated where the deck says something else by now. */
	static final String TRANSLATIONS = "Translations";
	static final String PART_ID = "part id";
	static final String WHICH = "which";
	private static final String MADE_OF = " made of";

	static final String NUMBER = "number";
	static final String PART = "part";
	static final String TEXT = "text";

	/** Says that something is deliberately left out where an empty cell would mean the usual. */
	static final String NONE = "none";

	private static final Set<String> NARROW = Set.of(SECTION, COLOUR, COLOUR_NAME, CARD, "kind", "unit", "least", "most", DIMENSION,
			PART_OF, WEIGHT, "scored", "only if", "target",
			VALUE, "key",
			SHORT_NAME,
			WHEN, MEETING, MINUTES, CARDS_KIND, CARDS_LABEL, FIRST, LAST, CARDS_SECTION, "section title", "section colour", "leads on to",
			"card dimension", SCALE_NAME, LABEL, AUDIENCE, HIDDEN, TO_SECTION, BEFORE, WITHOUT_PICTURE, NUMBER, PART,
			WORD, BAND, FROM, TAG, NAME, INCLUDES, WHICH);
	/** A tag as it is typed, in letters of any case. */
	private static final Pattern LANGUAGE = Pattern.compile("(?!id$|key$)[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?");
	private static final int LONGEST = 6;
	private static final int LONG = 4;
	private static final int SENTENCE = 2;

	private DeckLayout() {
	}

	/** Whether a column holds what only programs need: ids and lineage. */
	public static boolean isHidden(String heading) {
		return heading.equals(ID) || heading.endsWith(" id") || heading.endsWith(" lineage");
	}

	/** Whether the cells of a column hold a code, a figure or a word, and no sentences. */
	public static boolean isNarrow(String heading) {
		return NARROW.contains(heading) || isHidden(heading);
	}

	/** Whether a column of the sheet of translations holds a language. */
	static boolean isLanguage(String heading) {
		return LANGUAGE.matcher(heading).matches();
	}

	/** The column with the texts that a language's translations were made of. */
	static String madeOf(String language) {
		return language + MADE_OF;
	}

	static boolean isMadeOf(String heading) {
		return heading.endsWith(MADE_OF) && isLanguage(heading.substring(0, heading.length() - MADE_OF.length()));
	}

	/** How much of the room for sentences a column wants. */
	public static int weight(String heading) {
		return switch (heading) {
			case TEXT, "value" -> LONGEST;
			case "question", DESCRIPTION, NOTES, IDEAS, DESCRIPTOR -> LONG;
			default -> isLanguage(heading) ? LONGEST : SENTENCE;
		};
	}
}
