package io.orgdeck.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.document.OutsideChange;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.FileWork;
import io.orgdeck.ui.parts.Banner;
import io.orgdeck.ui.parts.Banner.Choice;

/** Saves a document and talks to the user about its file: where to, what failed, who else has changed it. */
final class Saving {

	/** Bytes of attachments from which on saving takes longer than anybody wants to wait for a window. */
	private static final long LARGE = 8 << 20;

	private final OrgDocument<?> document;
	private final DocumentKind<?> kind;
	private final OpenDocument<?> open;
	private boolean reportRead;

	Saving(OrgDocument<?> document, DocumentKind<?> kind, OpenDocument<?> open) {
		this.document = document;
		this.kind = kind;
		this.open = open;
	}

	/** Saves to the document's file, or asks for one. @return whether it is saved */
	boolean save(IProgressMonitor monitor) {
		if (document.path().isEmpty() || document.isReadOnly()) {
			return saveAs(monitor);
		}
		return attempt(() -> write(document::save, monitor));
	}

	/** Whether saving to the document's file would keep the window waiting. */
	boolean takesLong() {
		return document.path().isPresent() && !document.isReadOnly() && sizeOfAttachments() >= LARGE;
	}

	/**
	 * Saves to the document's file. In a job of its own it waits for nobody and nobody for it, and the editors may be closed
	 * meanwhile. An editor that is saved because it is being closed asks for it on the user interface thread.
	 */
	IStatus saveInJob(IProgressMonitor monitor) {
		if (Display.getCurrent() != null) {
			if (!save(monitor)) {
				throw new OperationCanceledException();
			}
		} else if (document.keepOpen()) {
			try {
				document.save(monitor);
				inWindow(this::sayNotices);
			} catch (OperationCanceledException cancelled) {
				inWindow(this::sayNotices);
			} catch (StoreException failed) {
				inWindow(() -> say(failed));
			} finally {
				document.close();
			}
		}
		return Status.OK_STATUS;
	}

	private void inWindow(Runnable saying) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(saying);
	}

	/** Asks for a file and saves to it. @return whether it is saved */
	boolean saveAs(IProgressMonitor monitor) {
		var start = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")))
				.resolve(FileNames.of(document.displayName()) + kind.ending());
		var question = new FileQuestion(NLS.bind(Messages.saveAsTitle, kind.noun()), Map.of(kind.files(), "*" + kind.ending()),
				Optional.of(start));
		var chosen = question.askForTarget(shell());
		if (chosen.isEmpty()) {
			return false;
		}
		var target = chosen.get().toString().endsWith(kind.ending()) ? chosen.get() : Path.of(chosen.get() + kind.ending());
		boolean saved = attempt(() -> write(progress -> document.saveAs(target, progress), monitor));
		if (saved) {
			open.editors().forEach(DocumentEditor::inputChanged);
		}
		return saved;
	}

	/** Shows on the banner whatever the user should know about the file. */
	void showState(Banner banner) {
		if (document.conflict().isPresent()) {
			showConflict(banner, document.conflict().get());
		} else if (!reportRead && document.loadReport().hasLosses()) {
			showLosses(banner);
		} else if (document.isReadOnly()) {
			banner.show(NLS.bind(Messages.readOnly, kind.noun()),
					List.of(new Choice("readOnly.saveAs", Messages.saveAs, () -> saveAs(new NullProgressMonitor()))));
		} else {
			banner.hide();
		}
	}

	private void showConflict(Banner banner, OutsideChange change) {
		var choices = new ArrayList<Choice>();
		if (change != OutsideChange.DELETED) {
			choices.add(new Choice("conflict.reload", Messages.reload, this::reload));
		}
		choices.add(new Choice("conflict.keep", Messages.keepMine, this::keepMine));
		choices.add(new Choice("conflict.saveAs", Messages.saveAs, () -> saveAs(new NullProgressMonitor())));
		var sentence = switch (change) {
			case REPLACED -> Messages.changedOutside;
			case DELETED -> Messages.deletedOutside;
			case TAKEN_OVER -> Messages.takenOver;
		};
		banner.show(NLS.bind(sentence, document.displayName()), choices);
	}

	private void showLosses(Banner banner) {
		var problems = document.loadReport().problems();
		banner.show(problems.size() == 1 ? NLS.bind(Messages.lossOne, problems.getFirst().message())
				: NLS.bind(Messages.lossMany, problems.size(), problems.getFirst().message()),
				List.of(new Choice("report.details", Messages.details, this::showReport),
						new Choice("report.dismiss", Messages.dismiss, () -> {
							reportRead = true;
							open.editors().forEach(DocumentEditor::showState);
						})));
	}

	private void showReport() {
		var text = new StringBuilder();
		for (var problem : document.loadReport().problems()) {
			if (!problem.place().isEmpty()) {
				text.append(problem.place()).append(": ");
			}
			text.append(problem.message()).append('\n');
		}
		MessageDialog.openInformation(shell(), Messages.reportTitle, text.toString());
	}

	private void reload() {
		if (!document.isDirty() || MessageDialog.openQuestion(shell(), Messages.reload, NLS.bind(Messages.reloadLoses, kind.noun()))) {
			attempt(() -> document.reload(new NullProgressMonitor()));
		}
	}

	private void keepMine() {
		attempt(() -> {
			document.keepMine();
			write(document::save, new NullProgressMonitor());
		});
	}

	/** A file of ordinary size is written sooner than a progress could show; only a large one is worth leaving this thread. */
	private void write(Writing writing, IProgressMonitor monitor) throws StoreException {
		if (sizeOfAttachments() < LARGE) {
			writing.run(monitor);
			return;
		}
		var written = FileWork.withProgress(NLS.bind(Messages.saving, document.displayName()), progress -> {
			writing.run(progress);
			return document;
		});
		if (written.isEmpty()) {
			throw new OperationCanceledException();
		}
	}

	private long sizeOfAttachments() {
		long size = 0;
		for (var all = document.content().eAllContents(); all.hasNext();) {
			size += all.next() instanceof Attachment attachment ? attachment.getSize() : 0;
		}
		return size;
	}

	/** What fails is told in a dialog; after an outside change the banner offers what to do. */
	private boolean attempt(Attempt work) {
		try {
			work.run();
			sayNotices();
			return true;
		} catch (OperationCanceledException cancelled) {
			return false;
		} catch (StoreException failed) {
			say(failed);
			return false;
		}
	}

	private void sayNotices() {
		open.editors().forEach(editor -> editor.say(String.join(" ", document.notices())));
	}

	private void say(StoreException failed) {
		var title = failed.kind() == StoreException.Kind.CANNOT_WRITE ? Messages.notSaved : Messages.notRead;
		MessageDialog.openError(shell(), NLS.bind(title, kind.noun()), failed.getMessage());
	}

	private Shell shell() {
		return open.shell();
	}

	/** Reads or writes the document's file. */
	@FunctionalInterface
	private interface Attempt {
		void run() throws StoreException;
	}

	/** Writes the document. */
	@FunctionalInterface
	private interface Writing {
		void run(IProgressMonitor monitor) throws StoreException;
	}
}
