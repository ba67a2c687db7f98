package io.orgdeck.ui.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.library.remote.State;
import io.orgdeck.ui.library.EarlierStates.Different;
import io.orgdeck.ui.library.RowTable.Column;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.password.PasswordDialog;
import io.orgdeck.ui.review.MergeLines;

/** How an assessment was earlier: who had it when, what is different now, and any one thing of it to be taken back. */
final class HistoryDialog extends LeadDialog {

	private static final int LOOK = IDialogConstants.CLIENT_ID + 1;
	private static final int TAKE_BACK = IDialogConstants.CLIENT_ID + 2;
	private static final int SENTENCES = 2;

	private final IViewSite site;
	private final Library library;
	private final Entry entry;
	private final EarlierStates states;
	private final Map<State, String> changes = new HashMap<>();
	private RowTable<State> when;
	private RowTable<Different> different;
	private Label status;
	private Text then;
	private Text now;

	HistoryDialog(IViewSite site, Library library, Entry entry, Sharing sharing) throws StoreException {
		super(site.getShell(), new Lead(Messages.history, NLS.bind(Messages.historyTitle, entry.title()), Messages.historyLead,
				IDialogConstants.CLOSE_LABEL, "history.close"));
		this.site = site;
		this.library = library;
		this.entry = entry;
		Display display = site.getShell().getDisplay();
		PasswordSource dialog = PasswordDialog.over(this::getShell);
		states = new EarlierStates(sharing, entry.path(), library.file(entry),
				(file, again) -> display.syncCall(() -> dialog.passwordOf(file, again)));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "history.dialog");
	}

	@Override
	protected void fill(Composite area) {
		when = new RowTable<>(area, "history.states", Messages.historyStates, State::id);
		when.setColumns(List.of(
				new Column<>(Messages.historyWhen, 22 * Layouts.UNIT, state -> SharingActions.moment(state.when()),
						Comparator.comparing(State::when).reversed()),
				new Column<>(Messages.historyWho, 18 * Layouts.UNIT, State::who, Comparator.comparing(State::who)),
				new Column<>(Messages.historyChanged, 78 * Layouts.UNIT, state -> changes.getOrDefault(state, ""),
						Comparator.comparing(state -> changes.getOrDefault(state, "")))));
		Layouts.wide().hint(120 * Layouts.UNIT, 15 * Layouts.UNIT).applyTo(when.control());
		when.setRows(states.all());
		when.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
		status = WidgetIds.name(Labels.caption(area, Messages.historyComparing), "history.status");
		Layouts.wide().applyTo(status);
		different = new RowTable<>(area, "history.differences", Messages.historyDifferences, one -> one.line().key() + one.line().kind());
		different.setColumns(List.of(column(Messages.historyWhat, 48, one -> MergeLines.what(one.line())),
				column(Messages.historyThen, 35, one -> then(one.line())), column(Messages.historyNow, 35, one -> now(one.line()))));
		Layouts.whole().hint(120 * Layouts.UNIT, 18 * Layouts.UNIT).applyTo(different.control());
		different.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showSelected()));
		var row = Layouts.equalColumns(area, 2);
		then = details(row, Messages.historyThen, "history.then");
		now = details(row, Messages.historyNow, "history.now");
		readChanges(getParentShell().getDisplay());
	}

	private static Column<Different> column(String label, int units, Function<Different, String> text) {
		return new Column<>(label, units * Layouts.UNIT, one -> text.apply(one).replaceAll("\\s+", " "), Comparator.comparing(text));
	}

	private static Text details(Composite row, String heading, String id) {
		var column = Layouts.stack(row);
		Labels.plain(column, heading);
		var text = Style.platform(new Text(column, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
		AccessibleName.give(WidgetIds.name(text, id), heading);
		Layouts.wide().hint(50 * Layouts.UNIT, 7 * Layouts.UNIT).applyTo(text);
		return text;
	}

	/** An added line is about something that was there then and has been removed since. */
	private static String then(MergeLine line) {
		return switch (line.kind()) {
			case ADDED -> line.theirs().isEmpty() ? Messages.historyThere : line.theirs();
			case REMOVED -> line.mine().isEmpty() ? Messages.historyNotThere : "";
			default -> line.theirs();
		};
	}

	private static String now(MergeLine line) {
		return switch (line.kind()) {
			case ADDED -> line.theirs().isEmpty() ? Messages.historyNotThere : "";
			case REMOVED -> line.mine().isEmpty() ? Messages.historyThere : line.mine();
			default -> line.mine();
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, LOOK, Messages.historyLook, false), "history.look");
		WidgetIds.name(createButton(parent, TAKE_BACK, Messages.takeBack, false), "history.takeBack");
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "history.close");
		when.enter();
		compare();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case LOOK -> lookAt();
			case TAKE_BACK -> takeBack();
			default -> super.buttonPressed(id);
		}
	}

	/** Says of each state what it has changed, as soon as that is known. */
	private void readChanges(Display display) {
		beside(() -> {
			for (State state : states.all()) {
				if (when.control().isDisposed()) {
					return;
				}
				List<String> sentences = states.changes(state);
				String words = String.join("  ", sentences.subList(0, Math.min(SENTENCES, sentences.size())))
						+ (sentences.size() > SENTENCES ? ' ' + NLS.bind(Messages.historyMore, sentences.size() - SENTENCES) : "");
				later(display, open -> {
					changes.put(state, words);
					when.control().clearAll();
				});
			}
		}, display);
	}

	private void compare() {
		Optional<State> state = when.selected();
		if (state.isEmpty()) {
			return;
		}
		status.setText(Messages.historyComparing);
		getButton(TAKE_BACK).setEnabled(false);
		Display display = getShell().getDisplay();
		beside(() -> {
			List<Different> found = states.differences(state.get());
			later(display, open -> {
				if (when.selected().equals(state)) {
					different.setRows(found);
					status.setText(Labels.escaped(NLS.bind(found.isEmpty() ? Messages.historySame : Messages.historyDifferent,
							SharingActions.moment(state.get().when()))));
					showSelected();
				}
			});
		}, display);
	}

	private void showSelected() {
		Optional<Different> one = different.selected();
		then.setText(one.map(Different::line).map(HistoryDialog::then).orElse(""));
		now.setText(one.map(Different::line).map(HistoryDialog::now).orElse(""));
		getButton(TAKE_BACK).setEnabled(one.filter(Different::canBeTakenBack).isPresent());
	}

	/** Reading files takes a moment; the dialog goes on meanwhile. */
	private interface Reading {
		void run() throws StoreException;
	}

	private void beside(Reading reading, Display display) {
		Job job = Job.create(Messages.historyComparing, monitor -> {
			IStatus done = Status.OK_STATUS;
			try {
				reading.run();
			} catch (StoreException | RuntimeException e) {
				String sentence = Failure.sentence(e);
				later(display, open -> status.setText(Labels.escaped(sentence)));
			}
			return done;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void later(Display display, Consumer<Shell> what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (getShell() != null && !getShell().isDisposed()) {
					what.accept(getShell());
				}
			});
		}
	}

	private void lookAt() {
		when.selected().ifPresent(state -> {
			try {
				var copy = states.copy(state);
				close();
				OpenFromLibrary.open(site.getPage(), copy);
			} catch (StoreException e) {
				MessageDialog.openError(getShell(), Messages.history, e.getMessage());
			}
		});
	}

	private void takeBack() {
		Optional<State> state = when.selected();
		Optional<MergeLine> line = different.selected().map(Different::line);
		if (state.isEmpty() || line.isEmpty()) {
			return;
		}
		Shell parent = getParentShell();
		close();
		Optional<AssessmentDocument> document = OpenFromLibrary.open(site.getPage(), library.file(entry))
				.map((IEditorPart editor) -> (OrgDocument<?>) editor.getAdapter(OrgDocument.class))
				.map(AssessmentDocument.class::cast);
		if (document.isPresent()) {
			try {
				states.takeBack(state.get(), List.of(line.get()), document.get());
			} catch (StoreException e) {
				MessageDialog.openError(parent, Messages.history, e.getMessage());
			}
		}
	}
}
