package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.deck.StandardScale;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.FigureForm;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** The scales that questions are rated on, each with its levels. */
final class ScalesSection implements Binding {

	private static final FigureForm VALUE = new FigureForm(-1_000_000, 1_000_000);

	private final LiveDeck live;
	private final DeckEdits edits;
	private final Bindings ofScale = new Bindings();
	private final Bindings ofLevel = new Bindings();
	private final ListBlock<RatingScale> scales;
	private final ListBlock<Level> levels;
	private final Text name;
	private final Text label;

	ScalesSection(Composite parent, LiveDeck live, DeckEdits edits) {
		this.live = live;
		this.edits = edits;
		var section = new TitledSection(parent, Messages.scales);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 14 * Layouts.UNIT).applyTo(box);
		scales = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("scales.list", Messages.scales, Messages.scalesEmpty, live::scales),
				new ListBlock.Tools<>(this::addScale, chosen -> edits.remove(chosen, Messages.removeScale),
						(scale, place) -> move(scale, place)));
		scales.changingOnly(live::isOwn).column(Messages.name, 6, scale -> DeckWords.named(scale.getName()))
				.column(Messages.levels, 2, scale -> String.valueOf(scale.getLevels().size())).whenSelected(scale -> ofScale.refresh())
				.whenOpened(this::setFocusOnName);
		if (Overlay.isOverlay(live.deck())) {
			scales.column(Messages.partOf, 5, live::ownerName);
		}
		name = new Fields(ofScale).text(section.body(), "scale.name", Messages.name,
				new OwnValue<>(live,
						new FeatureValue<>(live.document(), this::scale, Literals.RATING_SCALE__NAME, Messages.changeScaleName)));
		Labels.hint(section.body(), Messages.scalesHint);
		var below = new TitledSection(section.body(), Messages.levels);
		var levelBox = Layouts.columns(below.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(levelBox);
		levels = new ListBlock<>(levelBox, below.tools(),
				new ListBlock.Content<>("levels.list", Messages.levels, Messages.levelsEmpty, this::levels),
				new ListBlock.Tools<>(this::addLevel, chosen -> edits.remove(chosen, Messages.removeLevel),
						(level, place) -> edits.moveIn(scale().getLevels(), level, place, Messages.moveLevel)));
		levels.changingOnly(live::isOwn).addingWhen(() -> scale() != null && live.isOwn(scale()))
				.column(Messages.value, 2, level -> Values.text(level.getValue()))
				.column(Messages.label, 4, level -> Objects.requireNonNullElse(level.getLabel(), ""))
				.column(Messages.whenItFits, 9, level -> Objects.requireNonNullElse(level.getDescriptor(), ""))
				.whenSelected(level -> ofLevel.refresh()).whenOpened(this::setFocusOnLabel);
		var fields = new Fields(ofLevel);
		var row = Layouts.columns(below.body(), 2);
		fields.formed(row, "level.value", Messages.value, this.<Double>value(Literals.LEVEL__VALUE, Messages.changeLevelValue), VALUE);
		label = fields.text(row, "level.label", Messages.label, value(Literals.LEVEL__LABEL, Messages.changeLevelLabel));
		fields.lines(below.body(), "level.descriptor", Messages.whenItFits, 2,
				value(Literals.LEVEL__DESCRIPTOR, Messages.changeLevelDescriptor));
		ofScale.add(levels);
		ofScale.add(ofLevel);
	}

	private RatingScale scale() {
		return scales.selected().orElse(null);
	}

	private List<Level> levels() {
		return scale() == null ? List.of() : scale().getLevels();
	}

	private RatingScale addScale() {
		var scale = StandardScale.create();
		Ids.ensure(scale);
		return edits.add(live.deck().getScales(), scale, Messages.addScale);
	}

	private void move(RatingScale scale, int place) {
		var own = live.deck().getScales();
		edits.moveIn(own, scale, own.indexOf(live.scales().get(place)), Messages.moveScale);
	}

	private Level addLevel() {
		Level level = Ids.create(Literals.LEVEL);
		level.setValue(levels().stream().mapToDouble(Level::getValue).max().orElse(0) + 1);
		level.setLabel(NLS.bind(Messages.newLevelLabel, Values.text(level.getValue())));
		return edits.add(scale().getLevels(), level, Messages.addLevel);
	}

	private <T> OwnValue<T> value(EStructuralFeature feature, String step) {
		return new OwnValue<>(live, new FeatureValue<>(live.document(), () -> levels.selected().orElse(null), feature, step));
	}

	private void setFocusOnName() {
		name.setFocus();
		name.selectAll();
	}

	private void setFocusOnLabel() {
		label.setFocus();
		label.selectAll();
	}

	void reveal(EObject part) {
		if (part instanceof Level level) {
			select((RatingScale) level.eContainer());
			levels.select(level);
			levels.viewer().getTable().setFocus();
		} else {
			select((RatingScale) part);
			scales.viewer().getTable().setFocus();
		}
	}

	private void select(RatingScale scale) {
		scales.select(live.standIns().original(scale).orElse(scale));
	}

	@Override
	public void refresh() {
		scales.refresh();
		ofScale.refresh();
	}

	@Override
	public void commit() {
		ofScale.commit();
	}
}
