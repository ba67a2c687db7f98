package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;

/** Writes the sheets beside that of the cards: sections, dimensions, scales, the usage guide, templates, the deck's head. */
final class DeckPartsWriter {

	private final Deck deck;
	private final DeckNames<Card> cards;
	private final DeckNames<Section> sections;
	private final DeckNames<Audience> audiences;
	private final DeckNames<Activity> activities;
	private final DeckNames<SessionTemplate> templates;

	DeckPartsWriter(Deck deck, DeckNames<Card> cards, DeckNames<Section> sections) {
		this.deck = deck;
		this.cards = cards;
		this.sections = sections;
		audiences = DeckNames.of(deck.getAudiences(), Audience::getName);
		activities = DeckNames.of(deck.getActivities(), Activity::getTitle);
		templates = DeckNames.of(deck.getTemplates(), SessionTemplate::getTitle);
	}

	/** The scale and the head always; the others where the deck has such parts. */
	List<Sheet> sheets() {
		var sheets = new ArrayList<Sheet>();
		Stream.of(sections(), dimensions()).filter(sheet -> !sheet.isEmpty()).map(SheetDraft::sheet).forEach(sheets::add);
		sheets.add(scales().sheet());
		Stream.of(bands(), groups(), audiences(), activities(), templates(), standIns(), changes(), words(),
				DeckTranslationSheet.write(deck))
				.filter(sheet -> !sheet.isEmpty())
				.map(SheetDraft::sheet)
				.forEach(sheets::add);
		sheets.add(head());
		return sheets;
	}

	private SheetDraft sections() {
		var sheet = new SheetDraft(DeckLayout.SECTIONS,
				List.of(DeckLayout.SECTION, DeckLayout.TITLE, DeckLayout.COLOUR, DeckLayout.COLOUR_NAME, DeckLayout.ID));
		deck.getSections().forEach(section -> {
			var row = sheet.add();
			row.put(DeckLayout.SECTION, section.getCode());
			row.put(DeckLayout.TITLE, section.getTitle());
			row.put(DeckLayout.COLOUR, Texts.or(section.getColour(), DeckLayout.NONE));
			row.put(DeckLayout.COLOUR_NAME, section.getColourName());
			row.put(DeckLayout.ID, section.getId());
		});
		return sheet;
	}

	private SheetDraft dimensions() {
		DeckNames<Dimension> names = DeckNames.of(deck.getDimensions(), Dimension::getName);
		boolean tree = deck.getDimensions().stream().anyMatch(one -> one.getPartOf() != null || one.getWeight() != 1);
		var sheet = new SheetDraft(DeckLayout.DIMENSIONS,
				Stream.of(List.of(DeckLayout.DIMENSION), tree ? List.of(DeckLayout.PART_OF, DeckLayout.WEIGHT) : List.<String>of(),
						List.of(DeckLayout.SHORT_NAME, DeckLayout.DESCRIPTION, DeckLayout.IDEAS, DeckLayout.ID)).flatMap(List::stream)
						.toList());
		deck.getDimensions().forEach(dimension -> {
			var row = sheet.add();
			row.put(DeckLayout.DIMENSION, dimension.getName());
			if (tree) {
				row.put(DeckLayout.PART_OF, names.of(dimension.getPartOf()));
				row.put(DeckLayout.WEIGHT, dimension.getWeight() == 1 ? "" : Values.text(dimension.getWeight()));
			}
			row.put(DeckLayout.SHORT_NAME, dimension.getShortName());
			row.put(DeckLayout.DESCRIPTION, dimension.getDescription());
			row.put(DeckLayout.IDEAS, DeckText.joined(dimension.getIdeas()));
			row.put(DeckLayout.ID, dimension.getId());
		});
		return sheet;
	}

	private SheetDraft scales() {
		var sheet = new SheetDraft(DeckLayout.SCALE,
				List.of(DeckLayout.SCALE_NAME, DeckLayout.VALUE, DeckLayout.LABEL, DeckLayout.DESCRIPTOR,
						DeckLayout.SCALE_ID, DeckLayout.LEVEL_ID));
		for (RatingScale scale : deck.getScales()) {
			for (Level level : QuestionLevels.sorted(scale)) {
				var row = of(scale, sheet);
				row.put(DeckLayout.VALUE, Values.text(level.getValue()));
				row.put(DeckLayout.LABEL, level.getLabel());
				row.put(DeckLayout.DESCRIPTOR, level.getDescriptor());
				row.put(DeckLayout.LEVEL_ID, level.getId());
			}
			if (scale.getLevels().isEmpty()) {
				of(scale, sheet);
			}
		}
		return sheet;
	}

