package io.orgdeck.core.decksheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.deck.StandardScale;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.RatingScale;

/** Reads the scales of a deck: the sheet Scale with a level in each row, or what stands in for it. */
final class DeckScaleReader {

	private static final int FEWEST = 2;
	private static final Set<String> USED = Set.of(DeckLayout.SCALE_NAME, DeckLayout.VALUE, DeckLayout.LABEL, DeckLayout.DESCRIPTOR,
			DeckLayout.SCALE_ID, DeckLayout.LEVEL_ID);
	private static final Set<String> CODES = Set.of(DeckLayout.SCALE_NAME, DeckLayout.VALUE, DeckLayout.LABEL, DeckLayout.SCALE_ID,
			DeckLayout.LEVEL_ID);

	private final Deck deck;
	private final DeckIds ids;
	private final Map<RatingScale, DeckSheet> tooLongToRate = new LinkedHashMap<>();

	DeckScaleReader(Deck deck, DeckIds ids) {
		this.deck = deck;
		this.ids = ids;
	}

	/** The scale of a deck whose sheets have none: the levels that its cards describe, or else five that are known to all. */
	void standard(DeckSheet cards) {
		Collection<Double> values = DeckRowLevels.values(cards);
		if (values.isEmpty()) {
			var scale = scale(ids.free("scale"), Messages.scale_standard);
			StandardScale.LEVELS.forEach(level -> add(scale, level.value(), level.label(), level.descriptor()));
			return;
		}
		var scale = scale(ids.free("scale"), NLS.bind(Messages.scale_unlabelled, values.size()));
		values.forEach(value -> add(scale, value, Values.text(value), null));
		if (values.size() < FEWEST || values.size() > DeckColumn.MOST_LEVELS) {
			cards.warning(NLS.bind(Messages.scale_badSize, values.size()), Messages.scale_badSizeRemedy);
		}
	}

	private void add(RatingScale scale, double value, String label, String descriptor) {
		scale.getLevels().add(level(ids.free("level-" + Values.text(value)), value, label, descriptor));
	}

	/** Reads the sheet; scales stand on it one after another. */
	void read(DeckSheet sheet) {
		sheet.tell(USED::contains, CODES::contains, Messages.scale_noColumnsRemedy);
		Map<RatingScale, TreeMap<Double, Level>> levels = new LinkedHashMap<>();
		Map<String, RatingScale> scales = new HashMap<>();
		RatingScale last = null;
		for (Row row : sheet.rows()) {
			String id = sheet.text(row, DeckLayout.SCALE_ID);
			String name = sheet.text(row, DeckLayout.SCALE_NAME);
			if (last == null || !id.isEmpty() || !name.isEmpty()) {
				last = scales.computeIfAbsent(id.isEmpty() ? Typed.key(name) : "id " + id, unseen -> scale(sheet, row, id, name));
				if (!name.isEmpty() && !Typed.same(name, last.getName())) {
					sheet.error(row, DeckLayout.SCALE_NAME, NLS.bind(Messages.deck_otherName, name, DeckText.called(last.getName(), last)),
							Messages.deck_otherNameRemedy);
				}
			}
			read(sheet, row, last, levels.computeIfAbsent(last, unseen -> new TreeMap<>()));
		}
		levels.forEach((scale, steps) -> {
			scale.getLevels().addAll(steps.values());
			boolean standIn = steps.isEmpty() && !Texts.isBlank(deck.getBasedOn());
			if (!standIn && (steps.size() < FEWEST || steps.size() > DeckColumn.MOST_ANSWERS)) {
				sheet.error(NLS.bind(Messages.scale_badSize, steps.size()), Messages.scale_badSizeRemedy);
			} else if (steps.size() > DeckColumn.MOST_LEVELS) {
				tooLongToRate.put(scale, sheet);
			}
		});
		if (levels.isEmpty()) {
			sheet.warning(NLS.bind(Messages.scale_badSize, 0), Messages.scale_badSizeRemedy);
		}
	}

	/** Refuses a long list of answers on which a question is rated; there may be any number of questions on it, and it is told once. */
	void refuseRatings() {
		tooLongToRate.forEach((scale, sheet) -> {
			boolean rated = Decks.asked(deck).stream()
					.anyMatch(question -> question.getKind() == QuestionKind.RATING
							&& QuestionLevels.scale(question).filter(scale::equals).isPresent()
							&& QuestionLevels.of(question).size() > DeckColumn.MOST_LEVELS);
			if (rated) {
				sheet.error(NLS.bind(Messages.scale_badSize, scale.getLevels().size()), Messages.scale_badSizeRemedy);
			}
		});
	}

	private void read(DeckSheet sheet, Row row, RatingScale scale, Map<Double, Level> levels) {
		if (sheet.isBlank(row, List.of(DeckLayout.VALUE, DeckLayout.LABEL, DeckLayout.DESCRIPTOR, DeckLayout.LEVEL_ID))) {
			return;
		}
		Optional<Double> number = sheet.number(row, DeckLayout.VALUE).flatMap(DeckColumn::value);
		if (number.isEmpty() || levels.containsKey(number.get())) {
			sheet.error(row, DeckLayout.VALUE, NLS.bind(Messages.scale_badValue, sheet.text(row, DeckLayout.VALUE)),
					Messages.scale_badValueRemedy);
			return;
		}
		String wanted = (scale == deck.getScales().getFirst() ? "" : scale.getId() + '-') + "level-" + Values.text(number.get());
		String id = ids.of(sheet, row, DeckLayout.LEVEL_ID, wanted);
		boolean mayBeNameless = !sheet.text(row, DeckLayout.LEVEL_ID).isEmpty();
		String label = Texts.or(sheet.text(row, DeckLayout.LABEL), mayBeNameless ? null : Values.text(number.get()));
		levels.put(number.get(), level(id, number.get(), label, DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTOR))));
	}

	private RatingScale scale(DeckSheet sheet, Row row, String id, String name) {
		String own = id.isEmpty() ? ids.free(deck.getScales().isEmpty() ? "scale" : "scale-" + Slug.of(name))
				: ids.of(sheet, row, DeckLayout.SCALE_ID, "scale");
		return scale(own, Texts.or(name, id.isEmpty() ? Messages.scale_own : null));
	}

	private RatingScale scale(String id, String name) {
		var scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setId(id);
		scale.setName(name);
		deck.getScales().add(scale);
		return scale;
	}

	private static Level level(String id, double value, String label, String descriptor) {
		var level = DeckFactory.eINSTANCE.createLevel();
		level.setId(id);
		level.setValue(value);
		level.setLabel(label);
		level.setDescriptor(descriptor);
		return level;
	}
}
