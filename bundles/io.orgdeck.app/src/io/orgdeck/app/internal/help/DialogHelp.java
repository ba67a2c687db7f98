package io.orgdeck.app.internal.help;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.parts.WidgetIds;

/** F1 in a dialog: what explains it opens in a window beside it, because the dialog keeps everything else from being used. */
public final class DialogHelp {

	private DialogHelp() {
	}

	/** Answers to F1 in all dialogs of a display; in the window of the workbench it is a key like any other. */
	public static void listen(Display display) {
		display.addFilter(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F1 && event.stateMask == 0 && event.widget instanceof Control control) {
				help(control.getShell(), event);
			}
		});
	}

	private static void help(Shell shell, Event event) {
		about(shell).ifPresent(topic -> {
			event.type = SWT.None;
			event.doit = false;
			new HelpWindow(shell, topic).open();
		});
	}

	/** The topic about a dialog: about its page of the preferences, its class or one that this one is made of, or the id of its window. */
	static Optional<HelpTopic> about(Shell shell) {
		var dialog = shell.getData() instanceof PreferenceDialog preferences ? preferences.getSelectedPage() : shell.getData();
		var names = Stream.concat(
				Stream.<Class<?>>iterate(dialog == null ? null : dialog.getClass(), kind -> kind != null, Class::getSuperclass)
						.map(Class::getName),
				WidgetIds.of(shell).stream());
		var topics = HelpTopics.platform().all();
		return names.flatMap(name -> topics.stream().filter(topic -> topic.parts().contains(name))).findFirst();
	}
}
