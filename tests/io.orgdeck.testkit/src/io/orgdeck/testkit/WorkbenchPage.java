package io.orgdeck.testkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import io.orgdeck.ui.files.FileEditors;
import io.orgdeck.ui.files.FileQuestion;

/** A window of the workbench: the first one, unless it is told otherwise. */
public final class WorkbenchPage {

	/** Waits for the window. */
	public static WorkbenchPage await() {
		var first = Ui.awaitPresent("the workbench has a window", () -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
				.findFirst().filter(window -> window.getActivePage() != null && window.getShell().isVisible()));
		return new WorkbenchPage(first);
	}

	private final IWorkbenchWindow window;

	private WorkbenchPage(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens one more window as the menu does, and gives it. */
	public WorkbenchPage newWindow() {
		var before = Ui.get(() -> List.of(PlatformUI.getWorkbench().getWorkbenchWindows()));
		activate();
		run("org.eclipse.ui.window.newWindow");
		var opened = new WorkbenchPage(Ui.awaitPresent("one more window opens",
				() -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
						.filter(window -> !before.contains(window) && window.getActivePage() != null && window.getShell().isVisible())
						.findFirst()));
		opened.activate();
		return opened;
	}

	/** Closes the window as its frame does. It may ask something. */
	public void close() {
		Ui.start(() -> window.getShell().close());
	}

	/** Whether the window is there. */
	public boolean isOpen() {
		return Ui.get(() -> List.of(PlatformUI.getWorkbench().getWorkbenchWindows()).contains(window));
	}

	/** Closes all windows but this, and throws away what is not saved. */
	void closeOthers() {
		Ui.run(() -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(other -> other != window).forEach(other -> {
			other.getActivePage().closeAllEditors(false);
			other.close();
		}));
	}

	/** Where it stands. */
	public Rectangle bounds() {
		return Ui.get(() -> window.getShell().getBounds());
	}

	/** Brings the window forward, so that it gets what is typed. */
	public void activate() {
		Ui.run(() -> window().getShell().forceActive());
		Ui.await("the window is active", () -> Ui.display().getActiveShell() == window().getShell());
	}

	public String title() {
		return Ui.get(() -> window().getShell().getText());
	}

	/** Opens a file as File > Open does. */
	public IEditorPart open(Path file) {
		return Ui.get(() -> FileEditors.open(page(), file))
				.orElseThrow(() -> new AssertionError(file + " did not open"));
	}

	/**
	 * Answers every question for files with these, as a user would in the system's own dialog, until the end of the test.
	 */
	public void answerFileQuestions(Path... files) {
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(files)));
	}

	/** Titles of the open editors, in the order of their tabs. */
	public List<String> editors() {
		return Ui.get(() -> Arrays.stream(page().getEditorReferences()).map(IEditorReference::getTitle).toList());
	}

	/** What the tabs of the open editors say when the pointer rests on them: where their files lie. */
	public List<String> editorTips() {
		return Ui.get(() -> Arrays.stream(page().getEditorReferences()).map(IEditorReference::getTitleToolTip).toList());
	}

	/** Whether the editor in front has changes that are not saved. */
	public boolean isDirty() {
		return Ui.get(() -> page().getActiveEditor() != null && page().getActiveEditor().isDirty());
	}

	public void awaitSaved() {
		Ui.await("the editor is saved", () -> !page().getActiveEditor().isDirty());
	}

	/** Closes the editor in front as Ctrl+W does. It may ask something. */
	public void closeEditor() {
		run("org.eclipse.ui.file.close");
	}

	/** Closes every editor, and throws away what is not saved. */
	public void closeEditors() {
		Ui.run(() -> page().closeAllEditors(false));
	}

	public void showPerspective(String id) {
		Ui.run(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective(id, window());
			} catch (WorkbenchException failure) {
				throw new AssertionError(failure);
			}
		});
		Ui.settle();
	}

	public String perspective() {
		return Ui.get(() -> page().getPerspective().getId());
	}

	public void showView(String id) {
		Ui.run(() -> {
			try {
				page().showView(id);
			} catch (PartInitException failure) {
				throw new AssertionError(failure);
			}
		});
		Ui.settle();
	}

	public void hideView(String id) {
		Ui.run(() -> page().hideView(page().findView(id)));
	}

	/** Runs a command as its menu item does. It may open a dialog: see {@link DialogPage#await()}. */
	public void run(String command) {
		run(command, Map.of());
	}

	public void run(String command, Map<String, String> parameters) {
		Ui.await(command + " is enabled", () -> command(command, parameters).getCommand().isEnabled());
		Ui.start(() -> {
			try {
				window().getService(IHandlerService.class).executeCommand(command(command, parameters), new Event());
			} catch (CommandException failure) {
				throw new AssertionError(failure);
			}
		});
	}

	/** Whether a command could be run now. */
	public boolean isEnabled(String command) {
		return Ui.get(() -> command(command, Map.of()).getCommand().isEnabled());
	}

	/** The menu bar. */
	public MenuPage menu() {
		return new MenuPage(Ui.get(() -> window().getShell().getMenuBar()));
	}

	/** A widget of the window by its name, as soon as it can be seen. */
	public WidgetPage widget(String id) {
		return new WidgetPage(Ui.awaitPresent(id + " can be seen", () -> Widgets.find(window().getShell(), id)), id);
	}

	/** Whether a widget of that name can be seen now. */
	public boolean shows(String id) {
		return Ui.get(() -> Widgets.find(window().getShell(), id).isPresent());
	}

	private ParameterizedCommand command(String id, Map<String, String> parameters) {
		var command = window().getService(ICommandService.class).getCommand(id);
		return ParameterizedCommand.generateCommand(command, parameters);
	}

	private IWorkbenchWindow window() {
		return window;
	}

	IWorkbenchPage page() {
		return window.getActivePage();
	}
}
