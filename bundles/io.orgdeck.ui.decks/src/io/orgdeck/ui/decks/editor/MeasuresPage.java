package io.orgdeck.ui.decks.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;

/** What is looked at and how it is rated: the dimensions and the scales. */
public final class MeasuresPage extends DeckPage {

	private static final int NARROWEST = 90 * Layouts.UNIT;

	private DeckEdits edits;
	private ScrolledPage page;
	private DimensionsSection dimensions;
	private ScalesSection scales;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new DeckEdits(live.document(), live::cardsOfBase);
	}

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		if (Overlay.isOverlay(deck())) {
			Labels.hint(page.body(), NLS.bind(Messages.measuresOfBase, live.baseName()));
		}
		var columns = new Composite(page.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(5 * Layouts.UNIT, 0).applyTo(columns);
		Layouts.wide().applyTo(columns);
		dimensions = bindings.add(new DimensionsSection(Layouts.stack(columns), live, edits));
		scales = bindings.add(new ScalesSection(Layouts.stack(columns), live, edits));
		return page.control();
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
	}

	@Override
	public void setFocus() {
		dimensions.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Dimension || object instanceof RatingScale || object instanceof Level;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Dimension dimension) {
			dimensions.reveal(dimension);
		} else {
			scales.reveal(object);
		}
	}
}
