package io.orgdeck.ui.editor;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.pages.PagedPart;

/** Goes to the page beside the present one, in the view that has the focus or else in the editor in front. */
public abstract class PageHandler extends AbstractHandler {

	private final int by;

	private PageHandler(int by) {
		this.by = by;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Stream.of(HandlerUtil.getActivePart(event), HandlerUtil.getActiveEditor(event)).filter(PagedPart.class::isInstance)
				.map(PagedPart.class::cast)
				.findFirst().ifPresent(part -> part.showNeighbour(by));
		return null;
	}

	/** To the next page. */
	public static final class Next extends PageHandler {
		public Next() {
			super(1);
		}
	}

	/** To the page before. */
	public static final class Previous extends PageHandler {
		public Previous() {
			super(-1);
		}
	}
}
