package io.orgdeck.ui.editor.sessions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;

/** Asks which cards a session takes up, and why. */
public final class CardDialog extends Dialog {

	/** What was chosen. */
	public record Choice(List<Card> cards, String reason, boolean duringSession) {
	}

	private final Deck deck;
	private final Set<Card> taken;
	private final Set<Card> chosen = new LinkedHashSet<>();
	private final boolean running;
	private CheckboxTableViewer viewer;
	private Text search;
	private Text reason;
	private Button during;
	private Choice choice;

	/**
	 * @param taken   cards that cannot be chosen any more
	 * @param running whether the session is going on, so that the choice is one in the light of the discussion
	 */
	public CardDialog(Shell parent, Deck deck, List<Card> taken, boolean running) {
		super(parent);
		this.deck = deck;
		this.taken = Set.copyOf(taken);
		this.running = running;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was chosen; to be asked after the dialog was closed with OK. */
	public Choice choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.chooseCards);
		WidgetIds.name(shell, "cards.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		search = WidgetIds.name(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "cards.search");
		search.setMessage(Messages.searchHint);
		Layouts.wide().applyTo(search);
		search.addModifyListener(event -> show());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		});
		createTable(area);
		reason = WidgetIds.name(new Text(Fields.box(area, Messages.why, true), SWT.BORDER), "cards.reason");
		Layouts.wide().applyTo(reason);
		during = WidgetIds.name(new Button(area, SWT.CHECK), "cards.during");
		during.setText(Messages.during);
		during.setSelection(running);
		show();
		return area;
	}

	private void createTable(Composite area) {
		var box = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(64 * Layouts.UNIT, 44 * Layouts.UNIT).applyTo(box);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(viewer.getTable(), "cards.list");
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, 1, Card::getCode);
		column(columns, 5, Card::getTitle);
		column(columns, 3, card -> card.getSection().getTitle());
		viewer.addCheckStateListener(event -> setChosen((Card) event.getElement(), event.getChecked()));
		viewer.addDoubleClickListener(event -> {
			var card = (Card) viewer.getStructuredSelection().getFirstElement();
			viewer.setChecked(card, !viewer.getChecked(card));
			setChosen(card, viewer.getChecked(card));
		});
	}

	private void column(TableColumnLayout columns, int weight, Function<Card, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(
				ColumnLabelProvider.createTextProvider(card -> Objects.requireNonNullElse(text.apply((Card) card), "")));
	}

	private void setChosen(Card card, boolean now) {
		if (now) {
			chosen.add(card);
		} else {
			chosen.remove(card);
		}
		updateButton();
	}

	private void show() {
		var found = new ArrayList<>(CardSearch.find(deck, search.getText()));
		found.removeAll(taken);
		viewer.setInput(found);
		viewer.setCheckedElements(found.stream().filter(chosen::contains).toArray());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		updateButton();
	}

	private void updateButton() {
		var button = getButton(IDialogConstants.OK_ID);
		button.setText(chosen.size() < 2 ? Messages.choose : NLS.bind(Messages.chooseMany, chosen.size()));
		button.setEnabled(!chosen.isEmpty());
		button.requestLayout();
	}

	@Override
	protected void okPressed() {
		var inDeckOrder = Decks.cards(deck).stream().filter(chosen::contains).toList();
		choice = new Choice(inDeckOrder, reason.getText().strip(), during.getSelection());
		super.okPressed();
	}
}
