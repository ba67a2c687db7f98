package io.orgdeck.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.plugins.Candidate;
import io.orgdeck.core.plugins.Plugin;
import io.orgdeck.core.plugins.PluginSource;
import io.orgdeck.core.plugins.Plugins;
import io.orgdeck.core.plugins.Product;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.files.FileWork;

/** Copies plug-ins into the user's folder once somebody has seen who made them, and that they run code, and agreed. */
final class PluginInstallation {

	private static final int INSTALL = 0;
	/** What the return key does: nobody installs by habit. */
	private static final int CANCEL = 1;

	private final Shell shell;
	private final Plugins plugins;

	PluginInstallation(Shell shell, Plugins plugins) {
		this.shell = shell;
		this.plugins = plugins;
	}

	/** Offers what is in the file or folder. @return whether something was installed */
	boolean offer(Path path) {
		try {
			FileWork<PluginSource, StoreException> reading = monitor -> PluginSource.open(path, Product.running());
			Optional<PluginSource> source = FileWork.withProgress(NLS.bind(Messages.reading, path.getFileName()), reading);
			if (source.isEmpty()) {
				return false;
			}
			try (var open = source.get()) {
				return isWanted(open.candidates()) && install(open.candidates());
			}
		} catch (StoreException refused) {
			MessageDialog.openError(shell, Messages.installTitle, refused.getMessage());
			return false;
		}
	}

	private boolean isWanted(List<Candidate> candidates) {
		String about = candidates.stream().map(Candidate::about).collect(Collectors.joining("\n\n"));
		String replaced = candidates.stream().flatMap(candidate -> plugins.find(candidate.name()).stream())
				.map(PluginInstallation::replaced)
				.collect(Collectors.joining());
		return new MessageDialog(shell, Messages.installTitle, null, about + replaced + Messages.rights, MessageDialog.WARNING, CANCEL,
				Messages.install, Messages.cancel).open() == INSTALL;
	}

	private static String replaced(Plugin present) {
		return NLS.bind(Messages.replaces, present.title(), present.version());
	}

	/** Whoever was told which version gives way has agreed that it does. */
	private boolean install(List<Candidate> candidates) throws StoreException {
		for (Candidate candidate : candidates) {
			plugins.install(candidate, true);
		}
		return true;
	}
}
