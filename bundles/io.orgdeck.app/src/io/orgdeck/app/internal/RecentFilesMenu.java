package io.orgdeck.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import io.orgdeck.ui.files.FileEditors;

/** One menu item for every file that was opened lately, or one that says that there is none. */
public class RecentFilesMenu extends CompoundContributionItem {

	private final RecentFiles recent = new RecentFiles();

	@Override
	protected IContributionItem[] getContributionItems() {
		var files = recent.files();
		if (files.isEmpty()) {
			return new IContributionItem[] { item(Messages.recentNone, () -> {}, false) };
		}
		var items = new ArrayList<IContributionItem>();
		for (var file : files) {
			items.add(item(label(items.size() + 1, file), () -> open(file), true));
		}
		items.addAll(List.of(new Separator(), item(Messages.recentClear, recent::clear, true)));
		return items.toArray(IContributionItem[]::new);
	}

	/** The name, and the folder to tell two files of one name apart. */
	private static String label(int number, Path file) {
		return NLS.bind(Messages.recentFile,
				new Object[] { number, escaped(file.getFileName()), escaped(file.getParent()) });
	}

	/** Without accelerators that happen to stand in a file's name. */
	private static String escaped(Path path) {
		return LegacyActionTools.escapeMnemonics(String.valueOf(path));
	}

	private static void open(Path file) {
		FileEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
	}

	private static IContributionItem item(String text, Runnable run, boolean enabled) {
		// What follows a last @ would be taken for a key.
		IAction action = new Action(text + '@') {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return new ActionContributionItem(action);
	}
}
