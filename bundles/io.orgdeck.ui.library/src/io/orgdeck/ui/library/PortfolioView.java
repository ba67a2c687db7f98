package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.export.TablesWriters;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Facts;
import io.orgdeck.library.Library;
import io.orgdeck.library.Listing;
import io.orgdeck.library.portfolio.ClientAction;
import io.orgdeck.library.portfolio.ClientLine;
import io.orgdeck.library.portfolio.Measure;
import io.orgdeck.library.portfolio.Point;
import io.orgdeck.library.portfolio.Portfolio;
import io.orgdeck.library.portfolio.PortfolioFile;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.library.RowTable.Column;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** All clients of the library in use beside each other: a heat map of their dimensions, and what is to be done for them. */
public final class PortfolioView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.portfolio";

	/** Columns of the heat map before those of the measures. */
	private static final int BEFORE_MEASURES = 2;
	private static final int PAUSE = 80;
	/** Scores of many decks stand beside each other, whatever each would show. */
	private static final int DECIMALS = 1;
	/** The darkest shade that words can be read on. */
	private static final double DARKEST = 0.75;
	private static final double LIGHTEST = 0.06;

	private final LocalDate today = LocalDate.now();
	private final Runnable filterNow = this::applyFilter;
	private Text filter;
	private Composite place;
	private RowTable<ClientLine> scores;
	private RowTable<ClientAction> actions;
	private Label status;
	private LibraryLook look;
	private Library library;
	private Portfolio portfolio = Portfolio.of(List.of());
	private boolean showsActions;

	@Override
	public void createPartControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).extendedMargins(0, 0, Layouts.UNIT, Layouts.UNIT / 2).applyTo(page);
		var head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(Layouts.UNIT, 0).applyTo(head);
		Layouts.wide().applyTo(head);
		filter = WidgetIds.name(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "portfolio.filter");
		filter.setMessage(Messages.portfolioFilter);
		AccessibleName.give(filter, Messages.portfolioFilter);
		Layouts.wide().applyTo(filter);
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE, filterNow));
		filter.addListener(SWT.KeyDown, this::keyPressedInFilter);
		place = Layouts.pile(page);
		Layouts.whole().applyTo(place);
		scores = new RowTable<>(place, "portfolio.scores", Messages.portfolioScores, client -> client.latest().path());
		scores.setColumns(scoreColumns());
		scores.finish(this::shade);
		scores.control().addListener(SWT.PaintItem, this::paintHistory);
		actions = new RowTable<>(place, "portfolio.actions", Messages.portfolioActions,
				one -> one.entry().path() + one.action().code() + one.action().title());
		actions.setColumns(actionColumns());
		for (var table : List.of(scores.control(), actions.control())) {
			table.addListener(SWT.DefaultSelection, event -> open());
			table.addListener(SWT.KeyDown, this::keyPressedInTable);
		}
		var foot = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(Layouts.UNIT, 0).applyTo(foot);
		Layouts.wide().applyTo(foot);
		status = WidgetIds.name(Labels.hint(foot, ""), "portfolio.status");
		addTools();
		show();
	}

	private void addTools() {
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(choice(false, Messages.portfolioScores, Icon.BY_DIMENSION));
		bar.add(choice(true, Messages.portfolioActions, Icon.ACTION));
		var save = new Action(Messages.portfolioSave) {
			@Override
			public void run() {
				save();
			}
		};
		getViewSite().getActionBars().getMenuManager().add(save);
	}

	private IAction choice(boolean whatActions, String name, Icon icon) {
		var action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && showsActions != whatActions) {
					showsActions = whatActions;
					show();
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(name);
		action.setChecked(showsActions == whatActions);
		return action;
	}

	private void show() {
		Layouts.showOnly(place, table().control());
		say();
	}

	private RowTable<?> table() {
		return showsActions ? actions : scores;
	}

	private static <T> Comparator<T> byWords(Function<T, String> text) {
		Comparator<Object> words = Collator.getInstance();
		return Comparator.comparing((T row) -> text.apply(row).isEmpty()).thenComparing(text, words);
	}

	private List<Column<ClientLine>> scoreColumns() {
		var columns = new ArrayList<Column<ClientLine>>();
		columns.add(new Column<>(Messages.columnClient, 26 * Layouts.UNIT, ClientLine::name, byWords(ClientLine::name)));
		columns.add(new Column<>(Messages.columnHeld, 14 * Layouts.UNIT, PortfolioView::lastHeld,
				Comparator.comparing((ClientLine client) -> facts(client.latest()).lastHeld().orElse(LocalDate.MIN)).reversed()));
		for (Measure measure : portfolio.measures()) {
			columns.add(new Column<>(measure.shortName(), 18 * Layouts.UNIT, client -> words(client, measure),
					Comparator.comparingDouble(client -> score(client, measure).orElse(Double.MAX_VALUE))));
		}
		columns.add(new Column<>("", Layouts.UNIT, client -> "", byWords(ClientLine::name))); // takes the rest of the width
		return columns;
	}

	private static String lastHeld(ClientLine client) {
		return facts(client.latest()).lastHeld().map(Language.onScreen()::shortDay).orElse("");
	}

	private static Facts facts(Entry entry) {
		return entry.facts().orElseThrow();
	}

	private static OptionalDouble score(ClientLine client, Measure measure) {
		return client.now(measure).map(Point::score).orElse(OptionalDouble.empty());
	}

	private static String words(ClientLine client, Measure measure) {
		return client.now(measure).map(point -> point.withheld() ? Messages.withheld
				: point.score().isPresent() ? Figures.score(point.score().getAsDouble(), DECIMALS) : Figures.NONE).orElse("");
	}

	private List<Column<ClientAction>> actionColumns() {
		return List.of(
				new Column<>(Messages.columnDue, 15 * Layouts.UNIT,
						one -> one.action().due().map(Language.onScreen()::shortDay).orElse(Messages.noDate),
						Comparator.comparing(one -> one.action().due().orElse(LocalDate.MAX))),
				new Column<>(Messages.columnOverdue, 18 * Layouts.UNIT, this::overdue,
						Comparator.comparingLong((ClientAction one) -> one.overdue(today)).reversed()),
				new Column<>(Messages.columnOwner, 20 * Layouts.UNIT, one -> one.action().owner(), byWords(one -> one.action().owner())),
				new Column<>(Messages.columnClient, 24 * Layouts.UNIT, ClientAction::client, byWords(ClientAction::client)),
				new Column<>(Messages.columnAction, 48 * Layouts.UNIT, one -> (one.action().code() + ' ' + one.action().title()).strip(),
						byWords(one -> one.action().code())),
				new Column<>(Messages.columnGroup, 24 * Layouts.UNIT, one -> one.action().group(), byWords(one -> one.action().group())));
	}

	private String overdue(ClientAction one) {
		long days = one.overdue(today);
		return days <= 0 ? "" : Language.onScreen().counted(Messages.daysOverdue, days);
	}

	/** The higher a score on its scale, the stronger its colour; the figure stands on it. */
	private void shade(TableItem item, ClientLine client) {
		var palette = Palette.of(scores.control());
		for (int i = 0; i < portfolio.measures().size(); i++) {
			Measure measure = portfolio.measures().get(i);
			OptionalDouble score = score(client, measure);
			if (score.isPresent()) {
				var surface = palette.shade(LIGHTEST + measure.share(score.getAsDouble()) * (DARKEST - LIGHTEST));
				item.setBackground(BEFORE_MEASURES + i, surface);
				item.setForeground(BEFORE_MEASURES + i, palette.on(surface));
			}
		}
	}

	/** A line from assessment to assessment, on the whole height of the scale. */
	private void paintHistory(Event event) {
		int place = event.index - BEFORE_MEASURES;
		if (place < 0 || place >= portfolio.measures().size()) {
			return;
		}
		Measure measure = portfolio.measures().get(place);
		var item = (TableItem) event.item;
		List<Point> points = scores.row(item).history(measure).stream().filter(point -> point.score().isPresent()).toList();
		if (points.size() < 2) {
			return;
		}
		var box = item.getBounds(event.index);
		int left = box.x + box.width / 2;
		int width = box.width / 2 - Layouts.UNIT;
		int height = box.height - Layouts.UNIT;
		var line = new int[points.size() * 2];
		for (int i = 0; i < points.size(); i++) {
			line[2 * i] = left + width * i / (points.size() - 1);
			line[2 * i + 1] = box.y + Layouts.UNIT / 2 + height
					- (int) Math.round(measure.share(points.get(i).score().getAsDouble()) * height);
		}
		event.gc.setAntialias(SWT.ON);
		event.gc.setLineWidth(2);
		event.gc.setForeground(item.getForeground(event.index));
		event.gc.drawPolyline(line);
	}

	private void keyPressedInFilter(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
				applyFilter();
				table().enter();
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

	private void applyFilter() {
		if (!filter.isDisposed()) {
			List<String> words = List.of(Typed.key(filter.getText()).split(" "));
			scores.filter(
					client -> hasAll(words, client.name() + '\n' + facts(client.latest()).sector() + '\n' + facts(client.latest()).deck()));
			actions.filter(one -> hasAll(words, one.client() + '\n' + one.action().owner() + '\n' + one.action().code() + ' '
					+ one.action().title() + '\n' + one.action().group()));
			say();
		}
	}

	private static boolean hasAll(List<String> words, String text) {
		String key = Typed.key(text);
		return words.stream().allMatch(key::contains);
	}

	private void lookAgain() {
		Optional<Path> folder = KnownLibraries.all().stream().findFirst();
		if (folder.isEmpty()) {
			library = null;
			take(Portfolio.of(List.of()));
			return;
		}
		if (look != null) {
			look.cancel();
		}
		look = new LibraryLook(folder.get(), place.getDisplay(), new LibraryLook.Listener() {
			@Override
			public void progressed(int done, int all) {
				tell(NLS.bind(Messages.reading, done, all));
			}

			@Override
			public void found(Library found, Listing listing) {
				if (!place.isDisposed()) {
					library = found;
					take(Portfolio.of(listing.entries()));
				}
			}

			@Override
			public void failed(String sentence) {
				tell(sentence);
			}

			@Override
			public void cancelled() {
				// another look has begun
			}
		});
		look.schedule();
	}

	private void take(Portfolio now) {
		portfolio = now;
		scores.setColumns(scoreColumns());
		scores.setRows(now.clients());
		actions.setRows(now.actions());
		say();
	}

	private void say() {
		if (library == null) {
			tell(KnownLibraries.all().isEmpty() ? Messages.portfolioNone : Messages.looking);
		} else if (showsActions) {
			tell(NLS.bind(Messages.portfolioActionsHint, actions.count(), portfolio.overdue(today).size()));
		} else {
			tell(NLS.bind(Messages.portfolioScoresHint, scores.count()));
		}
	}

	private void tell(String sentence) {
		if (!status.isDisposed()) {
			status.setText(Labels.escaped(sentence));
			status.requestLayout();
		}
	}

	private void open() {
		Optional<Entry> entry = showsActions ? actions.selected().map(ClientAction::entry) : scores.selected().map(ClientLine::latest);
		entry.ifPresent(chosen -> OpenFromLibrary.open(getSite().getPage(), library.file(chosen)));
	}

	private void save() {
		if (library == null) {
			return;
		}
		Map<String, String> kinds = new LinkedHashMap<>();
		if (TablesWriters.platform().find("xlsx").isPresent()) {
			kinds.put(Messages.workbook, "*.xlsx");
		}
		if (TablesWriters.platform().find("pptx").isPresent()) {
			kinds.put(Messages.slides, "*.pptx");
		}
		kinds.put(Messages.table, "*.csv");
		new FileQuestion(Messages.portfolioSave, kinds,
				Optional.of(library.folder().resolve(Messages.portfolioFile)))
				.askForTarget(getSite().getShell()).ifPresent(this::write);
	}

	private void write(Path target) {
		try {
			PortfolioFile.write(portfolio, library.name(), showsActions, today, target, true);
			tell(NLS.bind(Messages.portfolioSaved, target));
		} catch (StoreException e) {
			MessageDialog.openError(getSite().getShell(), Messages.portfolioSave, e.getMessage());
		}
	}

	@Override
	public void setFocus() {
		if (table().count() > 0) {
			table().control().setFocus();
		} else {
			filter.setFocus();
		}
		lookAgain();
	}

	@Override
	public void dispose() {
		if (look != null) {
			look.cancel();
		}
		super.dispose();
	}
}
