package io.orgdeck.ui.find;

import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for words to find, or goes from place to place of those that were asked for last. */
public abstract class FindHandler extends AbstractHandler {

	/** In all of the assessment. */
	public static final class Everywhere extends FindHandler {
		public Everywhere() {
			super((view, part) -> view.begin(part, false));
		}
	}

	/** On the page in front alone. */
	public static final class Here extends FindHandler {
		public Here() {
			super((view, part) -> view.begin(part, true));
		}
	}

	/** The next place. */
	public static final class Next extends FindHandler {
		public Next() {
			super((view, part) -> view.step(1));
		}
	}

	/** The place before. */
	public static final class Previous extends FindHandler {
		public Previous() {
			super((view, part) -> view.step(-1));
		}
	}

	private final BiConsumer<FindView, IWorkbenchPart> gesture;

	private FindHandler(BiConsumer<FindView, IWorkbenchPart> gesture) {
		this.gesture = gesture;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var part = HandlerUtil.getActivePart(event);
		try {
			gesture.accept((FindView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(FindView.ID), part);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
