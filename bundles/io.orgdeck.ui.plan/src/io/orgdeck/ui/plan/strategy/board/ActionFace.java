package io.orgdeck.ui.plan.strategy.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.Deadline;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.plan.strategy.Questions;

/**
 * What an action says of itself on the board, all in words.
 *
 * @param code     its short code
 * @param waitsFor codes of the actions that come first; empty when none does
 * @param title    what is done
 * @param status   how far it has come
 * @param owner    who does it, or that nobody does
 * @param isOwned  whether somebody does it
 * @param deadline by when, or how long ago that was
 * @param overdue  whether that has passed
 * @param further  what else there is to say, one line each; for when there is room
 */
record ActionFace(String code, String waitsFor, String title, ActionStatus status, String owner, boolean isOwned, String deadline,
		boolean overdue,
		List<String> further) {

	static ActionFace of(Action action, LocalDate today) {
		var deadline = Deadline.of(action, today);
		var owner = text(action.getOwner()).strip();
		return new ActionFace(text(action.getCode()), waitsFor(action), text(action.getTitle()), action.getStatus(),
				owner.isEmpty() ? Messages.noOwner : owner, !owner.isEmpty(), deadline.words(Figures::day), deadline.isOverdue(),
				further(action));
	}

	private static List<String> further(Action action) {
		return Stream.of(aim(action.getAim()), line(Messages.measureLine, text(action.getMeasure())), shownBy(action.getShownBy()),
				line(Messages.dependsLine, waitsFor(action)))
				.filter(line -> !line.isEmpty()).toList();
	}

	private static String waitsFor(Action action) {
		return action.getDependsOn().stream().map(Action::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String aim(Aim aim) {
		return aim == null ? "" : line(Messages.aimLine, text(aim.getText()));
	}

	private static String shownBy(Question question) {
		return question == null ? "" : NLS.bind(Messages.shownByLine, Questions.label(question));
	}

	private static String line(String template, String text) {
		return text.isBlank() ? "" : NLS.bind(template, text);
	}

	/** The code, and which actions come first. */
	String codeAndOrder() {
		return waitsFor.isEmpty() ? code : NLS.bind(Messages.codeAfter, code, waitsFor);
	}

	String statusWord() {
		return Words.onScreen().of(status);
	}

	/** Everything in one sentence after the other, for people who cannot see the board. */
	String words() {
		return Stream.concat(Stream.of(code, title, statusWord(), owner, deadline), further.stream()).filter(part -> !part.isBlank())
				.map(part -> part.strip().replaceAll("\\.$", "")).collect(Collectors.joining(". "));
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
