package io.orgdeck.ui.room.facilitator;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.words.Language;
import io.orgdeck.ui.files.FileQuestion;

/** Photos of people who hold up cards: dropped on the window or chosen, read at once, and kept nowhere. */
final class RoomCards {

	private static final String PICTURES = "*.jpg;*.jpeg;*.JPG;*.JPEG;*.png;*.PNG";

	private final Shell shell;
	private final Facilitation room;

	RoomCards(Shell shell, Facilitation room) {
		this.shell = shell;
		this.room = room;
	}

	/** Takes photos that are dropped on a control. @param read what to do with them */
	static void onDrop(Control control, Consumer<List<Path>> read) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					List<Path> photos = Arrays.stream(files).map(Path::of).toList();
					control.getDisplay().asyncExec(() -> read.accept(photos)); // whoever dropped them is not kept waiting
				}
			}
		});
	}

	/** Asks for photos. */
	List<Path> choose() {
		return new FileQuestion(Messages.cardsChoose, Map.of(Messages.cardsPictures, PICTURES), Optional.empty()).askForFiles(shell);
	}

	/** Reads photos, asks what is doubtful, and says what nobody would see otherwise. @param goesOn whether the ballot stays open */
	void read(List<Path> photos, boolean goesOn) {
		if (photos.isEmpty()) {
			return;
		}
		if (room.isRevealed() || room.question().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.cardsTitle, Messages.cardsNotNow);
			return;
		}
		try {
			PictureChannel cards = open();
			room.openBox();
			inTheBackground(cards, photos).ifPresent(report -> tell(report, settled(cards, report)));
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.cardsTitle, Failure.sentence(e));
		} finally {
			if (!goesOn) {
				room.box().close();
			}
		}
	}

	private PictureChannel open() throws IOException {
		var entry = ChannelRegistry.platform().find(ChannelRegistry.CARDS);
		if (entry.isPresent() && entry.get().create().open(room.box(), null) instanceof PictureChannel cards) {
			return cards;
		}
		throw new IOException(Messages.noCards);
	}

	/** @return what was read; empty when somebody has cancelled */
	private Optional<PictureReport> inTheBackground(PictureChannel cards, List<Path> photos) throws IOException {
		var read = new ArrayList<PictureReport>();
		try {
			new Reading(shell).run(true, true, monitor -> {
				try {
					read.add(cards.read(photos, monitor));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
		} catch (InterruptedException e) {
			return Optional.empty();
		}
		return read.stream().findFirst();
	}

	/** Asks about each doubtful card until it counts. @return sentences about those that do not count after all */
	private List<String> settled(PictureChannel cards, PictureReport report) {
		var told = new ArrayList<String>();
		var counted = new HashSet<Integer>();
		for (PictureReport.Doubt doubt : report.doubtful()) {
			var dialog = new DoubtfulCardDialog(shell, doubt);
			if (!counted.contains(doubt.number()) && dialog.open() == Window.OK) {
				try {
					told.add(cards.settle(doubt, dialog.up()));
					counted.add(doubt.number());
				} catch (IOException e) {
					told.add(Failure.sentence(e));
				}
			}
		}
		return told.stream().filter(sentence -> !sentence.isEmpty()).toList();
	}

	/** The ticks tell what went well. */
	private void tell(PictureReport report, List<String> more) {
		if (report.votes() == 0 && report.doubtful().isEmpty() || !report.told().isEmpty() || !more.isEmpty()) {
			var sentences = new ArrayList<String>();
			sentences.add(Language.onScreen().counted(Messages.cardsRead, report.votes()));
			sentences.addAll(report.told());
			sentences.addAll(more);
			MessageDialog.openInformation(shell, Messages.cardsTitle, String.join("\n\n", sentences));
		}
	}

	/** Shows how far it is. Space and Enter, which are meant for the room, cancel nothing. */
	private static final class Reading extends ProgressMonitorDialog {

		Reading(Shell parent) {
			super(parent);
		}

		@Override
		protected void configureShell(Shell dialog) {
			super.configureShell(dialog);
			dialog.setText(Messages.cardsTitle);
		}

		@Override
		protected void createCancelButton(Composite parent) {
			super.createCancelButton(parent);
			cancel.addListener(SWT.KeyDown, event -> event.doit = false);
			cancel.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_ESCAPE);
			getShell().setDefaultButton(null);
		}
	}
}
