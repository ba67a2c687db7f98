package io.orgdeck.app.internal.help;

import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.pages.PagedPart;

/** Opens the help at a topic, or at the one about the part in which the user works. */
public class HelpHandler extends AbstractHandler {

	private static final String TOPIC = "io.orgdeck.app.help.topic";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var wanted = event.getParameter(TOPIC);
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		HelpPage.open(page, wanted == null ? aboutPart(HandlerUtil.getActivePart(event)) : topic -> topic.id().equals(wanted));
		return null;
	}

	/** What explains the page in front or, where nothing does, the part that it is in. */
	private static Predicate<HelpTopic> aboutPart(IWorkbenchPart part) {
		if (part == null) {
			return topic -> false;
		}
		var id = part.getSite().getId();
		var shown = part instanceof PagedPart paged ? paged.pageId().orElse(id) : id;
		var mostExact = HelpTopics.platform().all().stream().anyMatch(topic -> topic.parts().contains(shown)) ? shown : id;
		return topic -> topic.parts().contains(mostExact);
	}
}
