package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.TranslatedText;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Translation;

/** The sheet on which a deck's texts stand with a column for each other language, written and read. */
final class DeckTranslationSheet {

	private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
	private static final Set<String> FIXED = Set.of(DeckLayout.PART_ID, DeckLayout.WHICH, DeckLayout.TEXT);

	private DeckTranslationSheet() {
	}

	/** A row for every text of the deck when anything is translated, and after them what is left of texts that are gone. */
	static SheetDraft write(Deck deck) {
		Collection<String> languages = DeckTranslations.languages(deck);
		List<String> columns = Stream.of(Stream.of(DeckLayout.WHICH, DeckLayout.TEXT), languages.stream(),
				languages.stream().map(DeckLayout::madeOf), Stream.of(DeckLayout.PART_ID)).flatMap(all -> all).toList();
		var sheet = new SheetDraft(DeckLayout.TRANSLATIONS, columns);
		if (languages.isEmpty()) {
			return sheet;
		}
		var rows = new LinkedHashMap<DeckText, Map<String, String>>();
		DeckTexts.of(deck).forEach(text -> rows.put(text, row(sheet, text.of(), text.feature(), text.text())));
		var written = new HashSet<Translation>();
		for (String language : languages) {
			for (TranslatedText text : DeckTranslations.of(deck, language)) {
				text.translation().ifPresent(one -> {
					written.add(one);
					put(one, text.source().text(), rows.get(text.source()));
				});
			}
		}
		deck.getTranslations().stream().filter(one -> !written.contains(one) && languages.contains(Texts.or(one.getLanguage(), "")))
				.forEach(one -> put(one, Texts.or(one.getSource(), ""), row(sheet, one.getOf(), one.getFeature(), one.getSource())));
		languages.stream().map(DeckLayout::madeOf).forEach(sheet::dropIfEmpty);
		return sheet;
	}

	private static Map<String, String> row(SheetDraft sheet, String of, String feature, String text) {
		Map<String, String> row = sheet.add();
		row.put(DeckLayout.PART_ID, of);
		row.put(DeckLayout.WHICH, called(feature));
		row.put(DeckLayout.TEXT, text);
		return row;
	}

	/** What a kind of text is called on the sheet: short name for shortName. */
	private static String called(String feature) {
		return CAPITAL.matcher(Texts.or(feature, "")).replaceAll(" $0").toLowerCase(Locale.ROOT);
	}

	/** The kind of text of that name, as the sheet or as earlier ones call it. */
	private static String feature(String called) {
		return DeckTexts.features().stream().filter(feature -> Typed.same(called(feature), called) || feature.equalsIgnoreCase(called))
				.findAny().orElse(called);
	}

	private static void put(Translation one, String text, Map<String, String> row) {
		row.put(one.getLanguage(), one.getText());
		if (!text.equals(Texts.or(one.getSource(), ""))) {
			row.put(DeckLayout.madeOf(one.getLanguage()), one.getSource());
		}
	}

	/** Takes every translation from the sheet, also of texts that the deck does not say. */
	static void read(DeckSheet sheet, Deck deck) {
		sheet.tell(heading -> FIXED.contains(heading) || DeckLayout.isLanguage(heading) || DeckLayout.isMadeOf(heading),
				heading -> heading.equals(DeckLayout.PART_ID) || heading.equals(DeckLayout.WHICH), Messages.translations_columnsRemedy);
		List<String> languages = sheet.headings().stream().filter(DeckLayout::isLanguage).sorted().toList();
		var taken = new HashSet<List<String>>();
		for (Row row : sheet.rows()) {
			var all = new ArrayList<Translation>();
			languages.forEach(language -> translation(sheet, row, language).ifPresent(all::add));
			if (!all.isEmpty() && sheet.text(row, DeckLayout.WHICH).isEmpty()) {
				sheet.error(row, DeckLayout.WHICH, Messages.translations_noPlace, Messages.translations_noPlaceRemedy);
			}
			all.stream().filter(one -> taken.add(Stream.of(one.getLanguage(), one.getOf(), one.getFeature(), one.getSource(), one.getText())
					.toList())).forEach(deck.getTranslations()::add); // what a list says twice is translated once
		}
	}

	private static Optional<Translation> translation(DeckSheet sheet, Row row, String heading) {
		String text = sheet.words(row, heading);
		String madeOf = sheet.has(DeckLayout.madeOf(heading)) ? sheet.words(row, DeckLayout.madeOf(heading)) : "";
		if (text.isEmpty()) {
			if (!madeOf.isEmpty()) {
				sheet.warning(row, DeckLayout.madeOf(heading), Messages.translations_nothingMade, Messages.translations_nothingMadeRemedy);
			}
			return Optional.empty();
		}
		Translation one = DeckFactory.eINSTANCE.createTranslation();
		one.setLanguage(Locale.forLanguageTag(heading).toLanguageTag());
		one.setOf(sheet.text(row, DeckLayout.PART_ID));
		one.setFeature(feature(sheet.text(row, DeckLayout.WHICH)));
		one.setSource(madeOf.isEmpty() ? sheet.words(row, DeckLayout.TEXT) : madeOf);
		one.setText(text);
		return Optional.of(one);
	}
}
