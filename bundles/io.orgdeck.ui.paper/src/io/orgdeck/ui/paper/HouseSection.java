package io.orgdeck.ui.paper;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.edits.HouseEdits;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.paper.house.HouseFiles;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** In which house style files for this client are written: its own, that of the firm, or ours. */
final class HouseSection implements Binding {

	private final HouseEdits edits;
	private final Label says;
	private final Button remove;

	HouseSection(Composite parent, HouseEdits edits) {
		this.edits = edits;
		var section = new TitledSection(parent, Messages.houseStyle);
		says = WidgetIds.name(Labels.sentences(section.body(), ""), "paper.house");
		var buttons = Layouts.columns(section.body(), 2);
		button(buttons, "paper.house.choose", Messages.houseChoose).addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> HouseFiles.open(parent.getShell()).ifPresent(edits::set)));
		remove = button(buttons, "paper.house.remove", Messages.houseRemove);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edits.remove()));
	}

	private static Button button(Composite parent, String id, String text) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		return button;
	}

	@Override
	public void refresh() {
		boolean own = true;
		String sentence;
		try {
			Optional<HouseStyle> clients = edits.style();
			own = clients.isPresent();
			sentence = own ? says(Messages.houseOfClient, clients.get()) : ofOthers();
		} catch (StoreException e) {
			sentence = e.getMessage();
		}
		says.setText(sentence);
		remove.setEnabled(own);
		says.getParent().layout();
	}

	private static String ofOthers() throws StoreException {
		Optional<HouseStyle> firms = HouseStyles.ofFirm();
		return firms.isPresent() ? says(Messages.houseOfFirm, firms.get()) : Messages.houseOfProduct;
	}

	private static String says(String sentence, HouseStyle house) {
		String name = house.name().isBlank() ? Messages.houseNameless : house.name();
		String remarks = String.join("\n", house.remarks());
		return NLS.bind(sentence, name) + (remarks.isEmpty() ? "" : '\n' + remarks);
	}
}
