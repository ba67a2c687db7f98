package io.orgdeck.ui.decks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.files.FileWork;

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
			FileWork<Deck, StoreException> reading = monitor -> DeckFolder.inspect(file, monitor);
			var deck = FileWork.withProgress(NLS.bind(Messages.installReading, file.getFileName()), reading);
			Optional<FileSignature> signature = FileSignature.of(file);
			String signed = FileSignature.said(file.getFileName(), signature);
			if (signature.filter(one -> !one.intact()).isPresent()) {
				MessageDialog.openError(shell, Messages.installTitle, signed);
			} else if (deck.isPresent() && isPossible(deck.get())) {
				var present = present(deck.get());
				if (isWanted(deck.get(), present, signed)) {
					install(file, deck.get(), present.isPresent());
				}
			}
		} catch (IOException failed) {
			MessageDialog.openError(shell, Messages.installTitle, Failure.sentence(failed));
		}
	}

	/** Offers a deck as it stands in its editor. */
	public void offer(Deck deck) {
		if (Texts.isBlank(deck.getId()) || Texts.isBlank(deck.getTitle())) {
			MessageDialog.openInformation(shell, Messages.installTitle, Messages.installLacksIdentity);
			return;
		}
		if (!isPossible(deck)) {
			return;
		}
		var present = present(deck);
		if (!isWanted(deck, present, "")) {
			return;
		}
		try {
			var folder = Files.createTempDirectory("orgdeck");
			var file = folder.resolve("deck.carddeck");
			try {
				new DeckStore().write(deck, file, true, new NullProgressMonitor());
				install(file, deck, present.isPresent());
			} finally {
				Files.deleteIfExists(file);
				Files.deleteIfExists(folder);
			}
		} catch (IOException failed) {
			MessageDialog.openError(shell, Messages.installTitle, Failure.sentence(failed));
		}
	}

	/** Says why not when nobody can install a deck with that id. */
	private boolean isPossible(Deck deck) {
		var refusal = DeckRegistry.platform().refusal(deck.getId());
		refusal.ifPresent(sentence -> MessageDialog.openError(shell, Messages.installTitle, sentence));
		return refusal.isEmpty();
	}

	private static Optional<Deck> present(Deck deck) {
		return DeckRegistry.platform().folder().find(deck.getId()).map(DeckFolder.Installed::deck);
	}

	/** @param signed who signed the file, in a sentence; empty where there is no file */
	private boolean isWanted(Deck deck, Optional<Deck> present, String signed) {
		var registry = DeckRegistry.platform();
		var about = NLS.bind(Messages.installAbout,
				new Object[] { DeckFacts.orNone(deck.getTitle()), DeckFacts.orNone(deck.getVersion()), DeckFacts.of(deck) });
		var replaced = present
				.map(old -> NLS.bind(Messages.installReplaces, DeckFacts.orNone(old.getTitle()), DeckFacts.orNone(old.getVersion())))
				.orElse("");
		var lacking = Overlay.isOverlay(deck) && registry.find(deck.getBasedOn()).isEmpty()
				? NLS.bind(Messages.installLacksBase, deck.getBasedOn()) : "";
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.installTitle,
				about + (signed.isEmpty() ? "" : "\n\n" + signed) + replaced + lacking, SWT.NONE,
				Messages.install,
				Messages.cancel) == INSTALL;
	}

	/** @param replace whether the user was told that an installed deck gives way */
	private void install(Path file, Deck deck, boolean replace) throws StoreException {
		FileWork<Boolean, StoreException> installing = monitor -> {
			DeckRegistry.platform().install(file, replace, monitor);
			return true;
		};
		if (FileWork.withProgress(NLS.bind(Messages.installWorking, deck.getTitle()), installing).isPresent()) {
			MessageDialog.openInformation(shell, Messages.installTitle, NLS.bind(Messages.installed, deck.getTitle()));
		}
	}
}
