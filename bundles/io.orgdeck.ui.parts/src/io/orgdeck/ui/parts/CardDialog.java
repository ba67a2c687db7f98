package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Asks which cards a session takes up, and why. */
public final class CardDialog extends PickDialog<Card> {

	private final boolean running;
	private Text reasonField;
	private Button duringField;
	private String reason = "";
	private boolean duringSession;

	/**
	 * @param taken   cards that cannot be chosen any more
	 * @param running whether the session is going on, so that the choice is one in the light of the discussion
	 */
	public CardDialog(Shell parent, Deck deck, List<Card> taken, boolean running) {
		super(parent, offer(deck, List.copyOf(taken)), List.of());
		this.running = running;
	}

	private static Offer<Card> offer(Deck deck, List<Card> taken) {
		return new Offer<>(Messages.chooseCards, Messages.searchHint, text -> {
			var found = new ArrayList<>(CardSearch.find(deck, text));
			found.removeAll(taken);
			return found;
		}, List.of(new Column<>(2, Card::getCode), new Column<>(9, Card::getTitle), new Column<>(3, CardDialog::questions),
				new Column<>(5, card -> card.getSection().getTitle())));
	}

	private static String questions(Card card) {
		return inWords(Decks.asked(card).size());
	}

	@Override
	protected void createMore(Composite area) {
		Labels.plain(area, Messages.why);
		reasonField = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER), Messages.why), "cards.reason");
		Layouts.wide().applyTo(reasonField);
		duringField = WidgetIds.name(new Button(area, SWT.CHECK), "cards.during");
		duringField.setText(Messages.during);
		duringField.setSelection(running);
	}

	@Override
	protected void okPressed() {
		reason = reasonField.getText().strip();
		duringSession = duringField.getSelection();
		super.okPressed();
	}

	/** Why the cards were chosen. */
	public String reason() {
		return reason;
	}

	/** Whether they were chosen while the session was going on. */
	public boolean isDuringSession() {
		return duringSession;
	}

	/** A number of questions, such as "4 questions". */
	public static String inWords(int questions) {
		return switch (questions) {
			case 0 -> Messages.questionsNone;
			case 1 -> Messages.questionsOne;
			default -> NLS.bind(Messages.questionsMany, questions);
		};
	}
}
