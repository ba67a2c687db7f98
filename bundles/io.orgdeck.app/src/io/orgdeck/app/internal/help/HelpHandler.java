package io.orgdeck.app.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help at a topic, or at the one about the part in which the user works. */
public class HelpHandler extends AbstractHandler {

	private static final String TOPIC = "io.orgdeck.app.help.topic";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var wanted = event.getParameter(TOPIC);
		var part = HandlerUtil.getActivePartId(event);
		HelpPage.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
				topic -> wanted == null ? topic.parts().contains(part) : topic.id().equals(wanted));
		return null;
	}
}
