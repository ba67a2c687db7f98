package io.orgdeck.ui.facilitator;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.editor.LiveAssessment;

/** Starts facilitator mode, or goes back to where it was left. */
public final class FacilitateHandler extends AbstractHandler {

	/** At which question each session was left, counted from 1; forgotten with the session. */
	private final Map<Session, Integer> leftAt = new WeakHashMap<>();

	private FacilitatorWindow window;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (window != null && !window.shell().isDisposed()) {
			window.activate();
			return null;
		}
		var editor = HandlerUtil.getActiveEditor(event);
		var live = editor == null ? null : editor.getAdapter(LiveAssessment.class);
		var shell = HandlerUtil.getActiveShellChecked(event);
		var session = live == null ? Optional.<Session>empty() : session(live.assessment(), event);
		if (session.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.title, live == null ? Messages.noAssessment : Messages.noSession);
			return null;
		}
		var room = new Facilitation(live.document(), session.get(), Clock.systemDefaultZone());
		Optional.ofNullable(leftAt.get(session.get())).ifPresent(number -> room.go(number - room.number()));
		window = new FacilitatorWindow(shell, live, room);
		window.shell().addListener(SWT.Dispose, disposed -> leftAt.put(session.get(), room.number()));
		window.open();
		return null;
	}

	/** The session that is selected; otherwise the next one that is planned, or else the last. */
	private static Optional<Session> session(Assessment assessment, ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Session chosen && assessment.getSessions().contains(chosen)) {
			return Optional.of(chosen);
		}
		var planned = assessment.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.PLANNED).findFirst();
		return planned.or(() -> assessment.getSessions().stream().reduce((a, b) -> b));
	}
}
