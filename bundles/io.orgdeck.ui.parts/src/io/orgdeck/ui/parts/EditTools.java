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
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What the commands of the Edit menu do while an own-drawn control has the focus. */
public final class EditTools {

	private static final String FIND_HERE = "io.orgdeck.ui.findHere";

	private final IHandlerService handlers;
	private final IContextService contexts;
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();
	private String context;
	private IContextActivation entered;

	/** @param services the services of the part that the control is in */
	public EditTools(Control control, IServiceLocator services) {
		handlers = services.getService(IHandlerService.class);
		contexts = services.getService(IContextService.class);
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

	/** What another command does. */
	public EditTools on(String command, Runnable action) {
		actions.put(command, action);
		return this;
	}

	/** The keys that hold there are those of a context. */
	public EditTools within(String keys) {
		context = keys;
		return this;
	}

	private void activate() {
		if (active.isEmpty()) {
			entered = context == null ? null : contexts.activateContext(context);
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
		if (entered != null) {
			contexts.deactivateContext(entered);
			entered = null;
		}
	}
}
