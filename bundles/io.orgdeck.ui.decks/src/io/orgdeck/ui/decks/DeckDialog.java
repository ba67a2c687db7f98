package io.orgdeck.ui.decks;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks which deck is meant, what a new one is to be called, or which of a few ways to take; only what there is to ask. */
final class DeckDialog extends LeadDialog {

	private static final int WIDTH = 50 * Layouts.UNIT;

	/**
	 * What is asked.
	 *
	 * @param title  of the dialog
	 * @param lead   what it is for, and what happens to the decks
	 * @param button what happens
	 * @param decks  to choose from; none to ask for no deck
	 * @param likely the one chosen at first; null for the first
	 * @param named  what a new deck made of the chosen one (or of null) is called at first; null to ask for no title
	 * @param ways   a few ways to choose from, the first at first; none to ask for no way
	 */
	record Question(String title, String lead, String button, List<Deck> decks, Deck likely, Function<Deck, String> named,
			List<String> ways) {
	}

	private final Question question;
	private Deck deck;
	private String name = "";
	private int way;
	private Combo choice;
	private Text nameField;
	private Label about;
	private boolean isOwnName;

	DeckDialog(Shell parent, Question question) {
		super(parent, new Lead(question.title(), question.title(), question.lead(), question.button(), "deck.ok"));
		this.question = question;
		deck = question.likely() != null ? question.likely() : question.decks().isEmpty() ? null : question.decks().getFirst();
	}

	Deck deck() {
		return deck;
	}

	String name() {
		return name;
	}

	/** Which way was chosen, counted from 0. */
	int way() {
		return way;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "deck.dialog");
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.createFrom((GridLayout) area.getLayout()).numColumns(2).spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(area);
		if (!question.decks().isEmpty()) {
			createDecks(area);
		}
		if (question.named() != null) {
			createName(area);
		}
		createWays(area);
	}

	private void createDecks(Composite area) {
		Labels.plain(area, Messages.deck);
		choice = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.deck), "deck.choice");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(choice);
		question.decks().forEach(one -> choice.add(NLS.bind(Messages.deckName, text(one.getTitle()), text(one.getVersion()))));
		choice.select(question.decks().indexOf(deck));
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		new Label(area, SWT.NONE);
		about = WidgetIds.name(new Label(area, SWT.WRAP), "deck.about");
		about.setText(Labels.escaped(describe()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(about);
	}

	private void createName(Composite area) {
		Labels.plain(area, Messages.title);
		nameField = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER), Messages.title), "deck.name");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(nameField);
		name = question.named().apply(deck);
		nameField.setText(name);
		nameField.addModifyListener(event -> {
			name = nameField.getText().strip();
			isOwnName |= nameField.isFocusControl();
			getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
		});
		nameField.selectAll();
		nameField.setFocus();
	}

	private void createWays(Composite area) {
		for (int i = 0; i < question.ways().size(); i++) {
			int number = i;
			Labels.plain(area, "");
			var button = WidgetIds.name(new Button(area, SWT.RADIO), "deck.way." + i);
			button.setText(Labels.escaped(question.ways().get(i)));
			button.setSelection(i == 0);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> way = number));
		}
	}

	private void chosen() {
		deck = question.decks().get(choice.getSelectionIndex());
		about.setText(Labels.escaped(describe()));
		if (nameField != null && !isOwnName) {
			nameField.setText(question.named().apply(deck));
		}
	}

	private String describe() {
		return DeckFacts.of(deck);
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
