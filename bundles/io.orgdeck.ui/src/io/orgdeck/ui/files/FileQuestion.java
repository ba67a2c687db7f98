package io.orgdeck.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks the user for files with the system's own dialog. That dialog is not a widget a test could answer: a test gives
 * its answers with {@link #answerWith}.
 *
 * @param title  of the dialog
 * @param kinds  what can be chosen: a name for each, and its patterns such as {@code *.assessment;*.carddeck}; in the
 *               order of the map
 * @param start  a folder to begin in, or a file that is offered as the answer
 */
public record FileQuestion(String title, Map<String, String> kinds, Optional<Path> start) {

	private static Function<FileQuestion, List<Path>> answers;
	private static final LastFolders LAST = new LastFolders();

	/** Asks for existing files. @return those chosen, none if the user thought better of it */
	public List<Path> askForFiles(Shell parent) {
		if (answers != null) {
			return answers.apply(this);
		}
		var dialog = dialog(parent, SWT.OPEN | SWT.MULTI);
		if (dialog.open() == null) {
			return List.of();
		}
		LAST.note(this, Path.of(dialog.getFilterPath()));
		return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}

	/** Asks where to write; the system's dialog asks whether an existing file may be replaced. */
	public Optional<Path> askForTarget(Shell parent) {
		return askForTarget(parent, true);
	}

	/** Asks where to write; what becomes of an existing file is the caller's question. */
	public Optional<Path> askWhereTo(Shell parent) {
		return askForTarget(parent, false);
	}

	private Optional<Path> askForTarget(Shell parent, boolean confirm) {
		if (answers != null) {
			return answers.apply(this).stream().findFirst();
		}
		var dialog = dialog(parent, SWT.SAVE);
		dialog.setOverwrite(confirm);
		var target = Optional.ofNullable(dialog.open()).map(Path::of);
		target.ifPresent(path -> LAST.note(this, path.getParent()));
		return target;
	}

	/** Asks for a folder to write into. @param message what the folder is for */
	public Optional<Path> askForFolder(Shell parent, String message) {
		if (answers != null) {
			return answers.apply(this).stream().findFirst();
		}
		var dialog = new DirectoryDialog(parent, SWT.SAVE);
		dialog.setText(title);
		dialog.setMessage(message);
		folder().ifPresent(path -> dialog.setFilterPath(path.toString()));
		var chosen = Optional.ofNullable(dialog.open()).map(Path::of);
		chosen.ifPresent(path -> LAST.note(this, path));
		return chosen;
	}

	/**
	 * Answers every further question in place of the user, until it is called with null. On the user interface thread.
	 */
	public static void answerWith(Function<FileQuestion, List<Path>> answerer) {
		answers = answerer;
	}

	private FileDialog dialog(Shell parent, int style) {
		var dialog = new FileDialog(parent, style);
		dialog.setText(title);
		dialog.setFilterNames(kinds.keySet().toArray(String[]::new));
		dialog.setFilterExtensions(kinds.values().toArray(String[]::new));
		folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		start.filter(path -> !Files.isDirectory(path)).ifPresent(path -> dialog.setFileName(path.getFileName().toString()));
		return dialog;
	}

	/** Where to begin: where the same question was answered from the same place last time. */
	private Optional<Path> folder() {
		return LAST.of(this).or(this::from);
	}

	/** The folder that the question itself begins in. */
	Optional<Path> from() {
		return start.map(path -> Files.isDirectory(path) ? path : path.getParent());
	}
}
