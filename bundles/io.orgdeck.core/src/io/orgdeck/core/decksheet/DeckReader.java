package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.headings.SheetWords;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;

/**
 * Makes a deck of a spreadsheet. The sheet of cards has a row of headings; columns may stand in any order and their names in
 * upper or lower case: {@code section}, {@code section title}, {@code section colour}, {@code card}, {@code title},
 * {@code text}, {@code question}, {@code kind} (rating or discussion), {@code dimension}, {@code weight}, {@code level 1} …,
 * {@code example}, {@code reference}. A row whose card stood before adds to that card. Sheets called {@code Scale},
 * {@code Dimensions}, {@code Sections}, {@code Activities} and so on may say more; {@link DeckLayout} has them all.
 *
 * <p>Columns of ids say what a row is, whatever its words and its place. Without them ids follow from codes and words, so that
 * the same sheet gives the same ids and a question keeps its id wherever its row stands.
 */
public final class DeckReader {

	private final Spreadsheet file;
	private final Optional<Deck> base;
	/** What the words of the file are called in English. */
	private final SheetWords.Names names;
	private final SheetProblems problems;
	private final SheetProblems baseProblems;
	private final Set<Sheet> used = Collections.newSetFromMap(new IdentityHashMap<>());

	private DeckReader(Spreadsheet file, Optional<Deck> base) {
		this.file = file;
		this.base = base;
		this.names = SheetLanguage.names(file.sheets());
		this.problems = new SheetProblems(file.name());
		this.baseProblems = new SheetProblems(base.map(Deck::getTitle).orElse(""));
	}

	/** The deck that the file describes, or why there is none. */
	public static DeckImport read(Spreadsheet file) {
		return new DeckReader(file, Optional.empty()).read();
	}

	/**
	 * The deck that the file describes where it says something, and the base where it does not: sheets and columns that the
	 * file lacks are those of the base. Cards and questions that are in both keep the base's ids.
	 */
	public static DeckImport read(Spreadsheet file, Deck base) {
		return new DeckReader(file, Optional.of(base)).read();
	}

	/** Whether the file is a sheet of ours, or one that somebody has made like it: one with a column of cards. */
	public static boolean recognises(Spreadsheet file) {
		return new DeckReader(file, Optional.empty()).cards(file.sheets()).isPresent();
	}

	private DeckImport read() {
		List<Sheet> sheets = DeckHeadReader.withoutPageHeaders(LongCells.join(file.sheets(), problems, names), names);
		Optional<DeckSheet> cards = cards(sheets);
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		cards.ifPresentOrElse(sheet -> read(deck, sheet, sheets), () -> problems.error(new Sheet(file.name(), List.of()), 0, -1,
				Messages.deck_noCards, Messages.deck_noCardsRemedy));
		List<ImportProblem> all = Stream.of(file.remarks(), problems.all(), baseProblems.all()).flatMap(List::stream).toList();
		return new DeckImport(problems.anyError() || baseProblems.anyError() ? Optional.empty() : Optional.of(deck), all);
	}

	private void read(Deck deck, DeckSheet cards, List<Sheet> sheets) {
		used.add(cards.sheet());
		DeckHeadReader.read(deck, named(sheets, DeckLayout.DECK).or(() -> ofBase(DeckLayout.DECK)), file.name(), names, problems);
		var ids = new DeckIds();
		ids.reserve(deck.getId());
		ids.reserve(cards, DeckColumn.CARD_ID.heading(), DeckColumn.QUESTION_ID.heading(), DeckColumn.REFERENCE_ID.heading(),
				DeckLayout.ID);
		var parts = new DeckParts(deck, ids);
		var guide = new DeckGuideReader(deck, ids, parts);
		List<Runnable> later = new ArrayList<>();
		var scales = new DeckScaleReader(deck, ids);
		boolean anyScale = sheet(sheets, DeckLayout.SCALE, ids, now -> scales.read(now), DeckLayout.VALUE, DeckLayout.LABEL);
		if (!anyScale) {
			scales.standard(cards);
		}
		sheet(sheets, DeckLayout.SECTIONS, ids, parts::readSections, DeckLayout.SECTION);
		sheet(sheets, DeckLayout.DIMENSIONS, ids, parts::readDimensions, DeckLayout.DIMENSION);
		sheet(sheets, DeckLayout.STAND_INS, ids, parts::readStandIns, DeckLayout.CARD);
		sheet(sheets, DeckLayout.AUDIENCES, ids, guide::readAudiences, DeckLayout.AUDIENCE);
		sheet(sheets, DeckLayout.TEMPLATES, ids, found -> later.add(() -> guide.readTemplates(found)), DeckLayout.TEMPLATE,
				DeckLayout.ITEM);
		sheet(sheets, DeckLayout.ACTIVITIES, ids, found -> later.add(() -> guide.readActivities(found)), DeckLayout.ACTIVITY);
		sheet(sheets, DeckLayout.CHANGES, ids, guide::readChanges, DeckLayout.CARD);
		var words = new DeckWordsReader(deck, ids);
		sheet(sheets, DeckLayout.WORDS, ids, words::readWords, DeckLayout.WORD, DeckLayout.TEXT);
		sheet(sheets, DeckLayout.BANDS, ids, words::readBands, DeckLayout.BAND, DeckLayout.FROM);
		sheet(sheets, DeckLayout.GROUPS, ids, words::readGroups, DeckLayout.TAG);
		sheet(sheets, DeckLayout.TRANSLATIONS, ids, found -> DeckTranslationSheet.read(found, deck), DeckLayout.WHICH, DeckLayout.TEXT);
		var rows = new DeckRows(deck, cards, parts, ids);
		rows.read();
		later.forEach(Runnable::run);
		base.ifPresent(other -> DeckBase.complete(deck, other, cards));
		base.ifPresent(parts::completeTree);
		rows.readRest();
		scales.refuseRatings();
		tellUnused(sheets);
		if (deck.getDimensions().isEmpty() && !Decks.rateable(deck).isEmpty()) {
			cards.warning(Messages.deck_noDimensions, Messages.deck_noDimensionsRemedy);
		}
	}

