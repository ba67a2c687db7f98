package io.orgdeck.app.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.ui.files.FileEditors;

/**
 * Files somebody asked for: on the command line, by a second start, or by a double-click while the program runs, as macOS
 * reports it. They wait here until there is a window to open them in. Used on the user interface thread.
 */
public final class OpenRequests {

	private static final String OPEN = "--open";

	private final Queue<Path> waiting = new ArrayDeque<>();

	public static OpenRequests listenOn(Display display) {
		var requests = new OpenRequests();
		display.addListener(SWT.OpenDocument, event -> requests.waiting.add(Path.of(event.text)));
		RequestFolder.watch(files -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> requests.ask(files));
			}
		});
		return requests;
	}

	private void ask(List<Path> files) {
		waiting.addAll(files);
		if (PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null) {
			var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
			shell.setMinimized(false);
			shell.forceActive();
		}
	}

	/**
	 * Notes the files among the application's arguments: what follows {@value #OPEN}, which the launcher puts before the
	 * caller's arguments, and does not look like an option.
	 */
	public void addFrom(String... arguments) {
		Arrays.stream(arguments)
				.dropWhile(argument -> !argument.equals(OPEN))
				.filter(argument -> !argument.startsWith("-"))
				.map(Path::of)
				.forEach(waiting::add);
	}

	boolean isEmpty() {
		return waiting.isEmpty();
	}

	/** Opens what waits. */
	void openIn(IWorkbenchPage page) {
		for (var file = waiting.poll(); file != null; file = waiting.poll()) {
			FileEditors.open(page, file);
		}
	}
}
