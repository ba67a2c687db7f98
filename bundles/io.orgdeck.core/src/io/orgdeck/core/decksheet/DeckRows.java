package io.orgdeck.core.decksheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;

/** Reads the rows of the sheet of cards into a deck. */
final class DeckRows {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

	private final Deck deck;
	private final DeckSheet sheet;
	private final DeckParts parts;
	private final DeckIds ids;
	private final DeckNames<Card> cards = new DeckNames<>(Card::getCode);
	private final DeckNames<RatingScale> scales;
	private final DeckRowLevels levels;
	private final DeckRowConditions conditions;
	private final DeckRowTargets targets;
	/** A sheet that somebody made may call it just id. */
	private final String questionId;
	private final Set<Card> titled = new HashSet<>();
	private final Map<Row, Card> linking = new LinkedHashMap<>();
	private Section lastSection;
	private Card lastCard;

	DeckRows(Deck deck, DeckSheet sheet, DeckParts parts, DeckIds ids) {
		this.deck = deck;
		this.sheet = sheet;
		this.parts = parts;
		this.ids = ids;
		scales = DeckNames.of(deck.getScales(), RatingScale::getName);
		levels = new DeckRowLevels(sheet);
		conditions = new DeckRowConditions(sheet);
		targets = new DeckRowTargets(sheet);
		questionId = sheet.has(DeckColumn.QUESTION_ID.heading()) ? DeckColumn.QUESTION_ID.heading() : DeckLayout.ID;
	}

	void read() {
		sheet.tell(heading -> DeckColumn.of(heading).isPresent() || DeckRowLevels.isColumn(heading) || heading.equals(questionId),
				DeckRows::isCode,
				Messages.deck_unknownColumnRemedy);
		sheet.rows().forEach(this::read);
		linking.forEach(this::link);
		levels.tell();
		parts.colourTheRest();
	}

	/** Says of each question after which answer it is asked and what it should reach, when all have the ids and levels that they keep. */
	void readRest() {
		conditions.read(deck);
		targets.read();
	}

	private static boolean isCode(String heading) {
		return DeckColumn.of(heading).filter(column -> switch (column) {
			case SECTION_TITLE, TITLE, TEXT, QUESTION, ONLY_IF, EXAMPLE, REFERENCE, PROMPT -> false;
			default -> true;
		}).isPresent();
	}

	private void read(Row row) {
		Card card = card(row);
		if (card == null) {
			return;
		}
		lastCard = card;
		card.getParagraphs().addAll(DeckText.paragraphs(sheet.words(row, DeckColumn.TEXT.heading())));
		once(row, DeckColumn.PROMPT, card, card.getPrompt()).ifPresent(card::setPrompt);
		if (!text(row, DeckColumn.CARD_DIMENSION).isEmpty()) {
			var dimension = parts.dimension(sheet, row, DeckColumn.CARD_DIMENSION.heading());
			if (card.getDimension() != null && card.getDimension() != dimension) {
				error(row, DeckColumn.CARD_DIMENSION,
						NLS.bind(Messages.deck_otherValue, called(card), DeckColumn.CARD_DIMENSION.heading()),
						Messages.deck_otherValueRemedy);
			}
			card.setDimension(dimension);
		}
		if (!text(row, DeckColumn.LINKS).isEmpty()) {
			linking.put(row, card);
		}
		if (!text(row, DeckColumn.QUESTION).isEmpty()) {
			question(row, card);
		} else {
			withoutQuestion(row);
		}
		String example = sheet.words(row, DeckColumn.EXAMPLE.heading());
		if (!example.isEmpty()) {
			card.getExamples().add(example);
		}
		reference(row, card);
	}

	/** A text that a card has once, whatever the number of its rows. */
	private Optional<String> once(Row row, DeckColumn column, Card card, String present) {
		String text = sheet.words(row, column.heading());
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (present != null && !Typed.same(present, text)) {
			error(row, column, NLS.bind(Messages.deck_otherValue, called(card), column.heading()), Messages.deck_otherValueRemedy);
		}
		return Optional.of(text);
	}

	/** The card of a row, new or known; null when that is not certain. */
	private Card card(Row row) {
		String code = text(row, DeckColumn.CARD);
		String id = text(row, DeckColumn.CARD_ID);
		if (code.isEmpty() && id.isEmpty()) {
			if (lastCard != null && sheet.cell(row, DeckColumn.CARD.heading()).merged()) {
				return lastCard;
			}
			error(row, DeckColumn.CARD, Messages.deck_noCode, Messages.deck_noCodeRemedy);
			return null;
		}
		Card known = (id.isEmpty() ? cards.find(code) : cards.withId(id)).orElse(null);
		if (known != null) {
			once(row, DeckColumn.CARD_LINEAGE, known, known.getLineage());
			return consistent(row, known, code) ? known : null;
		}
		Section section = section(row);
		return section == null ? null : newCard(row, code, id, section);
	}

