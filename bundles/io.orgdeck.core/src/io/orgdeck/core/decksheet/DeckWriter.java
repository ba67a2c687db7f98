package io.orgdeck.core.decksheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;

/**
 * Makes a spreadsheet of a deck, as {@link DeckReader} reads it: the sheets of a workbook hold everything that a deck can
 * hold, so that it comes back the same; comma-separated text holds the cards alone.
 */
public final class DeckWriter {

	private final Deck deck;
	private final DeckNames<Section> sections;
	private final DeckNames<Dimension> dimensions;
	private final DeckNames<RatingScale> scales;
	private final DeckNames<Card> cards;
	/** The values of all levels, lowest first. */
	private final List<Double> levels;

	private DeckWriter(Deck deck) {
		this.deck = deck;
		sections = DeckNames.of(deck.getSections(), Section::getCode);
		dimensions = DeckNames.of(deck.getDimensions(), Dimension::getName);
		scales = DeckNames.of(deck.getScales(), RatingScale::getName);
		cards = DeckNames.of(allCards(deck), Card::getCode);
		levels = deck.getScales().stream().flatMap(scale -> scale.getLevels().stream()).map(Level::getValue).distinct().sorted().toList();
	}

	/** The cards of a deck and those of its base that it names. */
	static List<Card> allCards(Deck deck) {
		return Stream.concat(deck.getSections().stream().flatMap(section -> section.getCards().stream()), deck.getStandIns().stream())
				.toList();
	}

	/** All sheets. */
	public static Spreadsheet spreadsheet(Deck deck) {
		var writer = new DeckWriter(deck);
		var parts = new DeckPartsWriter(deck, writer.cards, writer.sections);
		var sheets = new ArrayList<Sheet>();
		sheets.add(writer.cards(false).sheet());
		sheets.addAll(parts.sheets());
		return new Spreadsheet(DeckText.orEmpty(deck.getTitle()), LongCells.split(sheets));
	}

	/** Writes the sheet of cards alone, as comma-separated text; {@link #lost} says what is not in it. */
	public static void csv(Deck deck, Appendable out) throws IOException {
		out.append('\ufeff'); // without it, Excel takes the text for one in another encoding
		var writer = new CsvWriter(out);
		for (List<String> row : new DeckWriter(deck).cards(true).lines()) {
			writer.row(row.stream().map(FormulaGuard::guarded).toList());
		}
	}

	/** What a deck holds that a workbook has no room for: one sentence, or nothing. */
	public static List<String> lostInWorkbook(Deck deck) {
		int pictures = (int) Stream
				.concat(allCards(deck).stream().map(Card::getPicture), deck.getChanges().stream().map(CardChange::getPicture))
				.filter(Objects::nonNull).count();
		return pictures == 0 ? List.of() : List.of(Language.onScreen().counted(Messages.deck_lostPictures, pictures));
	}

	/** What a deck holds that comma-separated text has no room for, in sentences. */
	public static List<String> lost(Deck deck) {
		var lost = new ArrayList<String>();
		lost.add(Messages.deck_lostHead);
		lost.add(Messages.deck_lostScales);
		deck.getDimensions().stream().filter(one -> !Texts.isBlank(one.getDescription()) || !one.getIdeas().isEmpty()).findFirst()
				.ifPresent(any -> lost.add(Messages.deck_lostDimensions));
		List.of(deck.getAudiences(), deck.getActivities(), deck.getTemplates()).stream().filter(parts -> !parts.isEmpty()).findFirst()
				.ifPresent(any -> lost.add(NLS.bind(Messages.deck_lostGuide, deck.getActivities().size(), deck.getTemplates().size())));
		if (!deck.getWords().isEmpty()) {
			lost.add(Messages.deck_lostWords);
		}
		if (!deck.getBands().isEmpty()) {
			lost.add(Messages.deck_lostBands);
		}
		if (!deck.getTagGroups().isEmpty()) {
			lost.add(Messages.deck_lostGroups);
		}
		if (!deck.getTranslations().isEmpty()) {
			lost.add(Messages.deck_lostTranslations);
		}
		if (!deck.getChanges().isEmpty() || !deck.getStandIns().isEmpty()) {
			lost.add(Messages.deck_lostChanges);
		}
		return Stream.concat(Stream.of(NLS.bind(Messages.deck_lost, String.join(", ", lost))), lostInWorkbook(deck).stream()).toList();
	}

	/** @param alone whether there is no other sheet to say more about sections */
	private SheetDraft cards(boolean alone) {
		List<String> visible = Arrays.stream(DeckColumn.values()).filter(column -> alone || !isOfSection(column)).map(DeckColumn::heading)
				.filter(heading -> !DeckLayout.isHidden(heading)).toList();
		Stream<String> numbered = Stream.concat(levels.stream().map(DeckColumn::levelHeading),
				levels.stream().map(DeckColumn::labelHeading));
		Stream<String> hidden = Arrays.stream(DeckColumn.values()).map(DeckColumn::heading).filter(DeckLayout::isHidden);
		var sheet = new SheetDraft(DeckLayout.CARDS, Stream.of(visible.stream(), numbered, hidden).flatMap(all -> all).toList());
		deck.getSections().forEach(section -> section.getCards().forEach(card -> addRows(section, card, sheet)));
		Arrays.stream(DeckColumn.values()).filter(DeckColumn::isOptional).map(DeckColumn::heading).forEach(sheet::dropIfEmpty);
		levels.stream().map(DeckColumn::labelHeading).forEach(sheet::dropIfEmpty);
		return sheet;
	}

