package io.orgdeck.core.report;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * Every action with all that is said about it, so close together that a register of hundreds can still be read: what
 * belongs together shares a cell, and what nobody filled in has no column.
 */
final class ActionRegister {

	private final PaperSource source;

	ActionRegister(PaperSource source) {
		this.source = source;
	}

	Table table() {
		var all = new TableBuilder("action-register", Messages.captionActions).text("code", Messages.columnCode, 1)
				.words("action", Messages.columnAction, 14).words("owner", Messages.columnOwner, 2)
				.words("when", Messages.columnWhen, 8).text("status", Messages.columnStatus, 1)
				.words("measure", Messages.columnMeasure, 9).words("answers", Messages.columnAnswers, 5).whenEmpty(Messages.emptyActions);
		for (WorkingGroup group : source.groups()) {
			group.getActions().forEach(action -> all.row(Cell.of(action.getCode()), Cell.of(words(action)), Cell.of(action.getOwner()),
					Cell.of(when(action)), Cell.of(Words.of(action.getStatus())), Cell.of(action.getMeasure()), Cell.of(answers(action))));
		}
		Table table = all.build();
		Predicate<String> used = column -> table.rows().stream().anyMatch(row -> !row.get(table.indexOf(column)).equals(Cell.EMPTY));
		String[] columns = table.columns().stream().map(Column::id).filter(id -> table.rows().isEmpty() || used.test(id))
				.toArray(String[]::new);
		return new TableViews(table).view(table.id(), table.caption(), row -> true, columns);
	}

	private static String words(Action action) {
		String title = Objects.requireNonNullElse(action.getTitle(), "");
		return Texts.isBlank(action.getDescription()) ? title : PlainWords.sentence(title) + " " + action.getDescription();
	}

	/** The time frame, and the days as far as they are set. */
	private static String when(Action action) {
		String frame = Words.of(action.getTimeFrame());
		if (action.getDue() == null) {
			return action.getStart() == null ? frame : NLS.bind(Messages.whenFrom, frame, Dates.day(action.getStart()));
		}
		return action.getStart() == null ? NLS.bind(Messages.whenBy, frame, Dates.day(action.getDue()))
				: NLS.bind(Messages.whenBetween, new Object[] { frame, Dates.day(action.getStart()), Dates.day(action.getDue()) });
	}

	/** The findings and recommendations that it answers to, and the question that will show next time whether it worked. */
	private static String answers(Action action) {
		String codes = Stream
				.concat(action.getFindings().stream().map(Finding::getCode),
						action.getRecommendations().stream().map(Recommendation::getCode))
				.filter(Objects::nonNull).collect(Collectors.joining(", "));
		if (action.getShownBy() == null) {
			return codes;
		}
		String shown = NLS.bind(Messages.shownBy, action.getShownBy().getId());
		return codes.isEmpty() ? shown : codes + "; " + shown;
	}
}