	private Card newCard(Row row, String code, String id, Section section) {
		Card card = DeckFactory.eINSTANCE.createCard();
		card.setId(ids.of(sheet, row, DeckColumn.CARD_ID.heading(), code));
		card.setLineage(Texts.or(text(row, DeckColumn.CARD_LINEAGE), card.getId()));
		card.setCode(DeckText.orNull(code));
		String title = text(row, DeckColumn.TITLE);
		card.setTitle(title.isEmpty() ? id.isEmpty() ? code : null : title);
		if (!title.isEmpty()) {
			titled.add(card);
		}
		if (!code.isEmpty() && cards.find(code).isPresent()) {
			sheet.warning(row, DeckColumn.CARD.heading(), NLS.bind(Messages.deck_sameCode, code), Messages.deck_sameCodeRemedy);
		}
		section.getCards().add(card);
		cards.add(card);
		parts.cards().add(card);
		return card;
	}

	/** Whether a further row of a card says nothing else of it than the first. */
	private boolean consistent(Row row, Card card, String code) {
		String section = text(row, DeckColumn.SECTION);
		String title = text(row, DeckColumn.TITLE);
		if (!code.isEmpty() && !Typed.same(code, DeckText.orEmpty(card.getCode()))) {
			error(row, DeckColumn.CARD, NLS.bind(Messages.deck_otherCode, code, called(card)), Messages.deck_otherCodeRemedy);
			return false;
		}
		parts.tellSpelling(sheet, row, DeckColumn.CARD.heading(), card, card.getCode(), code);
		if (!section.isEmpty() && parts.sections().find(section).orElse(null) != card.getSection()) {
			error(row, DeckColumn.SECTION,
					NLS.bind(Messages.deck_otherSection, called(card), DeckText.called(card.getSection().getCode(), card.getSection())),
					Messages.deck_otherSectionRemedy);
			return false;
		}
		if (!section.isEmpty()) {
			parts.section(sheet, row, section);
		}
		if (!title.isEmpty() && titled.add(card)) {
			card.setTitle(title);
		} else if (!title.isEmpty() && !Typed.same(title, card.getTitle())) {
			error(row, DeckColumn.TITLE, NLS.bind(Messages.deck_otherTitle, called(card), card.getTitle()),
					Messages.deck_otherTitleRemedy);
			return false;
		}
		parts.describe(sheet, row, card.getSection());
		return true;
	}

	private static String called(Card card) {
		return DeckText.called(card.getCode(), card);
	}

	private Section section(Row row) {
		String code = text(row, DeckColumn.SECTION);
		if (code.isEmpty() && lastSection == null) {
			error(row, DeckColumn.SECTION, Messages.deck_noSection, Messages.deck_noSectionRemedy);
			return null;
		}
		lastSection = code.isEmpty() ? lastSection : parts.section(sheet, row, code);
		parts.describe(sheet, row, lastSection);
		return lastSection;
	}

	private void question(Row row, Card card) {
		Question question = DeckFactory.eINSTANCE.createQuestion();
		question.setText(text(row, DeckColumn.QUESTION));
		if (sheet.text(row, questionId).isEmpty()
				&& card.getQuestions().stream().anyMatch(other -> Typed.same(other.getText(), question.getText()))) {
			sheet.warning(row, DeckColumn.QUESTION.heading(), NLS.bind(Messages.deck_sameQuestion, called(card)),
					Messages.deck_sameQuestionRemedy);
		}
		String wanted = Texts.or(card.getCode(), card.getId()) + '.' + Wording.mark(question.getText());
		question.setId(ids.of(sheet, row, questionId, wanted));
		question.setLineage(Texts.or(text(row, DeckColumn.QUESTION_LINEAGE), question.getId()));
		String typed = text(row, DeckColumn.KIND);
		Optional<AskedAs> kind = AskedAs.named(typed);
		kind.ifPresent(one -> one.putInto(question));
		if (kind.isEmpty() && !typed.isEmpty()) {
			error(row, DeckColumn.KIND, NLS.bind(Messages.deck_badKind, typed), Messages.deck_badKindRemedy);
		}
		question.setUnit(DeckText.orNull(text(row, DeckColumn.UNIT)));
		if (question.getUnit() != null && question.getTakes() != AnswerForm.NUMBER) {
			error(row, DeckColumn.UNIT, NLS.bind(Messages.deck_badUnit, question.getUnit()), Messages.deck_badUnitRemedy);
		}
		question.setLeast(limit(row, DeckColumn.LEAST, question));
		question.setMost(limit(row, DeckColumn.MOST, question));
		if (!text(row, DeckColumn.DIMENSION).isEmpty()) {
			question.setDimension(parts.dimension(sheet, row, DeckColumn.DIMENSION.heading()));
		}
		String scale = text(row, DeckColumn.SCALE);
		if (!scale.isEmpty()) {
			question.setScale(scales.find(scale).orElse(null));
			if (question.getScale() == null) {
				error(row, DeckColumn.SCALE, NLS.bind(Messages.deck_noScale, scale), Messages.deck_noScaleRemedy);
			}
		}
		weight(row, question);
		scored(row, question);
		question.getTags().addAll(Tags.read(sheet.words(row, DeckColumn.TAGS.heading())));
		card.getQuestions().add(question);
		levels.read(row, question);
		conditions.note(row, question);
		targets.note(row, question);
	}