	private static Map<String, String> of(RatingScale scale, SheetDraft sheet) {
		var row = sheet.add();
		row.put(DeckLayout.SCALE_NAME, scale.getName());
		row.put(DeckLayout.SCALE_ID, scale.getId());
		return row;
	}

	private SheetDraft audiences() {
		var sheet = new SheetDraft(DeckLayout.AUDIENCES, List.of(DeckLayout.AUDIENCE, DeckLayout.DESCRIPTION, DeckLayout.ID));
		deck.getAudiences().forEach(audience -> {
			var row = sheet.add();
			row.put(DeckLayout.AUDIENCE, audience.getName());
			row.put(DeckLayout.DESCRIPTION, audience.getDescription());
			row.put(DeckLayout.ID, audience.getId());
		});
		return sheet;
	}

	private SheetDraft activities() {
		var sheet = new SheetDraft(DeckLayout.ACTIVITIES, columns(List.of(DeckLayout.AUDIENCE, DeckLayout.WHEN, DeckLayout.ACTIVITY,
				DeckLayout.DESCRIPTION, DeckLayout.MEETING), List.of(DeckLayout.TEMPLATE, DeckLayout.LEADS_TO, DeckLayout.ID)));
		for (Activity activity : deck.getActivities()) {
			var first = sheet.add();
			first.put(DeckLayout.AUDIENCE, audiences.of(activity.getAudience()));
			first.put(DeckLayout.WHEN, activity.getTimeFrame().getLiteral());
			first.put(DeckLayout.DESCRIPTION, activity.getDescription());
			first.put(DeckLayout.MEETING, activity.getMeeting().getLiteral());
			first.put(DeckLayout.TEMPLATE, templates.of(activity.getTemplate()));
			first.put(DeckLayout.LEADS_TO, activities.of(activity.getPointsTo()));
			put(activity.getCards(), first, sheet, row -> {
				row.put(DeckLayout.ACTIVITY, activity.getTitle());
				row.put(DeckLayout.ID, activity.getId());
			});
		}
		return sheet;
	}

	private SheetDraft templates() {
		var sheet = new SheetDraft(DeckLayout.TEMPLATES, columns(List.of(DeckLayout.TEMPLATE, DeckLayout.DESCRIPTION, DeckLayout.MEETING,
				DeckLayout.ITEM, DeckLayout.MINUTES, DeckLayout.NOTES), List.of(DeckLayout.ITEM_ID, DeckLayout.ID)));
		for (SessionTemplate template : deck.getTemplates()) {
			var first = sheet.add();
			first.put(DeckLayout.DESCRIPTION, template.getDescription());
			first.put(DeckLayout.MEETING, template.getMeeting().getLiteral());
			named(template, first);
			for (TemplateItem item : template.getItems()) {
				var row = item == template.getItems().getFirst() ? first : sheet.add();
				row.put(DeckLayout.ITEM, item.getTitle());
				row.put(DeckLayout.MINUTES, String.valueOf(item.getMinutes()));
				row.put(DeckLayout.NOTES, item.getNotes());
				row.put(DeckLayout.ITEM_ID, item.getId());
				put(item.getCards(), row, sheet, one -> named(template, one));
			}
		}
		return sheet;
	}

	private static void named(SessionTemplate template, Map<String, String> row) {
		row.put(DeckLayout.TEMPLATE, template.getTitle());
		row.put(DeckLayout.ID, template.getId());
	}

	private static List<String> columns(List<String> before, List<String> after) {
		return Stream.of(before, DeckLayout.REFERENCE, after).flatMap(List::stream).toList();
	}

