package io.orgdeck.ui.recovery;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.ballot.BallotRecovery;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.document.Recovery;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.ui.files.FileInput;
import io.orgdeck.ui.files.OpenEditors;
import io.orgdeck.ui.files.UnsavedInput;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.password.PasswordDialog;

/** Offers unsaved work to be opened. What is not opened now is offered again, unless it is put aside. */
final class RecoveryDialog extends Dialog {

	private static final int PUT_ASIDE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 90 * Layouts.UNIT;
	private static final int LINES = 8;

	private final IWorkbenchPage page;
	private final List<Recovery> found;
	private CheckboxTableViewer viewer;
	private Text differences;

	RecoveryDialog(Shell parent, IWorkbenchPage page, List<Recovery> found) {
		super(parent);
		this.page = page;
		this.found = found;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "recovery.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Labels.sentences(area, Messages.lead);
		var box = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 14 * Layouts.UNIT).applyTo(box);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION);
		WidgetIds.name(viewer.getTable(), "recovery.list");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.name, 3, Recovery::displayName);
		column(columns, Messages.when, 3,
				recovery -> Language.onScreen().moment(LocalDateTime.ofInstant(recovery.at(), ZoneId.systemDefault())));
		column(columns, Messages.file, 5, RecoveryDialog::fileInWords);
		viewer.setInput(found);
		viewer.setAllChecked(true);
		Labels.plain(area, Messages.differences);
		differences = WidgetIds.name(AccessibleName.give(
				new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL), Messages.differences),
				"recovery.differences");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * differences.getLineHeight()).applyTo(differences);
		viewer.addSelectionChangedListener(event -> showDifferences());
		viewer.setSelection(new StructuredSelection(found.getFirst()));
		return area;
	}

	/** Reads beside the user interface thread; what is selected meanwhile wins. */
	private void showDifferences() {
		var selected = (Recovery) viewer.getStructuredSelection().getFirstElement();
		differences.setText(selected == null ? "" : Messages.comparing);
		if (selected != null) {
			Job.createSystem(Messages.comparing, (ICoreRunnable) monitor -> {
				var words = UnsavedWork.inWords(selected);
				page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
					if (!differences.isDisposed() && selected == viewer.getStructuredSelection().getFirstElement()) {
						differences.setText(words);
					}
				});
			}).schedule();
		}
	}

	private void column(TableColumnLayout columns, String heading, int weight, Function<Recovery, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((Recovery) item)));
	}

	private static String fileInWords(Recovery recovery) {
		var file = recovery.file().map(Object::toString).orElse(Messages.neverSaved);
		return recovery.fileHasChanged() ? file + " " + Messages.changedSince : file;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.open, true);
		createButton(parent, PUT_ASIDE, Messages.putAside, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.later, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == PUT_ASIDE) {
			forEachTicked(Recovery::decline);
			close();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		forEachTicked(this::open);
		super.okPressed();
	}

	private void forEachTicked(Deed deed) {
		var failures = new ArrayList<String>();
		Stream.of(viewer.getCheckedElements()).map(Recovery.class::cast).forEach(recovery -> {
			try {
				deed.apply(recovery);
			} catch (StoreException | PartInitException failed) {
				failures.add(failed.getMessage());
			}
		});
		if (!failures.isEmpty()) {
			MessageDialog.openError(getShell(), Messages.title, String.join("\n\n", failures));
		}
	}

	/** Opens the editor on the restored document. */
	private void open(Recovery recovery) throws StoreException, PartInitException {
		var editors = recovery.file().map(OpenEditors::of).orElse(List.of());
		var others = editors.stream().map(closed -> closed.getSite().getPage()).filter(other -> other != page).toList();
		if (!close(editors)) {
			return;
		}
		PasswordSource asked = PasswordDialog.over(this::getShell);
		OrgDocument<?> document = recovery.restore((copy, again) -> asked.passwordOf(recovery.displayName(), again));
		var registry = PlatformUI.getWorkbench().getEditorRegistry();
		var editor = registry.getDefaultEditor(document instanceof AssessmentDocument ? "a.assessment" : "a.carddeck");
		if (document.path().isEmpty()) {
			page.openEditor(new UnsavedInput(document), editor.getId());
		} else {
			// The editor opens the file for itself and is given this same document.
			var input = new FileInput(document.path().get());
			for (var other : others) {
				other.openEditor(input, editor.getId());
			}
			page.openEditor(input, editor.getId());
			document.close();
		}
	}

	/**
	 * The file may be open already as it was saved last, in several windows even, because the workbench opens what was open before. The unsaved
	 * work takes the place of its editors. Votes that came back in it come back in the unsaved work as well, so nobody is asked about them. @return false when there is new work in it that the user does not want to leave
	 */
	private boolean close(List<IEditorPart> editors) {
		return OpenEditors.close(editors, this::getShell, !editors.stream().allMatch(RecoveryDialog::holdsRecoveredVotesAlone));
	}

	private static boolean holdsRecoveredVotesAlone(IEditorPart editor) {
		var live = editor.getAdapter(LiveAssessment.class);
		return live != null && BallotRecovery.isAllThatChanged(live.document());
	}

	/** What happens to ticked work. */
	@FunctionalInterface
	private interface Deed {
		void apply(Recovery recovery) throws StoreException, PartInitException;
	}
}
