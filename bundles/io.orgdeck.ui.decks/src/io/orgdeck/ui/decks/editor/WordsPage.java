package io.orgdeck.ui.decks.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.OwnWord;
import io.orgdeck.model.deck.TagGroup;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;

/** What papers and sheets of the deck say in its own words, what stretches of its scale are called, and which tags include each other. */
public final class WordsPage extends DeckPage {

	private static final int NARROWEST = 90 * Layouts.UNIT;

	private ScrolledPage page;
	private OwnWordsSection words;
	private BandsSection bands;
	private TagGroupsSection groups;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		var columns = new Composite(page.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(5 * Layouts.UNIT, 0).applyTo(columns);
		Layouts.wide().applyTo(columns);
		words = bindings.add(new OwnWordsSection(Layouts.stack(columns), live));
		var right = Layouts.stack(columns);
		var edits = new DeckEdits(live.document(), live::cardsOfBase);
		bands = bindings.add(new BandsSection(right, live, edits));
		groups = bindings.add(new TagGroupsSection(right, live, edits));
		return page.control();
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
	}

	@Override
	public void setFocus() {
		words.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof OwnWord || object instanceof Band || object instanceof TagGroup;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Band band) {
			bands.reveal(band);
		} else if (object instanceof TagGroup group) {
			groups.reveal(group);
		} else if (object instanceof OwnWord word) {
			words.reveal(word);
		}
	}
}
