package io.orgdeck.ui.decks.editor;

import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.PictureEdits;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** What is changed about one card of the base. What is left empty stays as it is there. */
final class ChangeDetails extends Details {

	private static final int NARROWEST = 34 * Layouts.UNIT;

	private final Deck base;
	private final Label inBase;
	private Card card;

	ChangeDetails(Composite parent, Deck base, LiveDeck live, PageContext context) {
		super(parent, NARROWEST);
		this.base = base;
		var changes = new CardChanges(live.document());
		var body = new TitledSection(page.body(), Messages.cardOfBase).body();
		inBase = WidgetIds.name(Labels.sentences(body, ""), "change.card");
		var fields = new Fields(bindings);
		title = fields.text(body, "change.title", Messages.titleHere,
				changes.value(this::card, Literals.CARD_CHANGE__TITLE, Messages.retitleCard));
		fields.check(body, "change.hidden", Messages.leaveOut, changes.value(this::card, Literals.CARD_CHANGE__HIDDEN, Messages.hideCard));
		var place = Layouts.equalColumns(body, 2);
		var section = changes.<String>value(this::card, Literals.CARD_CHANGE__SECTION, Messages.moveCard);
		fields.changingChoice(place, "change.section", Messages.sectionHere, sectionById(section),
				() -> DeckWords.orNone(base.getSections()),
				one -> one == null ? Messages.asInBase : DeckWords.section(one));
		var before = changes.<String>value(this::card, Literals.CARD_CHANGE__BEFORE, Messages.moveCard);
		fields.formed(place, "change.before", Messages.beforeCard, cardById(before), new CardForm(() -> Decks.cards(base)));
		var pictures = new PictureEdits(live.document());
		picture(body, "change.picture", live.document(), context, () -> card == null ? null : pictures.onBase(card))
				.orAsInBase("change.picture.asInBase", Messages.asInBase);
		Labels.hint(body, Messages.changeHint);
	}

	private Card card() {
		return card;
	}

	private Value<io.orgdeck.model.deck.Section> sectionById(Value<String> id) {
		return new Value<>() {
			@Override
			public io.orgdeck.model.deck.Section get() {
				return base.getSections().stream().filter(section -> Objects.equals(section.getId(), id.get())).findFirst().orElse(null);
			}

			@Override
			public void set(io.orgdeck.model.deck.Section value, Gesture gesture) {
				id.set(value == null ? null : value.getId(), gesture);
			}

			@Override
			public boolean isEditable() {
				return id.isEditable();
			}
		};
	}

	private Value<Card> cardById(Value<String> id) {
		return new Value<>() {
			@Override
			public Card get() {
				return id.get() == null ? null
						: Decks.cards(base).stream().filter(one -> id.get().equals(one.getId())).findFirst().orElse(null);
			}

			@Override
			public void set(Card value, Gesture gesture) {
				id.set(value == null ? null : value.getId(), gesture);
			}

			@Override
			public boolean isEditable() {
				return id.isEditable();
			}
		};
	}

	void show(Card next) {
		if (card != next) {
			card = next;
			inBase.setText(card == null ? "" : Labels.escaped(CardsPage.label(card)));
			refresh();
		}
	}
}
