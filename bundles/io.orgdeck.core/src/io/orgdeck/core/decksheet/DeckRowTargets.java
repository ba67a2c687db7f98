package io.orgdeck.core.decksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** Which level a question should reach, as the sheet of cards says it: by its value, or by its name. */
final class DeckRowTargets {

	private final DeckSheet sheet;
	private final Map<Question, Row> said = new LinkedHashMap<>();

	DeckRowTargets(DeckSheet sheet) {
		this.sheet = sheet;
	}

	/** What to write for a question; empty where the deck states no target. */
	static String written(Question question) {
		Level level = question.getTarget();
		return level != null && QuestionLevels.ofScale(question).contains(level) ? Values.text(level.getValue()) : "";
	}

	/** Takes note of what a row says; it can be understood when the question has its scale and its levels. */
	void note(Row row, Question question) {
		if (!sheet.text(row, DeckColumn.TARGET.heading()).isEmpty()) {
			said.put(question, row);
		}
	}

	/** Understands what was said. */
	void read() {
		said.forEach((question, row) -> read(row, question));
	}

	private void read(Row row, Question question) {
		String heading = DeckColumn.TARGET.heading();
		String typed = sheet.text(row, heading);
		List<Level> taken = QuestionLevels.of(question);
		Optional<Level> level = Stream.concat(taken.stream(), QuestionLevels.ofScale(question).stream())
				.filter(step -> DeckRowLevels.isNamed(step, question, typed)).findFirst();
		if (level.isEmpty()) {
			sheet.error(row, heading, NLS.bind(Messages.deck_badTarget, typed, DeckRowLevels.numbers(taken)),
					Messages.deck_badTargetRemedy);
			return;
		}
		question.setTarget(level.get());
		if (!QuestionTargets.canHave(question)) {
			sheet.warning(row, heading, NLS.bind(Messages.deck_targetNotRated, typed), Messages.deck_badTargetRemedy);
		} else if (!taken.contains(level.get())) {
			sheet.warning(row, heading, NLS.bind(Messages.deck_badTarget, typed, DeckRowLevels.numbers(taken)),
					Messages.deck_badTargetRemedy);
		}
	}
}
