package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The dialog that waits for an answer. */
public final class DialogPage {

	private final Shell shell;

	private DialogPage(Shell shell) {
		this.shell = shell;
	}

	/** Waits for a dialog that wants an answer. */
	public static DialogPage await() {
		return new DialogPage(Ui.awaitPresent("a dialog opens", Ui::question));
	}

	/** Waits for a dialog with this title that wants an answer, also over another. */
	public static DialogPage await(String title) {
		return new DialogPage(
				Ui.awaitPresent("a dialog opens: " + title, () -> Ui.question().filter(shell -> shell.getText().equals(title))));
	}

	/** Waits for one that shows progress, and perhaps can be cancelled. */
	public static DialogPage awaitProgress() {
		return new DialogPage(Ui.awaitPresent("progress is shown", Ui::dialog));
	}

	/** Closes what is open, without an answer. */
	public static void closeAll() {
		for (var shell = Ui.get(Ui::dialog); shell.isPresent(); shell = Ui.get(Ui::dialog)) {
			new DialogPage(shell.get()).close();
		}
	}

	public String title() {
		return Ui.get(shell::getText);
	}

	/** Everything that can be read on labels and in read-only texts. */
	public List<String> texts() {
		return Ui.get(() -> {
			var texts = new ArrayList<String>();
			for (var control : Widgets.controlsIn(shell)) {
				if (control instanceof Label label && !label.getText().isEmpty()) {
					texts.add(label.getText());
				} else if (control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0) {
					texts.add(text.getText());
				}
			}
			return texts;
		});
	}

	/** A widget of this dialog by its name. */
	public WidgetPage widget(String id) {
		return new WidgetPage(Ui.awaitPresent(id + " is in the dialog", () -> Widgets.find(shell, id)), id);
	}

	/**
	 * Presses one of the dialog's own buttons and waits until the dialog has gone or another is over it.
	 *
	 * @param id as in {@link org.eclipse.jface.dialogs.IDialogConstants}
	 */
	public void press(int id) {
		var button = Ui.awaitPresent("the dialog has button " + id, () -> Widgets.controlsIn(shell).stream()
				.filter(Button.class::isInstance).map(Button.class::cast)
				.filter(candidate -> Objects.equals(candidate.getData(), id)).findFirst());
		Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses the button of the page of preferences that shows. */
	public void restoreDefaults() {
		var button = Ui.awaitPresent("the page has a button for its defaults", () -> Widgets.controlsIn(shell).stream()
				.filter(Button.class::isInstance).map(Button.class::cast)
				.filter(candidate -> candidate.isVisible() && candidate.getText().equals(JFaceResources.getString("defaults")))
				.findFirst());
		Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
		Ui.settle();
	}

	/** Presses a key anywhere in it, also when the system has not brought it to the front yet. */
	public void pressKey(int keyCode) {
		Ui.start(() -> {
			var key = new Event();
			key.keyCode = keyCode;
			shell.notifyListeners(SWT.KeyDown, key);
		});
	}

	/** Closes it as its window's frame does, unless it has gone by itself meanwhile, as one that shows progress does. */
	public void close() {
		Ui.start(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		});
		Ui.await("the dialog closes", shell::isDisposed);
	}
}
