package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What the commands of the Edit menu do while an own-drawn control has the focus. */
public final class EditTools {

	private static final String FIND_HERE = "io.orgdeck.ui.findHere";

	private final IHandlerService handlers;
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param services the services of the part that the control is in */
	public EditTools(Control control, IServiceLocator services) {
		handlers = services.getService(IHandlerService.class);
		control.addListener(SWT.FocusIn, event -> activate());
		control.addListener(SWT.FocusOut, event -> deactivate());
		control.addListener(SWT.Dispose, event -> deactivate());
	}

	public EditTools copy(Runnable action) {
		actions.put(IWorkbenchCommandConstants.EDIT_COPY, action);
		return this;
	}

	public EditTools paste(Runnable action) {
		actions.put(IWorkbenchCommandConstants.EDIT_PASTE, action);
		return this;
	}

	public EditTools selectAll(Runnable action) {
		actions.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, action);
		return this;
	}

	/** What Ctrl+F does. */
	public EditTools find(Runnable action) {
		actions.put(FIND_HERE, action);
		return this;
	}

	private void activate() {
		if (active.isEmpty()) {
			actions.forEach((command, action) -> active.add(handlers.activateHandler(command, new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					action.run();
					return null;
				}
			})));
		}
	}

	private void deactivate() {
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
