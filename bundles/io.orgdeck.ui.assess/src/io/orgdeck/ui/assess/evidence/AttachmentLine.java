package io.orgdeck.ui.assess.evidence;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenedCopies;
import io.orgdeck.core.edits.FindingEdits;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.FileWork;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.FileDrop;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The file that is kept with a piece of evidence: attach it, save a copy of it, remove it. */
final class AttachmentLine implements Binding {

	private static final long KILO = 1000;

	private final AssessmentDocument document;
	private final Supplier<Evidence> evidence;
	private final Composite line;
	private Attachment shown;
	private boolean filled;

	AttachmentLine(Composite parent, AssessmentDocument document, Supplier<Evidence> evidence) {
		this.document = document;
		this.evidence = evidence;
		line = WidgetIds.name(new Composite(Fields.box(parent, Messages.attachment, true), SWT.NONE), "evidence.attachment");
		Layouts.wide().applyTo(line);
		FileDrop.accept(line.getParent(), () -> evidence.get() != null, this::attach);
	}

	@Override
	public void refresh() {
		var now = Optional.ofNullable(evidence.get()).map(Evidence::getAttachment).orElse(null);
		if (line.isDisposed() || filled && now == shown && evidence.get() != null) {
			return;
		}
		filled = evidence.get() != null;
		shown = now;
		for (var child : line.getChildren()) {
			child.dispose();
		}
		if (filled) {
			fill();
		}
		line.requestLayout();
	}

	private void fill() {
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(2 * Layouts.UNIT, 0).applyTo(line);
		if (shown == null) {
			Labels.link(line, "evidence.attach", Messages.attach, this::attach);
			return;
		}
		Labels.plain(line, NLS.bind(Messages.nameAndSize, Objects.requireNonNullElse(shown.getName(), ""), size(shown.getSize())));
		if (OpenedCopies.mayOpen(shown)) {
			Labels.link(line, "evidence.attachment.open", Messages.openCopy, this::open);
		}
		Labels.link(line, "evidence.attachment.copy", Messages.saveCopy, this::saveCopy);
		Labels.link(line, "evidence.attach", Messages.replace, this::attach);
		Labels.link(line, "evidence.attachment.remove", Messages.remove, () -> new FindingEdits(document).keep(evidence.get(), null));
	}

	private static String size(long bytes) {
		if (bytes < KILO * KILO) {
			return NLS.bind(Messages.kilobytes, Math.max(1, Math.round((double) bytes / KILO)));
		}
		return NLS.bind(Messages.megabytes, Math.round((double) bytes / (KILO * KILO)));
	}

	private void attach() {
		var question = new FileQuestion(Messages.attach, Map.of(Messages.allFiles, "*"), document.path().map(Path::getParent));
		question.askForFiles(line.getShell()).stream().findFirst().ifPresent(this::attach);
	}

	private void attach(Path file) {
		try {
			FileWork.withProgress(NLS.bind(Messages.attaching, file.getFileName()), monitor -> document.attach(file, monitor))
					.ifPresent(attachment -> new FindingEdits(document).keep(evidence.get(), attachment));
		} catch (StoreException failed) {
			MessageDialog.openError(line.getShell(), Messages.attach, failed.getMessage());
		}
	}

	private void open() {
		try {
			FileWork.withProgress(NLS.bind(Messages.copying, shown.getName()), monitor -> OpenedCopies.of(document, shown, monitor))
					.filter(copy -> !Program.launch(copy.toString()))
					.ifPresent(unknown -> MessageDialog.openInformation(line.getShell(), Messages.openCopy,
							NLS.bind(Messages.notOpened, shown.getName())));
		} catch (StoreException failed) {
			MessageDialog.openError(line.getShell(), Messages.openCopy, failed.getMessage());
		}
	}

	private void saveCopy() {
		var folder = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		var question = new FileQuestion(Messages.saveCopy, Map.of(Messages.allFiles, "*"),
				Optional.of(folder.resolve(Path.of(Objects.requireNonNullElse(shown.getName(), "")).getFileName())));
		question.askForTarget(line.getShell()).ifPresent(this::saveCopy);
	}

	private void saveCopy(Path target) {
		try {
			FileWork.withProgress(NLS.bind(Messages.copying, shown.getName()), monitor -> document.saveCopy(shown, target, monitor));
		} catch (StoreException failed) {
			MessageDialog.openError(line.getShell(), Messages.saveCopy, failed.getMessage());
		}
	}
}
