package io.orgdeck.ui.decks.editor;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.edits.DimensionEdits;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.DecimalForm;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** The aspects of an organisation that the deck looks at. */
final class DimensionsSection implements Binding {

	private static final DecimalForm WEIGHT = new DecimalForm(0.01, 1_000);

	private final LiveDeck live;
	private final DeckEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<Dimension> dimensions;
	private final Text name;

	DimensionsSection(Composite parent, LiveDeck live, DeckEdits edits) {
		this.live = live;
		this.edits = edits;
		var section = new TitledSection(parent, Messages.dimensionsHeading);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 26 * Layouts.UNIT).applyTo(box);
		dimensions = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("dimensions.list", Messages.dimensionsHeading, Messages.dimensionsEmpty, live::dimensions),
				new ListBlock.Tools<>(this::add, chosen -> edits.remove(chosen, Messages.removeDimension),
						(dimension, place) -> move(dimension, place)));
		dimensions.changingOnly(live::isOwn).column(Messages.name, 6,
				dimension -> DimensionTree.of((Deck) dimension.eContainer()).indented(dimension, dimension.getName()));
		if (Overlay.isOverlay(live.deck())) {
			dimensions.column(Messages.partOf, 5, live::ownerName);
		} else {
			dimensions.column(Messages.shortName, 4, dimension -> Objects.requireNonNullElse(dimension.getShortName(), ""));
		}
		dimensions.column(Messages.questions, 3, this::questions).whenSelected(dimension -> details.refresh())
				.whenOpened(this::setFocusOnName);
		var fields = new Fields(details);
		var row = Layouts.columns(section.body(), 2);
		name = fields.text(row, "dimension.name", Messages.name, value(Literals.DIMENSION__NAME, Messages.changeDimensionName));
		fields.text(row, "dimension.shortName", Messages.shortName, value(Literals.DIMENSION__SHORT_NAME, Messages.changeShortName));
		fields.changingChoice(row, "dimension.partOf", Messages.wholeDimension, new Whole(),
				() -> DeckWords.orNone(DimensionEdits.wholes(selected(), live.deck().getDimensions())), DeckWords::dimension);
		fields.formed(row, "dimension.weight", Messages.dimensionWeight,
				this.<Double>value(Literals.DIMENSION__WEIGHT, Messages.changeWeight), WEIGHT);
		fields.lines(section.body(), "dimension.description", Messages.description, 3,
				value(Literals.DIMENSION__DESCRIPTION, Messages.changeDescription));
		fields.paragraphs(section.body(), "dimension.ideas", Messages.ideas, 6, value(Literals.DIMENSION__IDEAS, Messages.changeIdeas));
		Labels.hint(section.body(), Messages.dimensionsHint);
	}

	private Dimension add() {
		Dimension dimension = Ids.create(Literals.DIMENSION);
		var all = live.deck().getDimensions();
		dimension.setName(NLS.bind(Messages.newDimensionName, all.size() + 1));
		return edits.add(all, dimension, Messages.addDimension);
	}

	private void move(Dimension dimension, int place) {
		var own = live.deck().getDimensions();
		new DimensionEdits(live.document()).move(dimension, own.indexOf(live.dimensions().get(place)));
	}

	/** How many questions count towards a dimension, those of the deck that this one builds on included. */
	private String questions(Dimension dimension) {
		return String.valueOf(Stream.concat(Stream.of(live.deck()), live.base().stream()).flatMap(deck -> Decks.rateable(deck).stream())
				.map(Question::getDimension).filter(Objects::nonNull).filter(other -> Objects.equals(other.getId(), dimension.getId()))
				.count());
	}

	private <T> OwnValue<T> value(EStructuralFeature feature, String label) {
		return new OwnValue<>(live, new FeatureValue<>(live.document(), this::selected, feature, label));
	}

	private Dimension selected() {
		return dimensions.selected().orElse(null);
	}

	/** What the selected dimension is a part of. */
	private final class Whole implements Value<Dimension> {

		@Override
		public Dimension get() {
			return selected() == null ? null : selected().getPartOf();
		}

		@Override
		public void set(Dimension whole, Gesture gesture) {
			new DimensionEdits(live.document()).partOf(selected(), whole);
			dimensions.refresh();
		}

		@Override
		public boolean isEditable() {
			return selected() != null && live.isOwn(selected());
		}
	}

	private void setFocusOnName() {
		name.setFocus();
		name.selectAll();
	}

	void setFocus() {
		dimensions.viewer().getTable().setFocus();
	}

	void reveal(Dimension dimension) {
		dimensions.select(live.standIns().original(dimension).orElse(dimension));
		setFocus();
	}

	@Override
	public void refresh() {
		dimensions.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}
}
