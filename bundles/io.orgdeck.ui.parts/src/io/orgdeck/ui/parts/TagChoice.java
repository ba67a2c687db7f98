package io.orgdeck.ui.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Deck;

/** A drop-down list of a deck's tags by which questions are chosen; its first entry lets every question through. */
public final class TagChoice {

	private final Deck deck;
	private final List<Tags.Tag> tags;
	private final Combo combo;

	/** @param chosen what is chosen at first; null or blank for every question */
	public TagChoice(Composite parent, String id, Deck deck, String chosen) {
		this.deck = deck;
		tags = Tags.of(deck).all();
		combo = WidgetIds.name(AccessibleName.give(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.tag), id);
		combo.add(Messages.tagAll);
		tags.forEach(tag -> combo.add(inWords(tag)));
		int at = 0;
		for (int i = 0; i < tags.size() && !Typed.isBlank(chosen); i++) {
			at = at == 0 && Typed.same(tags.get(i).tag(), chosen) ? i + 1 : at;
		}
		combo.select(at);
	}

	/** A tag with how many questions it lets through. */
	public static String inWords(Tags.Tag tag) {
		return NLS.bind(Messages.tagQuestions, tag.name(), tag.questions());
	}

	public Combo combo() {
		return combo;
	}

	public TagChoice whenChanged(Runnable listener) {
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.run()));
		return this;
	}

	/** What is chosen; empty for every question. */
	public Optional<String> tag() {
		return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(tags.get(combo.getSelectionIndex() - 1).tag());
	}

	public TagFilter filter() {
		return TagFilter.of(deck, tag());
	}
}
