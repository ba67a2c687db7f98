package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The cards of the deck that this one builds on, and what is changed about them: title, picture, place, or left out. */
public final class ChangesPage extends DeckPage {

	private CardChanges changes;
	private Optional<Deck> base = Optional.empty();
	private CardIndex index;
	private CardFinder finder;
	private Composite place;
	private Control nothing;
	private ChangeDetails details;

	@Override
	public void init(PageContext host) {
		super.init(host);
		changes = new CardChanges(live.document());
	}

	/** Only a deck that is laid over another has changes. */
	@Override
	public boolean fits() {
		return Overlay.isOverlay(deck());
	}

	@Override
	public Control create(Composite parent) {
		base = live.base();
		if (base.isEmpty()) {
			return baseMissing(parent);
		}
		index = CardIndex.of(List.of(base.get()));
		var page = new SashForm(parent, SWT.HORIZONTAL);
		var side = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 0, 3 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT)
				.applyTo(side);
		finder = new CardFinder(side, "changes", () -> index, box -> new CardOutline(box, base::get, this::label));
		finder.outline().whenSelected(this::selected);
		finder.outline().control().addListener(SWT.DefaultSelection, event -> details.setFocus());
		place = Layouts.pile(page);
		page.setWeights(1, 1);
		details = bindings.add(new ChangeDetails(place, base.get(), live, context));
		nothing = hint(place, NLS.bind(Messages.chooseBaseCard, base.get().getTitle()));
		Layouts.showOnly(place, nothing);
		return page;
	}

	private Control baseMissing(Composite parent) {
		return hint(parent, NLS.bind(Messages.baseMissing, deck().getBasedOn()));
	}

	private static Composite hint(Composite parent, String sentence) {
		var box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(box);
		WidgetIds.name(Labels.hint(box, sentence), "changes.hint");
		return box;
	}

	/** A card of the base with what is changed about it, in words. */
	private String label(Card card) {
		return changes.of(card).map(change -> {
			var code = CardsPage.label(card);
			if (change.isHidden()) {
				return NLS.bind(Messages.changeHidden, code);
			}
			var title = Texts.isBlank(change.getTitle()) ? code
					: NLS.bind(Messages.changeRetitled, card.getCode(), change.getTitle());
			var pictured = change.getPicture() != null ? NLS.bind(Messages.changePictured, title)
					: change.isWithoutPicture() ? NLS.bind(Messages.changeUnpictured, title) : title;
			return change.getSection() == null && change.getBefore() == null ? pictured : NLS.bind(Messages.changeMoved, pictured);
		}).orElseGet(() -> CardsPage.label(card));
	}

	private void selected(List<EObject> parts) {
		var card = parts.size() == 1 && parts.getFirst() instanceof Card one ? one : null;
		details.show(card);
		var top = card == null ? nothing : details.control();
		Layouts.showOnly(place, top);
		if (card != null) {
			context.select(card);
		}
	}

	@Override
	public void refresh() {
		super.refresh();
		if (finder != null) {
			finder.refresh();
		}
	}

	@Override
	public void setFocus() {
		if (finder != null) {
			finder.outline().control().setFocus();
		}
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof CardChange || object instanceof Card card && live.isOfBase(card);
	}

	@Override
	public void reveal(EObject object) {
		if (finder != null) {
			original(object).ifPresent(original -> {
				finder.outline().letIn(original);
				finder.refresh();
				finder.outline().reveal(original);
			});
		}
	}

	private Optional<Card> original(EObject object) {
		return switch (object) {
			case CardChange change -> live.changed(change);
			case Card card -> live.standIns().original(card);
			default -> Optional.empty();
		};
	}
}