	/** A limit as it is stored; null for none. */
	private String limit(Row row, DeckColumn column, Question question) {
		String typed = text(row, column);
		if (typed.isEmpty()) {
			return null;
		}
		boolean may = question.getTakes() == AnswerForm.NUMBER || question.getTakes() == AnswerForm.DAY;
		Optional<Answer.Given> read = may
				? TypedAnswer.of(question.getTakes(), Language.onScreen()).read(sheet.cell(row, column.heading())) : Optional.empty();
		if (read.isEmpty()) {
			error(row, column, NLS.bind(Messages.deck_badLimit, typed), Messages.deck_badLimitRemedy);
		}
		return read.map(Answer.Given::text).orElse(null);
	}

	private void scored(Row row, Question question) {
		String typed = Typed.key(text(row, DeckColumn.SCORED));
		if (typed.equals(DeckGuideReader.NO)) {
			question.setScored(false);
		} else if (!typed.isEmpty() && !typed.equals(DeckGuideReader.YES)) {
			error(row, DeckColumn.SCORED, NLS.bind(Messages.deck_badScored, text(row, DeckColumn.SCORED)), Messages.deck_badScoredRemedy);
		}
	}

	private void weight(Row row, Question question) {
		String weight = text(row, DeckColumn.WEIGHT);
		if (weight.isEmpty()) {
			return;
		}
		double value = sheet.number(row, DeckColumn.WEIGHT.heading()).map(Number::doubleValue).orElse(0.0);
		if (value > 0 && Double.isFinite(value)) {
			question.setWeight(value);
		} else {
			error(row, DeckColumn.WEIGHT, NLS.bind(Messages.deck_badWeight, weight), Messages.deck_badWeightRemedy);
		}
	}

	/** States what belongs to a question but stands in a row without one: it would be lost. */
	private void withoutQuestion(Row row) {
		for (DeckColumn column : DeckColumn.ofQuestions()) {
			if (!text(row, column).isEmpty()) {
				error(row, column, Messages.deck_noQuestion, Messages.deck_noQuestionRemedy);
				return;
			}
		}
		Optional<String> level = levels.used(row);
		if (level.isPresent()) {
			sheet.error(row, level.get(), Messages.deck_noQuestion, Messages.deck_noQuestionRemedy);
			return;
		}
		if (!sheet.text(row, questionId).isEmpty()) {
			sheet.warning(row, questionId, NLS.bind(Messages.deck_idOnly, sheet.text(row, questionId)), Messages.deck_idOnlyRemedy);
		}
	}

	private void reference(Row row, Card card) {
		String words = sheet.words(row, DeckColumn.REFERENCE.heading());
		String link = text(row, DeckColumn.LINK);
		if (words.isEmpty() && link.isEmpty()) {
			String id = text(row, DeckColumn.REFERENCE_ID);
			if (!id.isEmpty()) {
				sheet.warning(row, DeckColumn.REFERENCE_ID.heading(), NLS.bind(Messages.deck_idOfReference, id),
						Messages.deck_idOnlyRemedy);
			}
			return;
		}
		Reference reference = DeckFactory.eINSTANCE.createReference();
		String wanted = Texts.or(card.getCode(), card.getId()) + "-ref-" + Wording.mark(words + link);
		reference.setId(ids.of(sheet, row, DeckColumn.REFERENCE_ID.heading(), wanted));
		reference.setText(DeckText.orNull(words));
		reference.setLink(link.isEmpty() ? linkIn(words) : Typed.same(link, DeckLayout.NONE) ? null : link);
		card.getReferences().add(reference);
	}

	/** The first web address in a text; null for none. */
	static String linkIn(String text) {
		Matcher link = LINK.matcher(text);
		return link.find() ? link.group() : null;
	}

	private void link(Row row, Card card) {
		String cell = text(row, DeckColumn.LINKS);
		List<String> named = parts.cards().find(cell).isPresent() ? List.of(cell) : DeckText.names(cell);
		for (String name : named) {
			parts.cards().find(name).ifPresentOrElse(card.getLinks()::add,
					() -> sheet.missing(row, DeckColumn.LINKS.heading(), NLS.bind(Messages.deck_noSuchCard, name),
							Messages.deck_noSuchCardRemedy));
		}
	}

	private String text(Row row, DeckColumn column) {
		return sheet.text(row, column.heading());
	}

	private void error(Row row, DeckColumn column, String text, String remedy) {
		sheet.error(row, column.heading(), text, remedy);
	}
}
