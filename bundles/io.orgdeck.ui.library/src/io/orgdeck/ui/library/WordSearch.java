package io.orgdeck.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Found;
import io.orgdeck.library.Hit;
import io.orgdeck.library.Library;
import io.orgdeck.library.Passage;
import io.orgdeck.ui.library.RowTable.Column;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Finds passages in all files of a library while somebody types, and opens each where it stands. */
final class WordSearch {

	/** What the view does for it. */
	interface Host {

		Optional<Library> library();

		/** Whether passages stand in place of the list. */
		void showPassages(boolean show);

		void say(String sentence);

		void open(Entry entry, Passage passage);
	}

	/** A passage of a file; without one, the file alone. */
	private record Row(int place, Entry entry, Optional<Passage> passage) {

		String text(Function<Passage, String> text) {
			return passage.map(text).orElse("");
		}
	}

	private static final int MOST = 100;
	/** Milliseconds without typing after which is searched. */
	private static final int PAUSE = 250;

	private final Host host;
	private final Runnable searchNow = this::search;
	private Text field;
	private RowTable<Row> passages;
	private Job running;

	WordSearch(Host host) {
		this.host = host;
	}

	Text createField(Composite parent) {
		field = WidgetIds.name(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "clients.search");
		field.setMessage(Messages.search);
		field.setToolTipText(Messages.searchHint);
		AccessibleName.give(field, Messages.search);
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, searchNow));
		field.addListener(SWT.KeyDown, this::keyPressedInField);
		return field;
	}

	Table createList(Composite parent) {
		passages = new RowTable<>(parent, "clients.passages", Messages.passages,
				row -> row.entry().path() + row.text(Passage::place) + row.text(Passage::text));
		passages.setColumns(List.of(column(Messages.columnClient, 24, row -> row.entry().title()),
				column(Messages.passagePlace, 34, row -> row.text(Passage::place)),
				column(Messages.passage, 84, row -> row.text(passage -> passage.marked("\u00bb", "\u00ab"))),
				column(Messages.columnFile, 34, row -> row.entry().path())));
		passages.control().addListener(SWT.DefaultSelection, event -> open());
		passages.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				field.setText("");
			}
		});
		return passages.control();
	}

	/** The best first, until somebody sorts by a heading. */
	private static Column<Row> column(String label, int units, Function<Row, String> text) {
		return new Column<>(label, units * Layouts.UNIT, text, Comparator.comparingInt(Row::place));
	}

	boolean isShown() {
		return !field.getText().isBlank();
	}

	void enter() {
		passages.enter();
	}

	private void keyPressedInField(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
				if (isShown()) {
					passages.enter();
				}
			}
			case SWT.ESC -> field.setText("");
			default -> {}
		}
	}

	private void open() {
		passages.selected().ifPresent(row -> host.open(row.entry(), row.passage().orElse(null)));
	}

	void cancel() {
		if (running != null) {
			running.cancel();
		}
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		cancel();
		Optional<Library> library = host.library();
		host.showPassages(isShown());
		if (!isShown() || library.isEmpty()) {
			return;
		}
		host.say(Messages.searching);
		running = new Search(library.get(), field.getText());
		running.schedule();
	}

	private void show(Found found) {
		var rows = new ArrayList<Row>();
		for (Hit hit : found.hits()) {
			if (hit.passages().isEmpty()) {
				rows.add(new Row(rows.size(), hit.entry(), Optional.empty()));
			}
			hit.passages().forEach(passage -> rows.add(new Row(rows.size(), hit.entry(), Optional.of(passage))));
		}
		passages.setRows(rows);
		String closed = found.closed() == 0 ? "" : ' ' + Language.onScreen().counted(Messages.searchClosed, found.closed());
		String more = found.total() > found.hits().size() ? ' ' + NLS.bind(Messages.searchMore, found.hits().size()) : "";
		host.say((found.total() == 0 ? Messages.searchNothing : Language.onScreen().counted(Messages.searchFound, found.total())) + more
				+ closed);
	}

	/** One search, beside the window; the next one stops it. */
	private final class Search extends Job {

		private final Library library;
		private final String words;
		private final Display display = field.getDisplay();

		Search(Library library, String words) {
			super(Messages.searching);
			this.library = library;
			this.words = words;
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				Found found = library.search(words, MOST, monitor);
				tell(() -> show(found));
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (StoreException | RuntimeException e) {
				String sentence = Failure.sentence(e);
				tell(() -> host.say(sentence));
			}
			return Status.OK_STATUS;
		}

		private void tell(Runnable what) {
			Consumer<Runnable> ifWanted = work -> {
				if (running == this && !field.isDisposed()) {
					work.run();
				}
			};
			if (!display.isDisposed()) {
				display.asyncExec(() -> ifWanted.accept(what));
			}
		}
	}
}
