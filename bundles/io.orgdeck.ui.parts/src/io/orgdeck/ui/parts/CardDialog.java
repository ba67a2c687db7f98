package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Asks which cards a session takes up, and why. */
public final class CardDialog extends PickDialog<Card> {

	private final boolean running;
	private final Deck deck;
	private final AtomicReference<TagFilter> filter;
	private Text reasonField;
	private Button duringField;
	private String reason = "";
	private boolean duringSession;

	/**
	 * @param taken   cards that cannot be chosen any more
	 * @param running whether the session is going on, so that the choice is one in the light of the discussion
	 */
	public CardDialog(Shell parent, Deck deck, List<Card> taken, boolean running) {
		this(parent, deck, taken, running, new AtomicReference<>(TagFilter.ALL));
	}

	private CardDialog(Shell parent, Deck deck, List<Card> taken, boolean running, AtomicReference<TagFilter> filter) {
		super(parent, offer(deck, List.copyOf(taken), filter), List.of());
		this.deck = deck;
		this.running = running;
		this.filter = filter;
	}

	private static Offer<Card> offer(Deck deck, List<Card> taken, AtomicReference<TagFilter> filter) {
		return new Offer<>(Messages.chooseCards, Messages.searchHint, text -> {
			var found = new ArrayList<>(filter.get().cards(CardSearch.find(deck, text)));
			found.removeAll(taken);
			return found;
		}, List.of(new Column<>(2, Card::getCode), new Column<>(9, Card::getTitle),
				new Column<>(3, card -> inWords(filter.get().questions(Decks.asked(card)).size())),
				new Column<>(5, card -> card.getSection().getTitle())), Messages.cardsNone);
	}

	/** Where the deck has tags, cards are found by these as well; at first by what its assessment aims at. */
	@Override
	protected void createFilter(Composite area) {
		if (!Tags.of(deck).all().isEmpty()) {
			var row = Layouts.columns(area, 2);
			Labels.plain(row, Messages.tag);
			var tags = new TagChoice(row, "cards.tag", deck,
					deck.eContainer() instanceof Assessment assessment ? assessment.getAim() : null);
			Layouts.wide().applyTo(tags.combo());
			filter.set(tags.filter());
			tags.whenChanged(() -> {
				filter.set(tags.filter());
				show();
			});
		}
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
		filter.set(TagFilter.ALL); // what was ticked under another tag is taken as well
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
