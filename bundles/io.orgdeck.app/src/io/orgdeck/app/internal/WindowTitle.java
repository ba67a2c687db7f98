package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import io.orgdeck.core.words.Language;

/**
 * Keeps the title of a window at what its user works on: the editor's title, then the product. Of several windows each but the
 * first has its number, so that they can be told apart in the task bar.
 */
final class WindowTitle implements IPartListener2, IPropertyListener {

	private static final String NUMBER = "io.orgdeck.app.window.number";

	private final IWorkbenchWindowConfigurer window;
	private final int number;

	private IEditorPart editor;

	private WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
		var taken = Arrays.stream(window.getWindow().getWorkbench().getWorkbenchWindows()).filter(other -> other != window.getWindow())
				.map(IWorkbenchWindow::getShell).filter(Objects::nonNull) // one that is being restored has none yet
				.map(shell -> shell.getData(NUMBER)).collect(Collectors.toSet());
		number = IntStream.iterate(1, one -> one + 1).filter(one -> !taken.contains(one)).findFirst().getAsInt();
		window.getWindow().getShell().setData(NUMBER, number);
	}

	static void follow(IWorkbenchWindowConfigurer window) {
		var title = new WindowTitle(window);
		window.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPart.PROP_TITLE || property == IWorkbenchPartConstants.PROP_PART_NAME) {
			update();
		}
	}

	private void update() {
		var page = window.getWindow().getActivePage();
		var active = page == null ? null : page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(this);
			}
			if (active != null) {
				active.addPropertyListener(this);
			}
			editor = active;
		}
		String draft = Language.onScreen().draft().map(text -> " – " + text).orElse("");
		String which = number == 1 ? "" : " – " + NLS.bind(Messages.windowNumber, number);
		window.setTitle(
				(active == null ? "" : active.getTitle() + which + " – ") + Branding.name() + (active == null ? which : "") + draft);
	}
}
