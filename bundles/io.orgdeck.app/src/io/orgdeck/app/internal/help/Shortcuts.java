package io.orgdeck.app.internal.help;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The keys of the commands that this product offers, as they are bound at the moment. */
final class Shortcuts {

	private static final String OWN = "io.orgdeck.";

	/** Of the platform's many commands those that make sense here, in this product's words. */
	private static final Map<String, String> OF_THE_PLATFORM = Map.ofEntries(
			entry(IWorkbenchCommandConstants.FILE_SAVE, Messages.keySave),
			entry(IWorkbenchCommandConstants.FILE_SAVE_ALL, Messages.keySaveAll),
			entry(IWorkbenchCommandConstants.FILE_CLOSE, Messages.keyClose),
			entry(IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.keyCloseAll),
			entry(IWorkbenchCommandConstants.FILE_EXIT, Messages.keyQuit),
			entry(IWorkbenchCommandConstants.EDIT_UNDO, Messages.keyUndo),
			entry(IWorkbenchCommandConstants.EDIT_REDO, Messages.keyRedo),
			entry(IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.keySelectAll),
			entry(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, Messages.keyNewWindow),
			entry(IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, Messages.keyNextEditor),
			entry(IWorkbenchCommandConstants.WINDOW_NEXT_VIEW, Messages.keyNextView),
			entry(IWorkbenchCommandConstants.WINDOW_NEXT_PERSPECTIVE, Messages.keyNextPerspective));

	private Shortcuts() {
	}

	/** One list item for every command with a key, by name, in the markup of form text. */
	static String asListItems() {
		return byName().entrySet().stream()
				.map(shortcut -> "<li style=\"text\" value=\"%s\" indent=\"160\" bindent=\"0\">%s</li>"
						.formatted(escaped(shortcut.getValue()), escaped(shortcut.getKey())))
				.collect(Collectors.joining());
	}

	/** Name of a command to its key, in the order of the names. */
	static Map<String, String> byName() {
		var keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		var names = new TreeMap<String, String>();
		names.putAll(OF_THE_PLATFORM);
		names.putAll(own());
		var shortcuts = new TreeMap<String, String>();
		names.forEach((command, name) -> {
			var key = keys.getBestActiveBindingFormattedFor(command);
			if (key != null) {
				shortcuts.put(name, key);
			}
		});
		return shortcuts;
	}

	private static Map<String, String> own() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith(OWN))
				.collect(Collectors.toMap(command -> command.getId(), command -> {
					try {
						return command.getName();
					} catch (NotDefinedException gone) {
						return command.getId();
					}
				}));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
