package io.orgdeck.app.internal.updates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.files.FileWork;
import io.orgdeck.updates.Release;
import io.orgdeck.updates.ThisProduct;
import io.orgdeck.updates.UpdateSettings;
import io.orgdeck.updates.Updates;
import io.orgdeck.updates.Versions;

/** What is said and asked about newer versions, from the look at the feed to the start of the one that was brought. */
final class UpdateTalk {

	private final Shell shell;
	private final UpdateSettings settings = UpdateSettings.get();
	private final Updates updates = Updates.of(settings);
	private final ThisProduct product = ThisProduct.running();

	UpdateTalk(Shell shell) {
		this.shell = shell;
	}

	void look() {
		if (!settings.areComplete()) {
			ask(MessageDialog.INFORMATION, Messages.notSet, new Choice(Messages.preferences, this::openPreferences));
			return;
		}
		try {
			FileWork<Optional<Release>, StoreException> looking = monitor -> updates.newer();
			var newer = FileWork.withProgress(Messages.looking, looking);
			if (newer.isPresent() && newer.get().isPresent()) {
				offer(newer.get().get());
			} else if (newer.isPresent()) {
				ask(MessageDialog.INFORMATION, NLS.bind(Messages.newest, product.version()));
			}
		} catch (StoreException failed) {
			ask(MessageDialog.ERROR, failed.getMessage(), new Choice(Messages.preferences, this::openPreferences));
		}
	}

	void offer(Release release) {
		if (new ReleaseDialog(shell, release, product).open() == Window.OK) {
			try {
				if (product.isReplaceable()) {
					install(release);
				} else {
					fetch(release);
				}
			} catch (StoreException failed) {
				ask(MessageDialog.ERROR, failed.getMessage());
			}
		}
	}

	private void install(Release release) throws StoreException {
		FileWork<Boolean, StoreException> work = monitor -> {
			updates.install(release, monitor);
			return true;
		};
		if (FileWork.withProgress(NLS.bind(Messages.bringing, release.version()), work).isPresent()) {
			ask(MessageDialog.INFORMATION, NLS.bind(Messages.ready, release.version()), new Choice(Messages.restart, UpdateTalk::restart));
		}
	}

	private void fetch(Release release) throws StoreException {
		var home = Path.of(System.getProperty("user.home"));
		var folder = Files.isDirectory(home.resolve("Downloads")) ? home.resolve("Downloads") : home;
		FileWork<Path, StoreException> work = monitor -> updates.fetch(release, folder, monitor);
		FileWork.withProgress(NLS.bind(Messages.bringing, release.version()), work).ifPresent(file -> ask(MessageDialog.INFORMATION,
				NLS.bind(Messages.fetched, file), new Choice(Messages.showFolder, () -> Program.launch(file.getParent().toString()))));
	}

	/** Something that can be done instead of closing a message. */
	private record Choice(String label, Runnable action) {
	}

	/** Says something, with what can be done about it, and always with the way back where there is one. */
	private void ask(int kind, String message, Choice... more) {
		var choices = new ArrayList<>(List.of(more));
		var versions = Versions.ofUser();
		versions.before().filter(before -> more.length == 0).map(before -> new Choice(
				before.isEmpty() ? Messages.useInstalled : NLS.bind(Messages.useBefore, before), this::goBack)).ifPresent(choices::add);
		var labels = new ArrayList<>(choices.stream().map(Choice::label).toList());
		labels.add(Messages.close);
		int pressed = new MessageDialog(shell, Messages.title, null, message, kind, labels.size() - 1, labels.toArray(String[]::new))
				.open();
		if (pressed >= 0 && pressed < choices.size()) {
			choices.get(pressed).action().run();
		}
	}

	private void goBack() {
		try {
			Versions.ofUser().goBack();
			ask(MessageDialog.INFORMATION, Messages.wentBack, new Choice(Messages.restart, UpdateTalk::restart));
		} catch (StoreException failed) {
			ask(MessageDialog.ERROR, failed.getMessage());
		}
	}

	private void openPreferences() {
		PreferencesUtil.createPreferenceDialogOn(shell, UpdatesPage.ID, null, null).open();
	}

	private static void restart() {
		PlatformUI.getWorkbench().restart();
	}
}
