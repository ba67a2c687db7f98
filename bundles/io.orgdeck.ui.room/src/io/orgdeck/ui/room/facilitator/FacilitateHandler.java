package io.orgdeck.ui.room.facilitator;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.WindowPlace;

/** Starts facilitator mode, or goes back to where it was left. */
public final class FacilitateHandler extends AbstractHandler {

	/** Where each session was left, by its id. */
	private final Map<String, Facilitation.Left> left = new HashMap<>();

	private FacilitatorWindow window;
	/** The screen that it filled last; null before it was open. */
	private Rectangle screen;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (window != null && !window.shell().isDisposed()) {
			window.activate();
			return null;
		}
		var live = HandlerUtil.getActiveEditorChecked(event).getAdapter(LiveAssessment.class);
		var shell = HandlerUtil.getActiveShellChecked(event);
		var session = session(live.assessment(), event);
		if (session.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.title, Messages.noSession);
			return null;
		}
		var room = new Facilitation(live.document(), session.get(), Clock.systemDefaultZone());
		Optional.ofNullable(left.get(session.get().getId())).ifPresent(room::resume);
		window = new FacilitatorWindow(shell, live, room);
		window.shell().addListener(SWT.Dispose, disposed -> {
			left.put(session.get().getId(), room.left());
			screen = window.shell().getMonitor().getBounds();
		});
		window.open(screen(shell));
		return null;
	}

	/** The one that was filled last, while it is there; otherwise another one than its user works on, which is where a projector is. */
	private Optional<Rectangle> screen(Shell user) {
		return Stream.of(user.getDisplay().getMonitors()).map(Monitor::getBounds).filter(bounds -> bounds.equals(screen)).findFirst()
				.or(() -> WindowPlace.nextScreen(user));
	}

	/** The session that is in front, or of which something is; otherwise the next one that is planned, or else the last. */
	private static Optional<Session> session(Assessment assessment, ExecutionEvent event) {
		var inFront = HandlerUtil.getActiveEditor(event).getSite().getSelectionProvider().getSelection();
		var chosen = Stream.of(HandlerUtil.getCurrentSelection(event), inFront).flatMap(FacilitateHandler::sessions)
				.filter(assessment.getSessions()::contains).findFirst();
		if (chosen.isPresent()) {
			return chosen;
		}
		var planned = assessment.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.PLANNED).findFirst();
		return planned.or(() -> assessment.getSessions().stream().reduce((a, b) -> b));
	}

	private static Stream<Session> sessions(ISelection selection) {
		return selection instanceof IStructuredSelection items
				? items.stream().flatMap(FacilitateHandler::owners).filter(Session.class::isInstance).map(Session.class::cast)
				: Stream.empty();
	}

	/** What holds it, and itself. */
	private static Stream<EObject> owners(Object item) {
		return Stream.iterate(item instanceof EObject object ? object : null, Objects::nonNull, EObject::eContainer);
	}
}
