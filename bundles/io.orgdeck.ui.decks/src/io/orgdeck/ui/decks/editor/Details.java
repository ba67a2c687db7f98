package io.orgdeck.ui.decks.editor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.edits.PicturePlace;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.PictureField;
import io.orgdeck.ui.parts.ScrolledPage;

/** The fields of what is selected in a list beside them, on a page that scrolls. */
abstract class Details implements Binding {

	private static final Map<String, String> PICTURES = Map.of(Messages.pictureFiles, "*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.PNG;*.JPG;*.JPEG");

	final Bindings bindings = new Bindings();
	final ScrolledPage page;
	/** The field in which writing begins. */
	Text title;

	/** @param narrowest width in pixels below which the page scrolls sideways */
	Details(Composite parent, int narrowest) {
		page = new ScrolledPage(parent, narrowest);
	}

	/** A field for the picture of what is selected. */
	final PictureField picture(Composite parent, String id, DeckDocument document, PageContext context, Supplier<PicturePlace> place) {
		return bindings.add(new PictureField(parent, id, context.services(), document, place,
				shell -> new FileQuestion(Messages.choosePicture, PICTURES, Optional.empty()).askForFiles(shell).stream().findFirst()));
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
