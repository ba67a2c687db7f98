package io.orgdeck.ui.decks.editor;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.FigureForm;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** What stretches of the deck's first scale are called: the bands that a score lies in. */
final class BandsSection implements Binding {

	private static final FigureForm SCORE = new FigureForm(-1_000_000, 1_000_000);

	private final LiveDeck live;
	private final DeckEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<Band> bands;
	private final Text name;

	BandsSection(Composite parent, LiveDeck live, DeckEdits edits) {
		this.live = live;
		this.edits = edits;
		var section = new TitledSection(parent, Messages.bands);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(box);
		bands = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("bands.list", Messages.bands, Messages.bandsEmpty, () -> Bands.of(live.deck())),
				new ListBlock.Tools<>(this::add, chosen -> edits.remove(chosen, Messages.removeBand), null));
		bands.column(Messages.bandFrom, 2, band -> Values.text(band.getFrom()))
				.column(Messages.name, 4, band -> Objects.requireNonNullElse(band.getName(), ""))
				.column(Messages.description, 8, band -> Objects.requireNonNullElse(band.getDescription(), ""))
				.whenSelected(band -> details.refresh()).whenOpened(this::setFocusOnName);
		var fields = new Fields(details);
		var row = Layouts.columns(section.body(), 2);
		fields.formed(row, "band.from", Messages.bandFrom, this.<Double>value(Literals.BAND__FROM, Messages.changeBandFrom), SCORE);
		name = fields.text(row, "band.name", Messages.name, value(Literals.BAND__NAME, Messages.changeBandName));
		fields.lines(section.body(), "band.description", Messages.description, 2,
				value(Literals.BAND__DESCRIPTION, Messages.changeDescription));
		Labels.hint(section.body(), Messages.bandsHint);
	}

	/** The next band begins one above the highest, or where the scale begins. */
	private Band add() {
		Band band = Ids.create(Literals.BAND);
		var present = Bands.of(live.deck());
		Scale scale = Scale.of(live.deck());
		band.setFrom(present.isEmpty() ? scale.hasRange() ? scale.lowest() : 0 : present.getLast().getFrom() + 1);
		band.setName(NLS.bind(Messages.newBandName, present.size() + 1));
		return edits.add(live.deck().getBands(), band, Messages.addBand);
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> bands.selected().orElse(null), feature, label);
	}

	private void setFocusOnName() {
		name.setFocus();
		name.selectAll();
	}

	void reveal(Band band) {
		bands.select(band);
		bands.viewer().getTable().setFocus();
	}

	@Override
	public void refresh() {
		bands.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}
}
