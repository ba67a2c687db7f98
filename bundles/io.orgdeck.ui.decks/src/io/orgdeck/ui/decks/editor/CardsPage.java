package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ToolStrip;

/** All cards by section, and everything about the card or section that is selected. */
public final class CardsPage extends DeckPage {

	private DeckEdits edits;
	private CardFinder finder;
	private CardOutline outline;
	private Composite place;
	private Control nothing;
	private CardDetails card;
	private SectionDetails section;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new DeckEdits(live.document(), live::cardsOfBase);
	}

	@Override
	public Control create(Composite parent) {
		var page = new SashForm(parent, SWT.HORIZONTAL);
		createList(page);
		place = Layouts.pile(page);
		page.setWeights(2, 3);
		card = bindings.add(new CardDetails(place, live, context, edits));
		section = bindings.add(new SectionDetails(place, live));
		nothing = nothing();
		Layouts.showOnly(place, nothing);
		return page;
	}

	private Control nothing() {
		var box = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(box);
		Labels.hint(box, Messages.chooseCard);
		Labels.link(box, "cards.first", Messages.addCard, this::addCard);
		return box;
	}

	private void createList(Composite parent) {
		var side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 0, 2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT)
				.applyTo(side);
		var tools = new ToolStrip(side);
		tools.add("cards.list.add", Icon.ADD, Messages.addCard, this::addCard)
				.add("cards.list.addSection", Icon.ADD_SECTION, Messages.addSection, this::addSection)
				.add("cards.list.duplicate", Icon.DUPLICATE, Messages.duplicateHint, this::duplicate)
				.add("cards.list.remove", Icon.REMOVE, Messages.removeHint, this::remove)
				.add("cards.list.up", Icon.UP, Messages.upHint, () -> step(-1))
				.add("cards.list.down", Icon.DOWN, Messages.downHint, () -> step(1));
		finder = new CardFinder(side, "cards", live::index, box -> new CardOutline(box, live::deck, CardsPage::label));
		outline = finder.outline();
		outline.whenSelected(this::selected);
		outline.control().addListener(SWT.KeyDown, this::keyPressed);
		outline.control().addListener(SWT.DefaultSelection, event -> focusDetails());
		CardDrag.allow(outline, (cards, target, before) -> {
			edits.move(cards, target, before);
			show();
			outline.select(cards);
		});
	}

	static String label(Card card) {
		return NLS.bind(Messages.cardRow, text(card.getCode()), text(card.getTitle())).strip();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private void selected(List<EObject> parts) {
		var only = parts.size() == 1 ? parts.getFirst() : null;
		card.show(only instanceof Card one ? one : null);
		section.show(only instanceof Section one ? one : null);
		var top = only instanceof Card ? card.control() : only instanceof Section ? section.control() : nothing;
		Layouts.showOnly(place, top);
		if (only != null) {
			context.select(only);
		}
	}

	private void keyPressed(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			step(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'd') {
			duplicate();
		} else if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
			addCard();
		} else if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
			remove();
		}
	}

	private void addCard() {
		var after = outline.selectedCards().isEmpty() ? null : outline.selectedCards().getLast();
		var target = after != null ? after.getSection() : outline.selection().stream().map(Section.class::cast).findFirst().orElse(null);
		reveal(edits.addCard(target, after));
		focusDetails();
	}

	private void addSection() {
		var added = edits.addSection();
		show();
		outline.reveal(added);
		focusDetails();
	}

	private void duplicate() {
		var cards = outline.selectedCards();
		if (!cards.isEmpty()) {
			var copies = edits.duplicate(cards);
			copies.forEach(outline::letIn);
			show();
			outline.select(copies);
		}
	}

	private void remove() {
		var parts = outline.selection();
		boolean takesCards = parts.stream().anyMatch(part -> part instanceof Section one && !one.getCards().isEmpty());
		if (!parts.isEmpty()
				&& (!takesCards || MessageDialog.openQuestion(context.shell(), Messages.removeSection, Messages.removeSectionSure))) {
			edits.remove(parts);
			show();
		}
	}

	private void step(int by) {
		var parts = outline.selection();
		if (parts.size() != 1 || outline.isLimited()) {
			return;
		}
		boolean moved = switch (parts.getFirst()) {
			case Card one -> edits.step(one, by);
			case Section one -> edits.step(one, by);
			default -> false;
		};
		if (moved) {
			show();
			outline.reveal(parts.getFirst());
		}
	}

	private void focusDetails() {
		if (Layouts.isShown(place, card.control())) {
			card.setFocus();
		} else if (Layouts.isShown(place, section.control())) {
			section.setFocus();
		}
	}

	/** Shows a change of the list at once, before the document's own signal comes. */
	private void show() {
		finder.refresh();
	}

	@Override
	public void refresh() {
		show();
		super.refresh();
		if (outline.selection().isEmpty()) {
			outline.selectFirst();
		}
	}

	@Override
	public void setFocus() {
		outline.control().setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Card || object instanceof Section || object instanceof Question;
	}

	@Override
	public void reveal(EObject object) {
		var part = object instanceof Question question ? question.getCard() : object;
		if (part instanceof Card one) {
			outline.letIn(one);
		}
		show();
		outline.reveal(part);
		if (object instanceof Question question) {
			card.reveal(question);
		}
	}
}