	private static boolean isOfSection(DeckColumn column) {
		return column == DeckColumn.SECTION_TITLE || column == DeckColumn.SECTION_COLOUR;
	}

	/** As many rows as the card has questions, examples or references, whichever are most. */
	private void addRows(Section section, Card card, SheetDraft sheet) {
		List<Reference> references = card.getReferences();
		int count = Stream.of(1, card.getQuestions().size(), card.getExamples().size(), references.size()).mapToInt(Integer::intValue).max()
				.orElse(1);
		for (int i = 0; i < count; i++) {
			var row = new CardRow(sheet.add());
			row.put(DeckColumn.SECTION, sections.of(section));
			row.put(DeckColumn.CARD, card.getCode());
			row.put(DeckColumn.CARD_ID, card.getId());
			if (i == 0) {
				putOnce(section, card, row);
			}
			if (i < card.getQuestions().size()) {
				put(card.getQuestions().get(i), row);
			}
			row.put(DeckColumn.EXAMPLE, i < card.getExamples().size() ? card.getExamples().get(i) : "");
			if (i < references.size()) {
				row.put(DeckColumn.REFERENCE, references.get(i).getText());
				row.put(DeckColumn.LINK, link(references.get(i)));
				row.put(DeckColumn.REFERENCE_ID, references.get(i).getId());
			}
		}
	}

	private void putOnce(Section section, Card card, CardRow row) {
		row.put(DeckColumn.SECTION_TITLE, section.getTitle());
		row.put(DeckColumn.SECTION_COLOUR, section.getColour());
		row.put(DeckColumn.TITLE, card.getTitle());
		row.put(DeckColumn.TEXT, DeckText.joined(card.getParagraphs()));
		row.put(DeckColumn.PROMPT, card.getPrompt());
		row.put(DeckColumn.LINKS, DeckText.list(card.getLinks().stream().map(cards::of).toList()));
		row.put(DeckColumn.CARD_DIMENSION, dimensions.of(card.getDimension()));
		row.put(DeckColumn.CARD_LINEAGE, lineage(card.getLineage(), card.getId()));
	}

	private void put(Question question, CardRow row) {
		row.put(DeckColumn.QUESTION, question.getText());
		row.put(DeckColumn.KIND, question.getKind() == QuestionKind.RATING ? "" : AskedAs.of(question).literal());
		row.put(DeckColumn.UNIT, question.getUnit());
		row.put(DeckColumn.LEAST, question.getLeast());
		row.put(DeckColumn.MOST, question.getMost());
		row.put(DeckColumn.SCORED, question.isScored() ? "" : DeckGuideReader.NO);
		row.put(DeckColumn.TAGS, Tags.written(question.getTags()));
		row.put(DeckColumn.ONLY_IF, DeckRowConditions.written(deck, question));
		row.put(DeckColumn.TARGET, DeckRowTargets.written(question));
		row.put(DeckColumn.DIMENSION, dimensions.of(question.getDimension()));
		row.put(DeckColumn.SCALE, scales.of(question.getScale()));
		row.put(DeckColumn.WEIGHT, question.getWeight() == 1 ? "" : number(question.getWeight()));
		row.put(DeckColumn.QUESTION_ID, question.getId());
		row.put(DeckColumn.QUESTION_LINEAGE, lineage(question.getLineage(), question.getId()));
		row.put(DeckColumn.LEVELS, DeckRowLevels.written(question));
		for (Level step : QuestionLevels.ofScale(question)) {
			row.cells.put(DeckColumn.levelHeading(step.getValue()), own(question, step, LevelDescriptor::getText));
			row.cells.put(DeckColumn.labelHeading(step.getValue()), own(question, step, LevelDescriptor::getLabel));
		}
	}

	/** A lineage that says more than the id does. */
	private static String lineage(String lineage, String id) {
		return lineage == null || lineage.equals(id) ? "" : lineage;
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	private static String own(Question question, Level level, Function<LevelDescriptor, String> words) {
		return question.getDescriptors().stream().filter(one -> one.getLevel() == level).map(words).filter(Objects::nonNull).findFirst()
				.orElse("");
	}

	/** The web address of a reference, where its words do not hold it. */
	private static String link(Reference reference) {
		String inWords = DeckRows.linkIn(DeckText.orEmpty(reference.getText()));
		if (Typed.isBlank(reference.getLink())) {
			return inWords == null ? "" : DeckLayout.NONE;
		}
		return reference.getLink().equals(inWords) ? "" : reference.getLink();
	}

	/** A row that is filled by columns. */
	private record CardRow(Map<String, String> cells) {
		void put(DeckColumn column, String text) {
			cells.put(column.heading(), text);
		}
	}
}
