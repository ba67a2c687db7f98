package io.orgdeck.core.decksheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Section;

/** Sections, dimensions and cards of a deck that is being read: from sheets of their own, or as the cards' rows name them. */
final class DeckParts {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final List<String> COLOURS = List.of("#bfe6a5", "#b9c9d6", "#d9c2e8", "#f5c4cf", "#c4cfbf", "#e3bf9f");
	private static final Set<String> OF_SECTIONS = Set.of(DeckLayout.SECTION, DeckLayout.TITLE, DeckLayout.COLOUR, DeckLayout.COLOUR_NAME,
			DeckLayout.ID);
	private static final Set<String> OF_DIMENSIONS = Set.of(DeckLayout.DIMENSION, DeckLayout.SHORT_NAME, DeckLayout.DESCRIPTION,
			DeckLayout.IDEAS, DeckLayout.PART_OF, DeckLayout.WEIGHT,
			DeckLayout.ID);
	private static final Set<String> OF_STAND_INS = Set.of(DeckLayout.CARD, DeckLayout.TITLE, DeckLayout.ID);

	private final Deck deck;
	private final DeckIds ids;
	private final DeckNames<Section> sections = new DeckNames<>(Section::getCode);
	private final DeckNames<Dimension> dimensions = new DeckNames<>(Dimension::getName);
	private final DeckNames<Card> cards = new DeckNames<>(Card::getCode);
	private final Set<Section> titled = new HashSet<>();
	private final Set<Section> coloured = new HashSet<>();
	private final Set<Object> toldSpelling = new HashSet<>();
	private boolean sectionsListed;
	private boolean dimensionsListed;
	private DeckTreeReader tree;

	DeckParts(Deck deck, DeckIds ids) {
		this.deck = deck;
		this.ids = ids;
	}

	DeckNames<Card> cards() {
		return cards;
	}

	DeckNames<Section> sections() {
		return sections;
	}

	void readSections(DeckSheet sheet) {
		sectionsListed = true;
		sheet.tell(OF_SECTIONS::contains, heading -> !heading.equals(DeckLayout.TITLE), Messages.deck_sectionsRemedy);
		for (Row row : sheet.rows()) {
			String code = sheet.text(row, DeckLayout.SECTION);
			String given = sheet.text(row, DeckLayout.ID);
			if (code.isEmpty() && given.isEmpty()) {
				sheet.error(row, DeckLayout.SECTION, Messages.deck_noName, Messages.deck_noNameRemedy);
			} else if (given.isEmpty() && sections.find(code).isPresent()) {
				sheet.error(row, DeckLayout.SECTION, NLS.bind(Messages.deck_rowTwice, code), Messages.deck_rowTwiceRemedy);
			} else {
				Section section = DeckFactory.eINSTANCE.createSection();
				section.setId(ids.of(sheet, row, DeckLayout.ID, "section-" + code));
				section.setCode(DeckText.orNull(code));
				section.setTitle(DeckText.orNull(sheet.text(row, DeckLayout.TITLE)));
				if (section.getTitle() != null) {
					titled.add(section);
				}
				section.setColourName(DeckText.orNull(sheet.text(row, DeckLayout.COLOUR_NAME)));
				add(section);
				colour(sheet, row, DeckLayout.COLOUR, section);
			}
		}
	}

	private void add(Section section) {
		deck.getSections().add(section);
		sections.add(section);
	}

	/** The section that a row of a card names, which may be a new one. */
	Section section(DeckSheet sheet, Row row, String code) {
		Section known = sections.find(code).orElse(null);
		if (known != null) {
			tellSpelling(sheet, row, DeckColumn.SECTION.heading(), known, known.getCode(), code);
			return known;
		}
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setId(ids.free("section-" + code));
		section.setCode(code);
		section.setTitle(code);
		add(section);
		if (sectionsListed) {
			sheet.warning(row, DeckColumn.SECTION.heading(), NLS.bind(Messages.deck_notListed, code, DeckLayout.SECTIONS),
					Messages.deck_notListedRemedy);
		}
		return section;
	}

	/** Takes title and colour of a section where a row gives them; what contradicts another row is refused. */
	void describe(DeckSheet sheet, Row row, Section section) {
		String heading = DeckColumn.SECTION_TITLE.heading();
		String title = sheet.text(row, heading);
		if (!title.isEmpty() && titled.add(section)) {
			section.setTitle(title);
		} else if (!title.isEmpty() && !Typed.same(title, section.getTitle())) {
			sheet.error(row, heading, NLS.bind(Messages.deck_otherSectionTitle, called(section), section.getTitle()),
					Messages.deck_otherSectionTitleRemedy);
		}
		colour(sheet, row, DeckColumn.SECTION_COLOUR.heading(), section);
	}

