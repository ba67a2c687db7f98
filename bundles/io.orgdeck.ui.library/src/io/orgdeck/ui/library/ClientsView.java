package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Kind;
import io.orgdeck.library.Library;
import io.orgdeck.library.Listing;
import io.orgdeck.library.Passage;
import io.orgdeck.library.remote.Standing;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The assessments of a folder: find one, see how all stand, open it. The list follows the folder whenever somebody comes here. */
public final class ClientsView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.clients";

	/** From this width on, in pixels, the library and both fields stand beside each other. */
	private static final int ROOM_FOR_ONE_ROW = 760;
	/** Milliseconds without typing after which is filtered. */
	private static final int PAUSE = 80;
	/** Milliseconds after which somebody who comes back may expect another list. */
	private static final long FRESH = 3000;

	private final Runnable filterNow = this::applyFilter;
	private Combo libraries;
	private Text filter;
	private ClientRows list;
	private RowTable<Row> table;
	private Label status;
	private Label details;
	private final WordSearch search = new WordSearch(new Passages());
	private Composite place;
	private Link cancel;
	private Link choose;
	private LibraryLook look;
	private long looked;
	private Library library;
	private IMemento left;
	private SharingActions sharing;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		left = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		list.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		sharing = new SharingActions(getViewSite(), new Host());
		var page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).extendedMargins(0, 0, Layouts.UNIT, Layouts.UNIT / 2).applyTo(page);
		createHead(page);
		place = Layouts.pile(page);
		Layouts.whole().applyTo(place);
		search.createList(place);
		list = new ClientRows(place, left);
		table = list.table();
		Layouts.showOnly(place, table.control());
		table.control().addListener(SWT.Selection, event -> showDetails());
		table.control().addListener(SWT.DefaultSelection, event -> open());
		table.control().addListener(SWT.KeyDown, this::keyPressedInTable);
		createFoot(page);
		new ClientsTools(this, list, getViewSite()).fill(table.control());
		showLibraries();
		page.getDisplay().asyncExec(this::lookAgain);
	}

	private void createHead(Composite page) {
		var head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(Layouts.UNIT, 0).spacing(Layouts.UNIT, Layouts.UNIT / 2).applyTo(head);
		Layouts.wide().applyTo(head);
		var columns = (GridLayout) head.getLayout();
		head.addListener(SWT.Resize, event -> {
			int wanted = head.getClientArea().width < ROOM_FOR_ONE_ROW ? 2 : 4;
			if (columns.numColumns != wanted) {
				columns.numColumns = wanted;
				head.requestLayout();
			}
		});
		libraries = AccessibleName.give(WidgetIds.name(new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY), "clients.library"),
				Messages.library);
		GridDataFactory.fillDefaults().hint(32 * Layouts.UNIT, SWT.DEFAULT).applyTo(libraries);
		libraries.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> use(KnownLibraries.all().get(libraries.getSelectionIndex()))));
		choose = Labels.link(head, "clients.choose", Messages.chooseFolder, this::choose);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(choose);
		filter = WidgetIds.name(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "clients.filter");
		filter.setMessage(Messages.filter);
		AccessibleName.give(filter, Messages.filter);
		Layouts.wide().applyTo(filter);
		Layouts.wide().applyTo(search.createField(head));
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE, filterNow));
		filter.addListener(SWT.KeyDown, this::keyPressedInFilter);
	}

	private void createFoot(Composite page) {
		var foot = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Layouts.UNIT, 0).spacing(2 * Layouts.UNIT, Layouts.UNIT / 2).applyTo(foot);
		Layouts.wide().applyTo(foot);
		details = WidgetIds.name(Labels.sentences(foot, " "), "clients.details");
		((GridData) details.getLayoutData()).horizontalSpan = 2;
		status = WidgetIds.name(Labels.hint(foot, ""), "clients.status");
		cancel = Labels.link(foot, "clients.cancel", Messages.cancel, () -> {
			if (look != null) {
				look.cancel();
			}
			sharing.cancel();
			search.cancel();
		});
		cancel.setVisible(false);
	}

	private void keyPressedInFilter(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
				applyFilter();
				table.enter();
			}
			case SWT.ESC -> filter.setText("");
			default -> {}
		}
	}

	private void keyPressedInTable(Event event) {
		if (event.keyCode == 'f' && event.stateMask == SWT.MOD1) {
			filter.setFocus();
			filter.selectAll();
		}
	}

	private void showLibraries() {
		List<Path> known = KnownLibraries.all();
		libraries.setItems(known.stream().map(Path::toString).toArray(String[]::new));
		libraries.select(0);
		libraries.setEnabled(!known.isEmpty());
		filter.setEnabled(!known.isEmpty());
	}

	SharingActions sharing() {
		return sharing;
	}

	void showAllKinds(boolean all) {
		list.showAllKinds(all);
		listChanged();
	}

	void choose() {
		new FileQuestion(Messages.chooseTitle, Map.of(), KnownLibraries.all().stream().findFirst())
				.askForFolder(getSite().getShell(), Messages.chooseMessage).ifPresent(this::use);
	}

	private void use(Path folder) {
		KnownLibraries.use(folder);
		showAnother();
	}

	/** What is kept of it outside of its folder goes, too. */
	void removeLibrary() {
		Optional<Path> folder = KnownLibraries.all().stream().findFirst();
		if (folder.isEmpty() || !MessageDialog.openConfirm(getSite().getShell(), Messages.removeLibrary,
				NLS.bind(Messages.removeQuestion, folder.get()))) {
			return;
		}
		try {
			if (library != null) {
				library.forget();
			}
		} catch (StoreException e) {
			MessageDialog.openError(getSite().getShell(), Messages.removeLibrary, e.getMessage());
		}
		KnownLibraries.remove(folder.get());
		showAnother();
	}

	private void showAnother() {
		library = null;
		list.clear();
		showLibraries();
		listChanged();
		lookAgain();
	}

	void lookAgain() {
		if (table.control().isDisposed()) {
			return;
		}
		if (look != null) {
			look.cancel();
			look = null;
		}
		Optional<Path> folder = KnownLibraries.all().stream().findFirst();
		cancel.setVisible(folder.isPresent());
		say(folder.isPresent() ? Messages.looking : Messages.noLibrary);
		folder.ifPresent(chosen -> {
			var answers = new Answers();
			look = new LibraryLook(chosen, table.control().getDisplay(), answers);
			answers.own = look;
			look.schedule();
		});
	}

	/** What the look tells; what an earlier one still has to say is not heard any more. */
	private final class Answers implements LibraryLook.Listener {

		private LibraryLook own;

		private boolean isOld() {
			return table.control().isDisposed() || look != own;
		}

		@Override
		public void progressed(int done, int all) {
			if (!isOld()) {
				say(NLS.bind(Messages.reading, done, all));
			}
		}

		@Override
		public void found(Library found, Listing listing) {
			if (!isOld()) {
				library = found;
				list.show(listing);
				listChanged();
				ended(listing.notices().isEmpty() ? list.counts() : listing.notices().getFirst());
				sharing.look();
			}
		}

		@Override
		public void failed(String sentence) {
			if (!isOld()) {
				ended(sentence);
			}
		}

		@Override
		public void cancelled() {
			if (!isOld()) {
				ended(Messages.cancelled);
			}
		}

		private void ended(String sentence) {
			looked = System.currentTimeMillis();
			cancel.setVisible(false);
			say(sentence);
		}
	}

	/** The search in all words, as this view shows it. */
	private final class Passages implements WordSearch.Host {

		@Override
		public Optional<Library> library() {
			return Optional.ofNullable(library);
		}

		@Override
		public void showPassages(boolean show) {
			Layouts.showOnly(place, place.getChildren()[show ? 0 : 1]);
			details.setVisible(!show);
			filter.setEnabled(!show);
			if (!show && library != null) {
				ClientsView.this.say(list.counts());
			}
		}

		@Override
		public void say(String sentence) {
			ClientsView.this.say(sentence);
		}

		@Override
		public void open(Entry entry, Passage passage) {
			if (passage == null) {
				OpenFromLibrary.open(getSite().getPage(), library.file(entry));
			} else {
				OpenFromLibrary.open(getSite().getPage(), library.file(entry), passage);
			}
		}
	}

	/** What is done with the shared place, as this view shows it. */
	private final class Host implements SharingActions.Host {

		@Override
		public Optional<Library> library() {
			return Optional.ofNullable(library);
		}

		@Override
		public Optional<Entry> selected() {
			return table.selected().map(Row::entry);
		}

		@Override
		public void say(String sentence, boolean running) {
			if (!table.control().isDisposed()) {
				cancel.setVisible(running);
				ClientsView.this.say(sentence);
			}
		}

		@Override
		public void lookAgain() {
			ClientsView.this.lookAgain();
		}

		@Override
		public void show(Map<String, Standing> now, boolean isShared) {
			if (!table.control().isDisposed() && list.differs(now, isShared)) {
				list.show(now, isShared);
				listChanged();
			}
		}
	}

	private void say(String sentence) {
		status.setText(Labels.escaped(sentence));
		status.requestLayout();
	}

	private void listChanged() {
		showDetails();
		if (library != null) {
			say(list.counts());
		}
	}

	private void applyFilter() {
		if (!filter.isDisposed()) {
			List<String> words = List.of(Typed.key(filter.getText()).split(" "));
			table.filter(row -> row.has(words));
			listChanged();
		}
	}

	/** A row cuts long words; here they can be read. */
	private void showDetails() {
		details.setText(table.selected().isEmpty() ? " " : Labels.escaped(table.details()));
		details.requestLayout();
	}

	void open() {
		table.selected().ifPresent(row -> {
			Path file = library.file(row.entry());
			if (row.entry().kind() != Kind.ASSESSMENT && row.entry().kind() != Kind.DECK) {
				say(NLS.bind(Messages.notOpened, row.entry().kind().label(), row.entry().path()));
				return;
			}
			OpenFromLibrary.open(getSite().getPage(), file);
		});
	}

	void editTags() {
		table.selected().ifPresent(row -> {
			var dialog = new TagsDialog(getSite().getShell(), row.entry().title(), row.tags());
			if (dialog.open() == Window.OK) {
				try {
					library.tag(row.entry(), dialog.tags());
				} catch (StoreException e) {
					MessageDialog.openError(getSite().getShell(), Messages.editTags, e.getMessage());
				}
				lookAgain();
			}
		});
	}

	@Override
	public void setFocus() {
		if (table.count() > 0) {
			table.control().setFocus();
		} else if (filter.getEnabled()) {
			filter.setFocus();
		} else {
			choose.setFocus();
		}
		if (search.isShown()) {
			search.enter();
		}
		boolean looking = look != null && cancel.isVisible();
		if (!looking && System.currentTimeMillis() - looked > FRESH) {
			lookAgain();
		}
	}

	@Override
	public void dispose() {
		if (look != null) {
			look.cancel();
		}
		super.dispose();
	}
}
