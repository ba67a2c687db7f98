package io.orgdeck.ui.decks.editor;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.SectionColour;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** Everything about one section. */
final class SectionDetails implements Binding {

	private static final int NARROWEST = 34 * Layouts.UNIT;
	private static final int SHORT = 14 * Layouts.UNIT;

	private final LiveDeck live;
	private final Bindings bindings = new Bindings();
	private final ScrolledPage page;
	private final Text title;
	private final Button pick;
	private final Label ofBase;
	private final List<Control> inputs;
	private io.orgdeck.model.deck.Section section;

	SectionDetails(Composite parent, LiveDeck live) {
		this.live = live;
		page = new ScrolledPage(parent, NARROWEST);
		var fields = new Fields(bindings);
		var body = new TitledSection(page.body(), Messages.section).body();
		ofBase = Labels.hint(body, Messages.sectionOfBase);
		var row = Layouts.columns(body, 2);
		var code = fields.text(row, "section.code", Messages.code, value(Literals.SECTION__CODE, Messages.changeSectionCode));
		narrow(code);
		title = fields.text(row, "section.title", Messages.title, value(Literals.SECTION__TITLE, Messages.changeSectionTitle));
		var colours = Layouts.columns(body, 3);
		var colour = fields.formed(colours, "section.colour", Messages.colour,
				this.<String>value(Literals.SECTION__COLOUR, Messages.changeSectionColour), new ColourForm());
		pick = WidgetIds.name(new Button(colours, SWT.PUSH), "section.colour.pick");
		pick.setText(Messages.pickColour);
		pick.addListener(SWT.Selection, event -> pickColour());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(pick);
		GridDataFactory.fillDefaults().hint(SHORT, SWT.DEFAULT).applyTo(colour);
		var words = fields.text(colours, "section.colourName", Messages.colourName,
				value(Literals.SECTION__COLOUR_NAME, Messages.changeSectionColour));
		Labels.hint(body, Messages.colourHint);
		inputs = List.of(code, title, colour, pick, words);
	}

	private static void narrow(Text text) {
		GridDataFactory.fillDefaults().hint(SHORT, SWT.DEFAULT).applyTo(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text.getParent());
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> section, feature, label);
	}

	private void pickColour() {
		var dialog = new ColorDialog(pick.getShell());
		dialog.setText(Messages.colour);
		dialog.setRGB(SectionColour.of(section).rgb());
		RGB chosen = dialog.open();
		if (chosen != null) {
			value(Literals.SECTION__COLOUR, Messages.changeSectionColour).set(ColourForm.hex(chosen), new Gesture());
			bindings.refresh();
		}
	}

	Control control() {
		return page.control();
	}

	void show(io.orgdeck.model.deck.Section next) {
		if (section != next) {
			section = next;
			refresh();
		}
	}

	void setFocus() {
		title.setFocus();
		title.selectAll();
	}

	@Override
	public void refresh() {
		if (section != null) {
			bindings.refresh();
			boolean isOfBase = live.isOfBase(section);
			inputs.forEach(input -> input.setEnabled(!isOfBase));
			((GridData) ofBase.getLayoutData()).exclude = !isOfBase;
			ofBase.setVisible(isOfBase);
			ofBase.requestLayout();
			page.fit();
		}
	}

	@Override
	public void commit() {
		bindings.commit();
	}
}
