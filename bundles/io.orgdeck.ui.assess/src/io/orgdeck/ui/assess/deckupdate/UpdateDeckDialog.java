package io.orgdeck.ui.assess.deckupdate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.QuestionChange;
import io.orgdeck.core.document.QuestionChange.Kind;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows what an update of the deck would do to each question, and asks whether to do it. */
final class UpdateDeckDialog extends Dialog {

	private static final int WIDTH = 100 * Layouts.UNIT;
	private static final int LIST_HEIGHT = 30 * Layouts.UNIT;
	private static final int TEXT_LINES = 5;

	private final Deck before;
	private final Deck after;
	private final Function<Map<String, String>, List<QuestionChange>> plan;
	private final Map<String, String> same = new HashMap<>();
	private List<ChangeWords> changes;
	private Label counts;
	private Button asksTheSame;
	private TableViewer viewer;
	private Button onlyChanges;
	private Label explanation;
	private Text now;
	private Text afterwards;

	/** @param plan what the update does to each question, when somebody says that certain ones ask the same */
	UpdateDeckDialog(Shell parent, Deck before, Deck after, Function<Map<String, String>, List<QuestionChange>> plan) {
		super(parent);
		this.before = before;
		this.after = after;
		this.plan = plan;
		this.changes = plan.apply(same).stream().map(ChangeWords::new).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "updateDeck.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		wide(Labels.sentences(area,
				NLS.bind(Messages.lead, new Object[] { after.getTitle(), version(before), version(after) })));
		var summary = Layouts.columns(area, 2);
		counts = WidgetIds.name(Labels.plain(summary, counted()), "updateDeck.counts");
		Layouts.wide().applyTo(counts);
		onlyChanges = WidgetIds.name(new Button(summary, SWT.CHECK), "updateDeck.onlyChanges");
		onlyChanges.setText(Messages.onlyChanges);
		onlyChanges.setSelection(changes.stream().anyMatch(UpdateDeckDialog::isChange));
		onlyChanges.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
		createList(area);
		createDetails(area);
		fill();
		return area;
	}

	/** Questions of the present deck, by id, that somebody says go on as certain questions of the newer one. */
	Map<String, String> same() {
		return Map.copyOf(same);
	}

	private String counted() {
		return NLS.bind(Messages.counts,
				new Object[] { count(Kind.CHANGED), count(Kind.ADDED), count(Kind.KEPT), count(Kind.REMOVED), count(Kind.UNCHANGED) });
	}

	private static String version(Deck deck) {
		return Objects.requireNonNullElse(deck.getVersion(), "");
	}

	private long count(Kind kind) {
		return changes.stream().filter(words -> words.change().kind() == kind).count();
	}

	private static boolean isChange(ChangeWords words) {
		return words.change().kind() != Kind.UNCHANGED;
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private void createList(Composite area) {
		var box = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(box);
		viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.questions), "updateDeck.list");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.whatHappens, 4, ChangeWords::headline);
		column(columns, Messages.card, 1, ChangeWords::card);
		column(columns, Messages.question, 9, ChangeWords::question);
		column(columns, Messages.votes, 1, words -> String.valueOf(words.change().votes()));
		viewer.addSelectionChangedListener(event -> showDetails());
	}

	private void column(TableColumnLayout columns, String heading, int weight, Function<ChangeWords, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 7 * Layouts.UNIT, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((ChangeWords) item)));
	}

	private void createDetails(Composite area) {
		explanation = WidgetIds.name(Labels.sentences(area, ""), "updateDeck.explanation");
		wide(explanation);
		asksTheSame = WidgetIds.name(new Button(area, SWT.CHECK), "updateDeck.same");
		asksTheSame.setText(Messages.asksTheSame);
		asksTheSame.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen().ifPresent(this::decide)));
		var columns = Layouts.equalColumns(area, 2);
		Labels.plain(columns, Messages.before);
		Labels.plain(columns, Messages.after);
		now = text(columns, "updateDeck.before", Messages.before);
		afterwards = text(columns, "updateDeck.after", Messages.after);
	}

	private static Text text(Composite parent, String id, String name) {
		var text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL);
		Layouts.wide().hint(WIDTH / 2, TEXT_LINES * text.getLineHeight()).applyTo(text);
		return WidgetIds.name(AccessibleName.give(text, name), id);
	}

	private void fill() {
		var shown = changes.stream().filter(words -> !onlyChanges.getSelection() || isChange(words)).toList();
		viewer.setInput(shown);
		viewer.setSelection(shown.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(shown.getFirst()), true);
		showDetails();
	}

	private Optional<ChangeWords> chosen() {
		return Optional.ofNullable((ChangeWords) viewer.getStructuredSelection().getFirstElement());
	}

	/** Takes down, or takes back, that the chosen question goes on in other words, and shows what that means. */
	private void decide(ChangeWords words) {
		String id = words.change().before().orElseThrow().getId();
		if (same.remove(id) == null) {
			words.change().perhaps().ifPresent(other -> same.put(id, other.getId()));
		}
		changes = plan.apply(same).stream().map(ChangeWords::new).toList();
		counts.setText(counted());
		fill();
		changes.stream().filter(one -> one.change().before().filter(question -> id.equals(question.getId())).isPresent()).findFirst()
				.ifPresent(one -> viewer.setSelection(new StructuredSelection(one), true));
	}

	private void showDetails() {
		var words = chosen().orElse(null);
		boolean said = words != null && words.change().before().filter(question -> same.containsKey(question.getId())).isPresent();
		asksTheSame.setSelection(said);
		asksTheSame.setEnabled(said || words != null && words.change().perhaps().isPresent());
		explanation.setText(words == null ? "" : Labels.escaped(words.explanation()));
		now.setText(words == null ? "" : words.before());
		afterwards.setText(words == null ? "" : words.afterwards());
		explanation.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.update, true), "updateDeck.update");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
