package io.orgdeck.ui.history;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.core.document.OrgDocument;

/** Moves in the history of the active editor's document, whichever view has the focus, and says in the menu what it would do. */
public abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

	private final String plain;
	private final String withLabel;

	private HistoryHandler(String plain, String withLabel) {
		this.plain = plain;
		this.withLabel = withLabel;
	}

	/** Takes the last step back. */
	public static final class Undo extends HistoryHandler {
		public Undo() {
			super(Messages.undo, Messages.undoStep);
		}

		@Override
		Optional<String> label(OrgDocument<?> document) {
			return document.undoLabel();
		}

		@Override
		void move(OrgDocument<?> document) {
			document.undo();
		}

		@Override
		void move(OwnHistory window) {
			window.undo();
		}
	}

	/** Takes the last step again that was undone. */
	public static final class Redo extends HistoryHandler {
		public Redo() {
			super(Messages.redo, Messages.redoStep);
		}

		@Override
		Optional<String> label(OrgDocument<?> document) {
			return document.redoLabel();
		}

		@Override
		void move(OrgDocument<?> document) {
			document.redo();
		}

		@Override
		void move(OwnHistory window) {
			window.redo();
		}
	}

	/** Lets menus and tool bars ask again what can be undone. */
	public static void historyChanged(IServiceLocator services) {
		services.getService(IEvaluationService.class).requestEvaluation(ISources.ACTIVE_EDITOR_NAME);
		var commands = services.getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	abstract Optional<String> label(OrgDocument<?> document);

	abstract void move(OrgDocument<?> document);

	abstract void move(OwnHistory window);

	@Override
	public Object execute(ExecutionEvent event) {
		Shell front = Display.getCurrent().getActiveShell();
		if (front != null && front.getData() instanceof OwnHistory window) {
			move(window);
			return null;
		}
		documentOf(HandlerUtil.getActiveEditor(event)).filter(document -> label(document).isPresent()).ifPresent(this::move);
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		var editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(editor instanceof IEditorPart part && documentOf(part).flatMap(this::label).isPresent());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		var window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		var page = window == null ? null : window.getActivePage();
		var text = documentOf(page == null ? null : page.getActiveEditor()).flatMap(this::label)
				.map(label -> NLS.bind(withLabel, lowerFirst(label))).orElse(plain);
		element.setText(text.replace("&", "&&"));
		element.setTooltip(text);
	}

	private static Optional<OrgDocument<?>> documentOf(IEditorPart editor) {
		return Optional.ofNullable(editor == null ? null : editor.getAdapter(OrgDocument.class));
	}

	/** "Add participant" reads "add participant" within a phrase; an abbreviation stays as it is. */
	private static String lowerFirst(String label) {
		boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? label.substring(0, 1).toLowerCase(Locale.getDefault()) + label.substring(1) : label;
	}
}
