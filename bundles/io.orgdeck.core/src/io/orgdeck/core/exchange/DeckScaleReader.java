package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;

/** Reads the scale of a deck: the sheet Scale with value, label and descriptor, or what stands in for it. */
final class DeckScaleReader {

	private static final int FEWEST = 2;

	private final SheetProblems problems;

	DeckScaleReader(SheetProblems problems) {
		this.problems = problems;
	}

	/**
	 * The scale.
	 *
	 * @param columns how many levels have a column with descriptors; 0 for none
	 */
	RatingScale read(Optional<Sheet> sheet, int columns) {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setId("scale"); //$NON-NLS-1$
		if (sheet.isPresent() && !sheet.get().rows().isEmpty()) {
			read(scale, sheet.get());
		} else if (columns == 0 || columns == StandardScale.LEVELS.size()) {
			scale.setName(Messages.scale_standard);
			StandardScale.LEVELS.forEach(level -> scale.getLevels().add(level(level.value(), level.label(), level.descriptor())));
		} else {
			scale.setName(NLS.bind(Messages.scale_unlabelled, columns));
			for (int value = 1; value <= columns; value++) {
				scale.getLevels().add(level(value, String.valueOf(value), "")); //$NON-NLS-1$
			}
		}
		return scale;
	}

	private void read(RatingScale scale, Sheet sheet) {
		scale.setName(Messages.scale_own);
		List<String> header = sheet.rows().getFirst().cells().stream().map(cell -> cell.text().strip().toLowerCase(Locale.ROOT)).toList();
		int value = header.indexOf("value"); //$NON-NLS-1$
		int label = header.indexOf("label"); //$NON-NLS-1$
		int descriptor = header.indexOf("descriptor"); //$NON-NLS-1$
		if (value < 0 || label < 0) {
			problems.error(sheet, sheet.rows().getFirst().number(), -1, Messages.scale_noColumns, Messages.scale_noColumnsRemedy);
			return;
		}
		var levels = new TreeMap<Integer, Level>();
		for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
			Optional<Integer> number = ResponseRows.wholeNumber(row.cell(value).text());
			if (number.isEmpty() || levels.containsKey(number.get())) {
				problems.error(sheet, row.number(), value, NLS.bind(Messages.scale_badValue, row.cell(value).text()), Messages.scale_badValueRemedy);
			} else {
				String name = row.cell(label).text().strip();
				levels.put(number.get(), level(number.get(), name.isEmpty() ? number.get().toString() : name,
						descriptor < 0 ? "" : row.cell(descriptor).text().strip())); //$NON-NLS-1$
			}
		}
		scale.getLevels().addAll(levels.values());
		if (levels.size() < FEWEST || levels.size() > DeckColumn.MOST_LEVELS) {
			problems.error(sheet, 0, -1, NLS.bind(Messages.scale_badSize, levels.size()), Messages.scale_badSizeRemedy);
		}
	}

	private static Level level(int value, String label, String descriptor) {
		Level level = DeckFactory.eINSTANCE.createLevel();
		level.setId("level-" + value); //$NON-NLS-1$
		level.setValue(value);
		level.setLabel(label);
		level.setDescriptor(descriptor);
		return level;
	}
}
