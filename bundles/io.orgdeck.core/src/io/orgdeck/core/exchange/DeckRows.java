package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** Reads the rows of the sheet of cards into a deck. */
final class DeckRows {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$
	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]"); //$NON-NLS-1$
	private static final List<String> COLOURS = List.of("#bfe6a5", "#b9c9d6", "#d9c2e8", "#f5c4cf", "#c4cfbf", "#e3bf9f"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final Deck deck;
	private final DeckTable table;
	private final Sheet sheet;
	private final SheetProblems problems;
	private final Map<String, Section> sections = new LinkedHashMap<>();
	private final Map<String, Card> cards = new HashMap<>();
	private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
	private final Set<String> ids = new HashSet<>();
	private Section lastSection;
	private Card lastCard;

	DeckRows(Deck deck, DeckTable table, SheetProblems problems) {
		this.deck = deck;
		this.table = table;
		this.sheet = table.sheet();
		this.problems = problems;
		ids.add(deck.getId());
		deck.getScales().forEach(scale -> {
			ids.add(scale.getId());
			scale.getLevels().forEach(level -> ids.add(level.getId()));
		});
	}

	void read() {
		table.rows().forEach(this::read);
		for (Section section : deck.getSections()) {
			if (section.getColour() == null) {
				section.setColour(COLOURS.get(deck.getSections().indexOf(section) % COLOURS.size()));
			}
		}
	}

	private void read(Row row) {
		Card card = card(row);
		if (card == null) {
			return;
		}
		lastCard = card;
		text(row, DeckColumn.TEXT).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(card.getParagraphs()::add);
		if (!text(row, DeckColumn.QUESTION).isEmpty()) {
			question(row, card);
		} else {
			withoutQuestion(row);
		}
		if (!text(row, DeckColumn.EXAMPLE).isEmpty()) {
			card.getExamples().add(text(row, DeckColumn.EXAMPLE));
		}
		if (!text(row, DeckColumn.REFERENCE).isEmpty()) {
			card.getReferences().add(reference(card, text(row, DeckColumn.REFERENCE)));
		}
	}

	/** The card of a row, new or known; null when that is not certain. */
	private Card card(Row row) {
		String code = text(row, DeckColumn.CARD);
		if (code.isEmpty()) {
			if (lastCard != null && table.cell(row, DeckColumn.CARD).merged()) {
				return lastCard;
			}
			error(row, DeckColumn.CARD, Messages.deck_noCode, Messages.deck_noCodeRemedy);
			return null;
		}
		Card known = cards.get(code);
		if (known != null) {
			return consistent(row, known) ? known : null;
		}
		Section section = section(row);
		if (section == null) {
			return null;
		}
		Card card = DeckFactory.eINSTANCE.createCard();
		card.setId(free(code));
		card.setLineage(card.getId());
		card.setCode(code);
		card.setTitle(text(row, DeckColumn.TITLE).isEmpty() ? code : text(row, DeckColumn.TITLE));
		section.getCards().add(card);
		cards.put(code, card);
		return card;
	}

	/** Whether a further row of a card says nothing else of it than the first. */
	private boolean consistent(Row row, Card card) {
		String section = text(row, DeckColumn.SECTION);
		String title = text(row, DeckColumn.TITLE);
		if (!section.isEmpty() && !section.equals(card.getSection().getCode())) {
			error(row, DeckColumn.SECTION, NLS.bind(Messages.deck_otherSection, card.getCode(), card.getSection().getCode()),
					Messages.deck_otherSectionRemedy);
			return false;
		}
		if (!title.isEmpty() && !title.equals(card.getTitle())) {
			error(row, DeckColumn.TITLE, NLS.bind(Messages.deck_otherTitle, card.getCode(), card.getTitle()), Messages.deck_otherTitleRemedy);
			return false;
		}
		return describe(row, card.getSection());
	}

	private Section section(Row row) {
		String code = text(row, DeckColumn.SECTION);
		if (code.isEmpty() && lastSection == null) {
			error(row, DeckColumn.SECTION, Messages.deck_noSection, Messages.deck_noSectionRemedy);
			return null;
		}
		Section section = code.isEmpty() ? lastSection : sections.computeIfAbsent(code, this::newSection);
		lastSection = section;
		return describe(row, section) ? section : null;
	}

	private Section newSection(String code) {
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setId(free("section-" + code)); //$NON-NLS-1$
		section.setCode(code);
		section.setTitle(code);
		deck.getSections().add(section);
		return section;
	}

	/** Takes title and colour of a section where a row gives them; false when they cannot be used. */
	private boolean describe(Row row, Section section) {
		String title = text(row, DeckColumn.SECTION_TITLE);
		if (!title.isEmpty()) {
			section.setTitle(title);
		}
		String colour = text(row, DeckColumn.SECTION_COLOUR);
		if (colour.isEmpty()) {
			return true;
		}
		if (!COLOUR.matcher(colour).matches()) {
			error(row, DeckColumn.SECTION_COLOUR, NLS.bind(Messages.deck_badColour, colour), Messages.deck_badColourRemedy);
			return false;
		}
		section.setColour(colour.toLowerCase(Locale.ROOT));
		return true;
	}

	private void question(Row row, Card card) {
		Question question = DeckFactory.eINSTANCE.createQuestion();
		String id = free(card.getCode() + '.' + (card.getQuestions().size() + 1));
		question.setId(id);
		question.setLineage(id);
		question.setText(text(row, DeckColumn.QUESTION));
		String kind = text(row, DeckColumn.KIND);
		if (!kind.isEmpty() && QuestionKind.get(kind.toLowerCase(Locale.ROOT)) == null) {
			error(row, DeckColumn.KIND, NLS.bind(Messages.deck_badKind, kind), Messages.deck_badKindRemedy);
		} else if (!kind.isEmpty()) {
			question.setKind(QuestionKind.get(kind.toLowerCase(Locale.ROOT)));
		}
		if (!text(row, DeckColumn.DIMENSION).isEmpty()) {
			question.setDimension(dimensions.computeIfAbsent(text(row, DeckColumn.DIMENSION), this::newDimension));
		}
		weight(row, question);
		levels(row, question);
		card.getQuestions().add(question);
	}

	private Dimension newDimension(String name) {
		Dimension dimension = DeckFactory.eINSTANCE.createDimension();
		dimension.setId(free("dimension-" + Slug.of(name))); //$NON-NLS-1$
		dimension.setName(name);
		dimension.setShortName(name);
		deck.getDimensions().add(dimension);
		return dimension;
	}

	/** The wanted id, or one like it where something else has taken that. */
	private String free(String wanted) {
		String id = wanted;
		for (int i = 2; !ids.add(id); i++) {
			id = wanted + '-' + i;
		}
		return id;
	}

	private void weight(Row row, Question question) {
		String weight = text(row, DeckColumn.WEIGHT);
		if (weight.isEmpty()) {
			return;
		}
		try {
			double value = Double.parseDouble(weight.replace(',', '.'));
			if (value > 0 && Double.isFinite(value)) {
				question.setWeight(value);
				return;
			}
		} catch (NumberFormatException e) {
			// said below, as for a number that is no weight
		}
		error(row, DeckColumn.WEIGHT, NLS.bind(Messages.deck_badWeight, weight), Messages.deck_badWeightRemedy);
	}

	private void levels(Row row, Question question) {
		List<Level> levels = deck.getScales().getFirst().getLevels();
		for (int number = 1; number <= table.levels(); number++) {
			String text = table.level(row, number);
			if (text.isEmpty()) {
				continue;
			}
			if (number > levels.size()) {
				problems.error(sheet, row.number(), table.levelIndex(number), NLS.bind(Messages.deck_noLevel, number, levels.size()),
						Messages.deck_noLevelRemedy);
				return;
			}
			LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
			descriptor.setLevel(levels.get(number - 1));
			descriptor.setText(text);
			question.getDescriptors().add(descriptor);
		}
	}

	/** States what belongs to a question but stands in a row without one: it would be lost. */
	private void withoutQuestion(Row row) {
		for (DeckColumn column : List.of(DeckColumn.KIND, DeckColumn.DIMENSION, DeckColumn.WEIGHT)) {
			if (!text(row, column).isEmpty()) {
				error(row, column, Messages.deck_noQuestion, Messages.deck_noQuestionRemedy);
				return;
			}
		}
		for (int number = 1; number <= table.levels(); number++) {
			if (!table.level(row, number).isEmpty()) {
				problems.error(sheet, row.number(), table.levelIndex(number), Messages.deck_noQuestion, Messages.deck_noQuestionRemedy);
				return;
			}
		}
	}

	private Reference reference(Card card, String text) {
		Reference reference = DeckFactory.eINSTANCE.createReference();
		reference.setId(free(card.getCode() + "-ref" + (card.getReferences().size() + 1))); //$NON-NLS-1$
		reference.setText(text);
		Matcher link = LINK.matcher(text);
		if (link.find()) {
			reference.setLink(link.group());
		}
		return reference;
	}

	private String text(Row row, DeckColumn column) {
		return table.text(row, column);
	}

	private void error(Row row, DeckColumn column, String text, String remedy) {
		problems.error(sheet, row.number(), table.index(column), text, remedy);
	}
}
