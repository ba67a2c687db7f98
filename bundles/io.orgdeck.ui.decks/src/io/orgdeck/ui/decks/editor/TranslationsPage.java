package io.orgdeck.ui.decks.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.model.deck.Translation;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;

/** The deck's texts in other languages: what is translated, what is missing, and what the deck says otherwise by now. */
public final class TranslationsPage extends DeckPage {

	private static final int NARROWEST = 90 * Layouts.UNIT;

	private ScrolledPage page;
	private TranslationsSection section;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		var body = Layouts.stack(page.body());
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.FILL).applyTo(body);
		section = bindings.add(new TranslationsSection(body, live));
		return page.control();
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
	}

	@Override
	public void setFocus() {
		section.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Translation;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Translation one) {
			section.reveal(one);
		}
	}
}
