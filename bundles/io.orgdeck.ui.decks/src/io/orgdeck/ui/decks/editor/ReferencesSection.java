package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** Where to read on about a card. */
final class ReferencesSection implements Binding {

	private final DeckDocument document;
	private final Supplier<Card> card;
	private final Bindings details = new Bindings();
	private final ListBlock<Reference> references;
	private Text words;

	ReferencesSection(Composite parent, LiveDeck live, DeckEdits edits, Supplier<Card> card) {
		this.document = live.document();
		this.card = card;
		var section = new TitledSection(parent, Messages.references);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 14 * Layouts.UNIT).applyTo(box);
		references = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("card.references", Messages.references, Messages.referencesEmpty,
						() -> card.get() == null ? List.<Reference>of() : card.get().getReferences()),
				new ListBlock.Tools<>(() -> card.get() == null ? null : edits.addReference(card.get()),
						chosen -> edits.remove(chosen, Messages.removeReference),
						(reference, place) -> edits.moveIn(card.get().getReferences(), reference, place, Messages.moveReference)));
		references.addingWhen(() -> card.get() != null);
		references.column(Messages.reference, 10, reference -> Objects.requireNonNullElse(reference.getText(), ""))
				.column(Messages.link, 5, reference -> Objects.requireNonNullElse(reference.getLink(), ""))
				.whenSelected(reference -> details.refresh()).whenOpened(() -> words.setFocus());
		var fields = new Fields(details);
		words = fields.lines(section.body(), "reference.text", Messages.reference, 2,
				value(Literals.REFERENCE__TEXT, Messages.changeReference));
		fields.text(section.body(), "reference.link", Messages.webAddress, value(Literals.REFERENCE__LINK, Messages.changeReference));
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(document, () -> references.selected().orElse(null), feature, label);
	}

	@Override
	public void refresh() {
		references.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}
}