	/** The sheet called Cards, or the first that has headings of cards. */
	private Optional<DeckSheet> cards(List<Sheet> sheets) {
		Optional<DeckSheet> named = sheets.stream().filter(sheet -> is(sheet, DeckLayout.CARDS)).findFirst()
				.flatMap(this::asCards);
		return named.or(() -> sheets.stream()
				.filter(sheet -> !is(sheet, DeckLayout.STAND_INS) && !is(sheet, DeckLayout.CHANGES))
				.flatMap(sheet -> asCards(sheet).stream()).findFirst());
	}

	private Optional<DeckSheet> asCards(Sheet sheet) {
		return DeckSheet.of(sheet, problems, names, true, DeckColumn.CARD.heading(), DeckColumn.SECTION.heading())
				.or(() -> DeckSheet.of(sheet, problems, names, true, DeckColumn.CARD.heading()));
	}

	private boolean is(Sheet sheet, String name) {
		return names.of(sheet.name()).equals(Typed.key(name));
	}

	private Optional<Sheet> named(List<Sheet> sheets, String name) {
		Optional<Sheet> found = sheets.stream().filter(sheet -> is(sheet, name)).findFirst();
		found.ifPresent(used::add);
		return found;
	}

	private Optional<Sheet> ofBase(String name) {
		return base.flatMap(deck -> DeckWriter.spreadsheet(deck).sheet(name));
	}

	/**
	 * Hands a sheet on when the file or the base has it, and keeps its ids from being made up for something else.
	 *
	 * @param needed headings without which the sheet cannot be read
	 * @return whether there is such a sheet, also when it cannot be read
	 */
	private boolean sheet(List<Sheet> sheets, String name, DeckIds ids, Consumer<DeckSheet> reading, String... needed) {
		Optional<Sheet> own = named(sheets, name).filter(sheet -> !sheet.rows().isEmpty());
		Optional<Sheet> any = own.or(() -> ofBase(name));
		if (any.isEmpty()) {
			return false;
		}
		SheetProblems whose = own.isPresent() ? problems : baseProblems;
		Optional<DeckSheet> found = DeckSheet.of(any.get(), whose, names, own.isPresent(), needed);
		found.ifPresentOrElse(sheet -> {
			ids.reserve(sheet, DeckLayout.ID, DeckLayout.SCALE_ID, DeckLayout.LEVEL_ID, DeckLayout.ITEM_ID);
			reading.accept(sheet);
		}, () -> whose.error(any.get(), any.get().rows().getFirst().number(), -1,
				NLS.bind(Messages.deck_noColumns, String.join(", ", needed)),
				NLS.bind(Messages.deck_noColumnsRemedy, String.join(", ", needed))));
		return true;
	}

	private void tellUnused(List<Sheet> sheets) {
		sheets.stream().filter(sheet -> !used.contains(sheet) && !(sheet.rows().isEmpty() && sheet.asides().isEmpty()))
				.forEach(sheet -> problems
						.warning(sheet, 0, -1, Messages.deck_otherSheet, Messages.deck_otherSheetRemedy));
	}
}
