package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.StandardScale;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** Which level questions should reach, as a column of a table says it. It is understood when every question has its answers. */
final class RowTargets {

	private static final String HEADING = "target";
	private static final Set<String> SCORED = Set.of(AskedAs.RATING.literal(), AskedAs.YES_NO.literal(), AskedAs.ONE_OF.literal());

	private record Said(Sheet sheet, Row row, int column, String text, AskedRow asked) {
	}

	private final SheetProblems problems;
	private final List<Said> said = new ArrayList<>();

	RowTargets(SheetProblems problems) {
		this.problems = problems;
	}

	/** Takes note of what a cell says of a question. */
	void note(Sheet sheet, Row row, int column, String text, AskedRow asked) {
		said.add(new Said(sheet, row, column, Typed.line(text), asked));
	}

	/** @param named the scales, the one that questions take which name none first */
	void resolve(List<AnswerScales.Named> named) {
		for (Said one : said) {
			List<AnswerScales.Step> steps = one.asked().scale.or(() -> named.stream().findFirst()).map(AnswerScales.Named::steps)
					.orElseGet(() -> StandardScale.LEVELS.stream()
							.map(step -> new AnswerScales.Step(step.value(), step.label(), step.descriptor())).toList());
			Optional<AnswerScales.Step> level = steps.stream().filter(step -> means(one.text(), step)).findFirst();
			if (!makesScore(one.asked())) {
				tell(one, NLS.bind(Messages.map_targetNotRated, one.text()));
			} else if (level.isEmpty()) {
				tell(one, NLS.bind(Messages.map_noTarget, one.text(),
						steps.stream().map(step -> Values.text(step.value())).collect(Collectors.joining("; "))));
			} else {
				one.asked().cells.put(HEADING, Values.text(level.get().value()));
			}
		}
	}

	private static boolean makesScore(AskedRow asked) {
		return SCORED.contains(asked.cells.getOrDefault("kind", AskedAs.RATING.literal())) && !asked.cells.containsKey("scored");
	}

	private static boolean means(String text, AnswerScales.Step step) {
		return Typed.number(text).filter(number -> number.doubleValue() == step.value()).isPresent() || Typed.same(text, step.label());
	}

	private void tell(Said one, String sentence) {
		problems.warning(one.sheet(), one.row().number(), one.column(), sentence, Messages.map_noTargetRemedy);
	}
}
