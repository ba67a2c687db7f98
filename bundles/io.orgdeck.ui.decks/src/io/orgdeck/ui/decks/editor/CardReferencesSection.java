package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** The cards that an activity or an item of an agenda names: outright, or by leaving the choice to the group. */
final class CardReferencesSection implements Binding {

	private final LiveDeck live;
	private final Bindings details = new Bindings();
	private final ListBlock<CardReference> references;
	private Combo kind;

	/**
	 * @param id   name of the widgets
	 * @param list the references that are shown at the moment, or null
	 */
	CardReferencesSection(Composite parent, String id, LiveDeck live, DeckEdits edits, Supplier<EList<CardReference>> list) {
		this.live = live;
		var section = new TitledSection(parent, Messages.cards);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 14 * Layouts.UNIT).applyTo(box);
		references = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>(id, Messages.cards, Messages.referencedEmpty,
						() -> list.get() == null ? List.<CardReference>of() : list.get()),
				new ListBlock.Tools<>(() -> list.get() == null ? null : add(list.get(), edits),
						chosen -> edits.remove(chosen, Messages.removeCards),
						(reference, place) -> edits.moveIn(list.get(), reference, place, Messages.moveCardsOf)));
		references.addingWhen(() -> list.get() != null);
		references.column(Messages.kind, 6, reference -> DeckWords.kind(reference.getKind())).column(Messages.cards, 5, this::codes)
				.column(Messages.printedLabel, 3, reference -> Objects.requireNonNullElse(reference.getLabel(), ""))
				.whenSelected(reference -> details.refresh()).whenOpened(() -> kind.setFocus());
		createDetails(section.body(), id);
	}

	private void createDetails(Composite parent, String id) {
		var fields = new Fields(details);
		var which = Layouts.equalColumns(parent, 2);
		kind = fields.choice(which, id + ".kind", Messages.kind, value(Literals.CARD_REFERENCE__KIND, Messages.changeCards),
				List.of(ReferenceKind.values()), DeckWords::kind);
		fields.changingChoice(which, id + ".section", Messages.section,
				this.<io.orgdeck.model.deck.Section>naming(Literals.CARD_REFERENCE__SECTION),
				() -> DeckWords.orNone(live.standIns().sections()), DeckWords::section);
		var form = new CardForm(() -> live.standIns().cards());
		fields.formed(which, id + ".first", Messages.cardOrFirst, this.<Card>naming(Literals.CARD_REFERENCE__FIRST), form);
		fields.formed(which, id + ".last", Messages.lastOfRange, this.<Card>naming(Literals.CARD_REFERENCE__LAST), form);
		fields.text(parent, id + ".label", Messages.printedLabel, value(Literals.CARD_REFERENCE__LABEL, Messages.changePrintedLabel));
		fields.text(parent, id + ".note", Messages.note, value(Literals.CARD_REFERENCE__NOTE, Messages.changeNote));
	}

	private static CardReference add(EList<CardReference> list, DeckEdits edits) {
		return edits.add(list, DeckFactory.eINSTANCE.createCardReference(), Messages.addCards);
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> references.selected().orElse(null), feature, label);
	}

	private <T extends Identified> NamingValue<T> naming(EStructuralFeature feature) {
		return new NamingValue<>(live, value(feature, Messages.changeCards));
	}

	private String codes(CardReference reference) {
		return switch (reference.getKind()) {
			case WHOLE_PACK, OWN_CHOICE, IN_LIGHT_OF_DISCUSSION, NONE -> "";
			case SECTION -> reference.getSection() == null ? "" : DeckWords.section(reference.getSection());
			case SINGLE, RANGE ->
				live.standIns().named(reference).stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
		};
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
