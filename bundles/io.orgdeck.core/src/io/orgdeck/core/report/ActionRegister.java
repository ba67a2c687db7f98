package io.orgdeck.core.report;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Words;
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
	private final Messages messages;
	private final Words words;

	ActionRegister(PaperSource source) {
		messages = source.messages();
		words = source.words();
		this.source = source;
	}

	Table table() {
		var all = new TableBuilder("action-register", messages.captionActions).text("code", messages.columnCode, 1)
				.words("action", messages.columnAction, 14).words("owner", messages.columnOwner, 2)
				.words("when", messages.columnWhen, 8).text("status", messages.columnStatus, 1)
				.words("measure", messages.columnMeasure, 9).words("answers", messages.columnAnswers, 5).whenEmpty(messages.emptyActions);
		for (WorkingGroup group : source.groups()) {
			group.getActions().forEach(action -> all.row(Cell.of(action.getCode()), Cell.of(words(action)), Cell.of(action.getOwner()),
					Cell.of(when(action)), Cell.of(words.of(action.getStatus())), Cell.of(action.getMeasure()), Cell.of(answers(action))));
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
	private String when(Action action) {
		String frame = words.of(action.getTimeFrame());
		if (action.getDue() == null) {
			return action.getStart() == null ? frame : NLS.bind(messages.whenFrom, frame, words.day(action.getStart()));
		}
		return action.getStart() == null ? NLS.bind(messages.whenBy, frame, words.day(action.getDue()))
				: NLS.bind(messages.whenBetween, new Object[] { frame, words.day(action.getStart()), words.day(action.getDue()) });
	}

	/** The findings and recommendations that it answers to, and the question that will show next time whether it worked. */
	private String answers(Action action) {
		String codes = Stream
				.concat(action.getFindings().stream().map(Finding::getCode),
						action.getRecommendations().stream().map(Recommendation::getCode))
				.filter(Objects::nonNull).collect(Collectors.joining(", "));
		if (action.getShownBy() == null) {
			return codes;
		}
		String shown = NLS.bind(messages.shownBy, action.getShownBy().getId());
		return codes.isEmpty() ? shown : codes + "; " + shown;
	}
}
