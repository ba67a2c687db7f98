package io.orgdeck.ui.decks.editor;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The field that limits an outline to the cards on which some words stand, and how many these are. */
final class CardFinder {

	/** Milliseconds without typing after which is searched. */
	private static final int PAUSE = 60;

	private final Text field;
	private final Label status;
	private final CardOutline outline;
	private final Supplier<CardIndex> index;

	/** @param id name of the widgets, with {@code .filter}, {@code .list} and {@code .status} behind it */
	CardFinder(Composite parent, String id, Supplier<CardIndex> index, Function<Composite, CardOutline> maker) {
		this.index = index;
		field = WidgetIds.name(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + ".filter");
		field.setMessage(Messages.findCards);
		AccessibleName.give(field, Messages.findCards);
		Layouts.wide().applyTo(field);
		outline = maker.apply(parent);
		WidgetIds.name(outline.control(), id + ".list");
		AccessibleName.give(outline.control(), Messages.cards);
		Layouts.whole().applyTo(outline.control());
		status = WidgetIds.name(new Label(parent, SWT.NONE), id + ".status");
		Style.QUIET.applyTo(status);
		Layouts.wide().applyTo(status);
		Runnable search = this::search;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, search));
		field.addListener(SWT.KeyDown, this::keyPressed);
		outline.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'f' && event.stateMask == SWT.MOD1) {
				field.setFocus();
				field.selectAll();
			}
		});
	}

	CardOutline outline() {
		return outline;
	}

	private void search() {
		if (!field.isDisposed()) {
			outline.limitTo(field.getText().isBlank() ? null : index.get().find(field.getText()));
			showStatus();
		}
	}

	void refresh() {
		outline.refresh();
		showStatus();
	}

	private void showStatus() {
		int all = outline.total();
		int found = outline.size();
		var text = !outline.isLimited() ? all == 1 ? Messages.oneCard : NLS.bind(Messages.countCards, all)
				: found == 0 ? Messages.foundNone : NLS.bind(Messages.foundCards, found, all);
		if (!status.getText().equals(text)) {
			status.setText(Labels.escaped(text));
		}
	}

	private void keyPressed(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> outline.enter();
			case SWT.ESC -> field.setText("");
			default -> {}
		}
	}
}
