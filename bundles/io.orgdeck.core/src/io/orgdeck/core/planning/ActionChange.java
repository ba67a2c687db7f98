package io.orgdeck.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * Something that is different with an action from one meeting of its group to the next.
 *
 * @param code  code of the action
 * @param title what is done
 * @param what  what has changed, in words
 */
public record ActionChange(String code, String title, String what) {

	/**
	 * What has changed in a group's actions before a meeting since the one held before it: up to now, or up to the meeting
	 * when that was held itself. Empty when no earlier meeting has noted how the actions stood.
	 */
	public static Optional<List<ActionChange>> since(Meeting meeting) {
		return MeetingBook.before(meeting).filter(last -> !last.getStates().isEmpty())
				.map(last -> between(last.getStates(), statesAt(meeting), (WorkingGroup) meeting.eContainer()));
	}

	private static List<ActionState> statesAt(Meeting meeting) {
		return meeting.isHeld() && !meeting.getStates().isEmpty() ? meeting.getStates()
				: ((WorkingGroup) meeting.eContainer()).getActions().stream().map(MeetingBook::state).toList();
	}

	private static List<ActionChange> between(List<ActionState> then, List<ActionState> now, WorkingGroup group) {
		var changes = new ArrayList<ActionChange>();
		for (ActionState state : now) {
			find(then, state).ifPresentOrElse(before -> differences(before, state).forEach(what -> changes.add(change(state, what))),
					() -> changes.add(change(state, Messages.changeAdded)));
		}
		then.stream().filter(before -> find(now, before).isEmpty()).map(before -> change(before, gone(before.getAction(), group)))
				.forEach(changes::add);
		return List.copyOf(changes);
	}

	/** The same action; of those that were removed since, the one with the same code. */
	private static Optional<ActionState> find(List<ActionState> states, ActionState wanted) {
		return states.stream().filter(state -> state.getAction() == wanted.getAction())
				.filter(state -> wanted.getAction() != null || Objects.equals(state.getCode(), wanted.getCode())).findFirst();
	}

	private static String gone(Action action, WorkingGroup group) {
		return action == null || action.getGroup() == null || action.getGroup() == group ? Messages.changeRemoved
				: NLS.bind(Messages.changeMoved, new BoardColumn(action.getGroup().getDimension(), action.getGroup()).title());
	}

	private static Stream<String> differences(ActionState then, ActionState now) {
		return Stream.of(
				Optional.of(NLS.bind(Messages.changeStatus, Words.onScreen().of(then.getStatus()), Words.onScreen().of(now.getStatus())))
						.filter(words -> then.getStatus() != now.getStatus()),
				Optional.of(NLS.bind(Messages.changeDue, said(Language.onScreen().day(then.getDue())),
						said(Language.onScreen().day(now.getDue()))))
						.filter(words -> !Objects.equals(then.getDue(), now.getDue())),
				Optional.of(NLS.bind(Messages.changeOwner, said(then.getOwner()), said(now.getOwner())))
						.filter(words -> !said(then.getOwner()).equals(said(now.getOwner()))),
				Optional.of(NLS.bind(Messages.changeTitle, said(then.getTitle())))
						.filter(words -> !said(then.getTitle()).equals(said(now.getTitle()))))
				.flatMap(Optional::stream);
	}

	private static String said(String text) {
		return Texts.or(text, Messages.changeNone).strip();
	}

	private static ActionChange change(ActionState state, String what) {
		return new ActionChange(Objects.requireNonNullElse(state.getCode(), ""), Objects.requireNonNullElse(state.getTitle(), ""), what);
	}
}