	/** One row for each reference, the first of them in the row of what they belong to. */
	private void put(List<CardReference> references, Map<String, String> first, SheetDraft sheet, Naming naming) {
		naming.name(first);
		for (CardReference reference : references) {
			Map<String, String> row = first;
			if (reference != references.getFirst()) {
				row = sheet.add();
				naming.name(row);
			}
			row.put(DeckLayout.CARDS_KIND, reference.getKind().getLiteral());
			row.put(DeckLayout.CARDS_LABEL, reference.getLabel());
			row.put(DeckLayout.FIRST, cards.of(reference.getFirst()));
			row.put(DeckLayout.LAST, cards.of(reference.getLast()));
			row.put(DeckLayout.CARDS_SECTION, sections.of(reference.getSection()));
			row.put(DeckLayout.CARDS_NOTE, reference.getNote());
		}
	}

	/** Says in a row what the row belongs to. */
	private interface Naming {
		void name(Map<String, String> row);
	}

	private SheetDraft standIns() {
		var sheet = new SheetDraft(DeckLayout.STAND_INS, List.of(DeckLayout.CARD, DeckLayout.TITLE, DeckLayout.ID));
		deck.getStandIns().forEach(card -> {
			var row = sheet.add();
			row.put(DeckLayout.CARD, card.getCode());
			row.put(DeckLayout.TITLE, card.getTitle());
			row.put(DeckLayout.ID, card.getId());
		});
		return sheet;
	}

	private SheetDraft changes() {
		var sheet = new SheetDraft(DeckLayout.CHANGES,
				List.of(DeckLayout.CARD, DeckLayout.TITLE, DeckLayout.HIDDEN, DeckLayout.TO_SECTION, DeckLayout.BEFORE,
						DeckLayout.WITHOUT_PICTURE));
		deck.getChanges().forEach(change -> {
			var row = sheet.add();
			row.put(DeckLayout.CARD, change.getCard());
			row.put(DeckLayout.TITLE, change.getTitle());
			row.put(DeckLayout.HIDDEN, yes(change.isHidden()));
			row.put(DeckLayout.TO_SECTION, change.getSection());
			row.put(DeckLayout.BEFORE, change.getBefore());
			row.put(DeckLayout.WITHOUT_PICTURE, yes(change.isWithoutPicture()));
		});
		return sheet;
	}

	private static String yes(boolean is) {
		return is ? DeckGuideReader.YES : "";
	}

	private SheetDraft words() {
		var sheet = new SheetDraft(DeckLayout.WORDS, List.of(DeckLayout.WORD, DeckLayout.TEXT));
		deck.getWords().forEach(word -> {
			var row = sheet.add();
			row.put(DeckLayout.WORD, word.getKey());
			row.put(DeckLayout.TEXT, word.getText());
		});
		return sheet;
	}

	private SheetDraft bands() {
		var sheet = new SheetDraft(DeckLayout.BANDS, List.of(DeckLayout.BAND, DeckLayout.FROM, DeckLayout.DESCRIPTION, DeckLayout.ID));
		deck.getBands().forEach(band -> {
			var row = sheet.add();
			row.put(DeckLayout.BAND, band.getName());
			row.put(DeckLayout.FROM, Values.text(band.getFrom()));
			row.put(DeckLayout.DESCRIPTION, band.getDescription());
			row.put(DeckLayout.ID, band.getId());
		});
		return sheet;
	}

	private SheetDraft groups() {
		var sheet = new SheetDraft(DeckLayout.GROUPS,
				List.of(DeckLayout.TAG, DeckLayout.NAME, DeckLayout.INCLUDES, DeckLayout.DESCRIPTION, DeckLayout.ID));
		deck.getTagGroups().forEach(group -> {
			var row = sheet.add();
			row.put(DeckLayout.TAG, group.getTag());
			row.put(DeckLayout.NAME, group.getName());
			row.put(DeckLayout.INCLUDES, group.getIncludes());
			row.put(DeckLayout.DESCRIPTION, group.getDescription());
			row.put(DeckLayout.ID, group.getId());
		});
		return sheet;
	}

	private Sheet head() {
		var sheet = new SheetDraft(DeckLayout.DECK, List.of(DeckHeadReader.KEY, DeckHeadReader.VALUE));
		Arrays.stream(DeckHeadReader.Key.values()).filter(key -> key != DeckHeadReader.Key.BASED_ON || !Texts.isBlank(deck.getBasedOn()))
				.forEach(key -> {
					var row = sheet.add();
					row.put(DeckHeadReader.KEY, key.word());
					row.put(DeckHeadReader.VALUE, key.of(deck));
				});
		return sheet.sheet();
	}
}
