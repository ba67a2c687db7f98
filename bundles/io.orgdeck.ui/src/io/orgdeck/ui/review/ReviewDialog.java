package io.orgdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows what is about to come into the assessment, and lets somebody choose, line by line, what stands. */
public class ReviewDialog extends LeadDialog {

	private final ReviewWords words;
	private Review review;
	private final List<Optional<String>> filters = new ArrayList<>();
	private Combo filter;
	private ReviewTable table;
	private Composite tools;
	private Label what;
	private Text mine;
	private Text theirs;
	private Button keepMine;
	private Button takeTheirs;

	public ReviewDialog(Shell parent, ReviewWords words, Review review) {
		super(parent, new Lead(words.title(), words.title(), words.lead(), words.apply(), words.id() + ".apply"));
		this.words = words;
		this.review = review;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, words.id() + ".dialog");
	}

	@Override
	protected final void fill(Composite area) {
		createFilter(area);
		table = new ReviewTable(area, review, words, this::selected);
		createTools(area);
		createDetails(area);
		createMore(area);
		show(review);
	}

	/** Shows another review in place of this one, from its first line. */
	protected final void show(Review other) {
		review = other;
		table.take(review);
		filters.clear();
		filters.add(Optional.empty());
		filter.setItems(NLS.bind(Messages.showAll, review.lines(Optional.empty()).size()));
		review.kinds().forEach((kind, count) -> {
			filters.add(Optional.of(kind));
			filter.add(NLS.bind(Messages.showKind, kind, count));
		});
		filter.select(0);
		((GridData) tools.getLayoutData()).exclude = review.choices().isEmpty();
		tools.setVisible(!review.choices().isEmpty());
		tools.requestLayout();
		table.show(review.lines(Optional.empty()));
		selected();
	}

	/** Room for what only one kind of review needs. */
	protected void createMore(Composite area) {
	}

	private void createFilter(Composite area) {
		var row = Layouts.columns(area, 2);
		Labels.plain(row, Messages.show);
		filter = WidgetIds.name(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), words.id() + ".show");
		AccessibleName.give(filter, Messages.show);
		filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			table.show(review.lines(filters.get(filter.getSelectionIndex())));
			selected();
		}));
	}

	private void createTools(Composite area) {
		tools = Layouts.columns(area, 4);
		keepMine = tool(tools, "keepMine", Messages.keepMine, () -> table.take(table.selected(), false));
		takeTheirs = tool(tools, "takeTheirs", Messages.takeTheirs, () -> table.take(table.selected(), true));
		tool(tools, "keepAll", Messages.keepAll, () -> table.take(review.choices(), false));
		tool(tools, "takeAll", Messages.takeAll, () -> table.take(review.choices(), true));
	}

	private Button tool(Composite row, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(row, SWT.PUSH), words.id() + '.' + id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void createDetails(Composite area) {
		what = WidgetIds.name(Labels.sentences(area, ""), words.id() + ".what");
		Layouts.wide().hint(SWT.DEFAULT, 5 * Layouts.UNIT).applyTo(what);
		var row = Layouts.equalColumns(area, 2);
		mine = details(row, Messages.mine, "mine");
		theirs = details(row, words.theirs(), "theirs");
	}

	private Text details(Composite row, String heading, String id) {
		var column = Layouts.stack(row);
		Labels.plain(column, heading);
		// Themes grey what cannot be edited; this is to be read.
		var text = Style.platform(new Text(column, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
		WidgetIds.name(text, words.id() + '.' + id);
		AccessibleName.give(text, heading);
		Layouts.wide().hint(40 * Layouts.UNIT, 9 * Layouts.UNIT).applyTo(text);
		return text;
	}

	private void selected() {
		List<ReviewLine> lines = table.selected();
		what.setText(lines.size() == 1 ? Labels.escaped(lines.getFirst().what()) : "");
		mine.setText(lines.size() == 1 ? lines.getFirst().mine() : "");
		theirs.setText(lines.size() == 1 ? lines.getFirst().theirs() : "");
		boolean choice = lines.stream().anyMatch(ReviewLine::choice);
		keepMine.setEnabled(choice);
		takeTheirs.setEnabled(choice);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		table.setFocus();
	}

	/** Whether what a line stands for comes in, where somebody had to choose. */
	public Predicate<Object> taken() {
		return review::isTaken;
	}
}
