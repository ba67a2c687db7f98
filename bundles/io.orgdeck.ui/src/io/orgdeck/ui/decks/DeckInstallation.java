package io.orgdeck.ui.decks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;

/** Puts a deck among the installed ones once somebody has seen whose it is and agreed. */
public final class DeckInstallation {

	private static final int INSTALL = 0;

	private final Shell shell;

	public DeckInstallation(Shell shell) {
		this.shell = shell;
	}

	/** Offers the deck in a file. */
	void offer(Path file) {
		try {
			var deck = DeckFolder.inspect(file);
			if (isWanted(deck)) {
				install(file, deck);
			}
		} catch (StoreException failed) {
			MessageDialog.openError(shell, Messages.installTitle, failed.getMessage());
		}
	}

	/** Offers a deck as it stands in its editor. */
	public void offer(Deck deck) {
		if (Texts.isBlank(deck.getId()) || Texts.isBlank(deck.getTitle())) {
			MessageDialog.openInformation(shell, Messages.installTitle, Messages.installLacksIdentity);
			return;
		}
		if (!isWanted(deck)) {
			return;
		}
		try {
			var folder = Files.createTempDirectory("orgdeck");
			var file = folder.resolve("deck.carddeck");
			try {
				new DeckStore().write(deck, file, true, new NullProgressMonitor());
				install(file, deck);
			} finally {
				Files.deleteIfExists(file);
				Files.deleteIfExists(folder);
			}
		} catch (IOException failed) {
			MessageDialog.openError(shell, Messages.installTitle, Failure.sentence(failed));
		}
	}

	private boolean isWanted(Deck deck) {
		var registry = DeckRegistry.platform();
		var about = NLS.bind(Messages.installAbout, new Object[] { DeckFacts.orNone(deck.getTitle()), DeckFacts.orNone(deck.getVersion()), DeckFacts.of(deck) });
		var present = registry.find(deck.getId()).map(entry -> NLS.bind(Messages.installReplaces, entry.deck().getVersion())).orElse("");
		var lacking = Overlay.isOverlay(deck) && registry.find(deck.getBasedOn()).isEmpty() ? NLS.bind(Messages.installLacksBase, deck.getBasedOn()) : "";
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.installTitle, about + present + lacking, SWT.NONE, Messages.install,
				Messages.cancel) == INSTALL;
	}

	private void install(Path file, Deck deck) throws StoreException {
		var registry = DeckRegistry.platform();
		registry.folder().install(file, true);
		registry.refresh();
		MessageDialog.openInformation(shell, Messages.installTitle, NLS.bind(Messages.installed, deck.getTitle()));
	}
}
