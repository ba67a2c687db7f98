package io.orgdeck.ui.decks.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ScrolledPage;

/** The fields of what is selected in a list beside them, on a page that scrolls. */
abstract class Details implements Binding {

	final Bindings bindings = new Bindings();
	final ScrolledPage page;
	/** The field in which writing begins. */
	Text title;

	/** @param narrowest width in pixels below which the page scrolls sideways */
	Details(Composite parent, int narrowest) {
		page = new ScrolledPage(parent, narrowest);
	}

	Control control() {
		return page.control();
	}

	void setFocus() {
		title.setFocus();
		title.selectAll();
	}

	@Override
	public void refresh() {
		bindings.refresh();
		page.fit();
	}

	@Override
	public void commit() {
		bindings.commit();
	}
}
