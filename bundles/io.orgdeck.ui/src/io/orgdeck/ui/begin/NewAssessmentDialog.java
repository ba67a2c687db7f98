package io.orgdeck.ui.begin;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * Asks for the client's name and the deck. Its user has the client on the telephone and wants to begin; two answers
 * are enough, all else can be filled in later.
 */
final class NewAssessmentDialog extends LeadDialog {

	private static final int WIDTH = 360;

	private final List<DeckEntry> decks;
	private Text client;
	private Combo deckNames;
	private Label about;
	private String clientName = "";
	private DeckEntry deck;

	NewAssessmentDialog(Shell parent, List<DeckEntry> decks) {
		super(parent, new Lead(Messages.newTitle, Messages.newTitle, Messages.newLead, Messages.newCreate, "new.create"));
		this.decks = decks;
		this.deck = decks.getFirst();
	}

	String clientName() {
		return clientName;
	}

	DeckEntry deck() {
		return deck;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(area);
		label(area, Messages.newClient);
		client = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER), Messages.newClient), "new.client");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(client);
		client.addModifyListener(event -> update());
		label(area, Messages.newDeck);
		deckNames = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.newDeck), "new.deck");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(deckNames);
		decks.forEach(entry -> deckNames.add(NLS.bind(Messages.newDeckName, entry.deck().getTitle(), entry.deck().getVersion())));
		deckNames.select(0);
		deckNames.addModifyListener(event -> update());
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, 6 * about.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(about);
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	private void update() {
		clientName = client.getText().strip();
		deck = decks.get(deckNames.getSelectionIndex());
		about.setText(describe(deck.deck()));
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!clientName.isEmpty());
		}
	}

	private static String describe(Deck deck) {
		var about = NLS.bind(Messages.newDeckAbout, new Object[] { Objects.requireNonNullElse(deck.getDescription(), ""),
				Decks.cards(deck).size(), Decks.rateable(deck).size(), Objects.requireNonNullElse(deck.getPublisher(), "") });
		return Decks.rateable(deck).stream().allMatch(question -> question.getDimension() == null) ? about + "\n" + Messages.newNoDimensions
				: about;
	}
}
