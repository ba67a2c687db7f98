package io.orgdeck.ui.decks.editor;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Says beside the field for a card's code, while it is typed, that another card has it or that there must be one. */
final class CodeNote {

	private final Label sign;
	private final Label words;
	private final Text field;
	private final LiveDeck live;
	private Card card;

	/** @param parent a grid with two free columns beside the field */
	CodeNote(Composite parent, Text field, LiveDeck live) {
		this.field = field;
		this.live = live;
		sign = new Label(parent, SWT.NONE);
		sign.setImage(Icon.WARNING.image());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
		words = WidgetIds.name(new Label(parent, SWT.WRAP), "card.code.note");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(30 * Layouts.UNIT, SWT.DEFAULT).applyTo(words);
		field.addModifyListener(event -> show());
	}

	void show(Card shown) {
		card = shown;
		show();
	}

	private void show() {
		var text = card == null ? "" : problem(field.getText().strip());
		sign.setVisible(!text.isEmpty());
		if (!words.getText().equals(text)) {
			words.setText(Labels.escaped(text));
			words.requestLayout();
		}
	}

	private String problem(String code) {
		if (code.isEmpty()) {
			return Messages.codeMissing;
		}
		return Stream.concat(Decks.cards(live.deck()).stream(), live.cardsOfBase().stream())
				.filter(other -> other != card && code.equals(other.getCode())).findFirst()
				.map(other -> NLS.bind(Messages.codeTaken, code, DeckWords.named(other.getTitle()))).orElse("");
	}
}