	private void colour(DeckSheet sheet, Row row, String heading, Section section) {
		String colour = sheet.text(row, heading).toLowerCase(Locale.ROOT);
		if (colour.isEmpty()) {
			return;
		}
		if (!COLOUR.matcher(colour).matches() && !colour.equals(DeckLayout.NONE)) {
			sheet.error(row, heading, NLS.bind(Messages.deck_badColour, colour), Messages.deck_badColourRemedy);
		} else if (coloured.add(section)) {
			section.setColour(colour.equals(DeckLayout.NONE) ? null : colour);
		} else if (!colour.equals(Texts.or(section.getColour(), DeckLayout.NONE))) {
			sheet.error(row, heading,
					NLS.bind(Messages.deck_otherColour, called(section), Texts.or(section.getColour(), DeckLayout.NONE)),
					Messages.deck_otherColourRemedy);
		}
	}

	private static String called(Section section) {
		return DeckText.called(section.getCode(), section);
	}

	/** Gives sections without a colour one of the usual. */
	void colourTheRest() {
		for (Section section : deck.getSections()) {
			if (!coloured.contains(section)) {
				section.setColour(COLOURS.get(deck.getSections().indexOf(section) % COLOURS.size()));
			}
		}
	}

	void readDimensions(DeckSheet sheet) {
		dimensionsListed = true;
		tree = new DeckTreeReader(sheet);
		sheet.tell(OF_DIMENSIONS::contains,
				List.of(DeckLayout.DIMENSION, DeckLayout.PART_OF, DeckLayout.WEIGHT, DeckLayout.SHORT_NAME, DeckLayout.ID)::contains,
				Messages.deck_dimensionsRemedy);
		for (Row row : sheet.rows()) {
			String name = sheet.text(row, DeckLayout.DIMENSION);
			String given = sheet.text(row, DeckLayout.ID);
			if (name.isEmpty() && given.isEmpty()) {
				sheet.error(row, DeckLayout.DIMENSION, Messages.deck_noName, Messages.deck_noNameRemedy);
			} else if (given.isEmpty() && dimensions.find(name).isPresent()) {
				sheet.error(row, DeckLayout.DIMENSION, NLS.bind(Messages.deck_rowTwice, name), Messages.deck_rowTwiceRemedy);
			} else {
				Dimension dimension = dimension(ids.of(sheet, row, DeckLayout.ID, "dimension-" + Slug.of(name)), DeckText.orNull(name));
				dimension.setShortName(DeckText.orNull(sheet.text(row, DeckLayout.SHORT_NAME)));
				dimension.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
				DeckText.paragraphs(sheet.words(row, DeckLayout.IDEAS)).stream().filter(idea -> !idea.isEmpty())
						.forEach(dimension.getIdeas()::add);
				tree.read(row, dimension);
			}
		}
		tree.join(deck, dimensions);
	}

	/** Lets what the sheet of dimensions says nothing of be as in the base. */
	void completeTree(Deck base) {
		if (tree != null) {
			tree.complete(deck, base);
		}
	}

	/** The dimension that a row names, which may be a new one. */
	Dimension dimension(DeckSheet sheet, Row row, String heading) {
		String name = sheet.text(row, heading);
		Dimension known = dimensions.find(name).orElse(null);
		if (known != null) {
			tellSpelling(sheet, row, heading, known, known.getName(), name);
			return known;
		}
		Dimension dimension = dimension(ids.free("dimension-" + Slug.of(name)), name);
		dimension.setShortName(name);
		if (dimensionsListed) {
			sheet.warning(row, heading, NLS.bind(Messages.deck_notListed, name, DeckLayout.DIMENSIONS), Messages.deck_notListedRemedy);
		}
		return dimension;
	}

	private Dimension dimension(String id, String name) {
		Dimension dimension = DeckFactory.eINSTANCE.createDimension();
		dimension.setId(id);
		dimension.setName(name);
		deck.getDimensions().add(dimension);
		dimensions.add(dimension);
		return dimension;
	}

	void readStandIns(DeckSheet sheet) {
		sheet.tell(OF_STAND_INS::contains, heading -> !heading.equals(DeckLayout.TITLE), Messages.deck_standInsRemedy);
		for (Row row : sheet.rows()) {
			Card card = DeckFactory.eINSTANCE.createCard();
			card.setCode(DeckText.orNull(sheet.text(row, DeckLayout.CARD)));
			card.setId(ids.of(sheet, row, DeckLayout.ID, DeckText.orEmpty(card.getCode())));
			card.setTitle(DeckText.orNull(sheet.text(row, DeckLayout.TITLE)));
			deck.getStandIns().add(card);
			cards.add(card);
		}
	}

	/** Says once of a part that it is written in more than one way. */
	void tellSpelling(DeckSheet sheet, Row row, String heading, Object part, String name, String typed) {
		boolean sameKey = name != null && Typed.same(name, typed);
		if (sameKey && !name.equals(typed) && toldSpelling.add(part)) {
			sheet.warning(row, heading, NLS.bind(Messages.deck_otherSpelling, typed, name), Messages.deck_otherSpellingRemedy);
		}
	}
}
