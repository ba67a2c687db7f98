package io.orgdeck.ui.paper.house;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for the house style of the firm. */
public final class HousePage extends PreferencePage implements IWorkbenchPreferencePage {

	private HouseFields fields;
	private HousePreview preview;
	private Label remarks;
	private Button readable;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.description);
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(place);
		var left = Layouts.stack(place);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
		fields = new HouseFields(left, this::preview);
		var right = Layouts.stack(place);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(right);
		preview = new HousePreview(right);
		GridDataFactory.swtDefaults().hint(HousePreview.WIDTH, HousePreview.HEIGHT).applyTo(preview.control());
		var buttons = Layouts.columns(right, 2);
		button(buttons, "house.import", Messages.importStyle, () -> HouseFiles.open(getShell()).ifPresent(this::show));
		button(buttons, "house.export", Messages.export, () -> HouseFiles.save(getShell(), fields.style()));
		remarks = WidgetIds.name(Labels.sentences(right, ""), "house.remarks");
		readable = button(right, "house.readable", Messages.makeReadable,
				() -> show(fields.style().withColours(fields.style().colours().readable())));
		show(known());
		return place;
	}

	private static Button button(Composite parent, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private HouseStyle known() {
		try {
			return HouseStyles.ofFirm().orElse(HouseStyle.STANDARD);
		} catch (StoreException e) {
			setErrorMessage(e.getMessage());
			return HouseStyle.STANDARD;
		}
	}

	private void show(HouseStyle house) {
		fields.show(house);
		preview();
	}

	private void preview() {
		HouseStyle house = fields.style();
		preview.show(house);
		List<String> unreadable = house.remarks();
		remarks.setText(String.join("\n", unreadable));
		readable.setVisible(!unreadable.isEmpty());
		remarks.getParent().getParent().layout(true, true);
	}

	@Override
	protected void performDefaults() {
		show(HouseStyle.STANDARD);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			HouseStyle house = fields.style();
			HouseStyles.setFirm(house.equals(HouseStyle.STANDARD) ? Optional.empty() : Optional.of(house));
			return true;
		} catch (IOException e) {
			setErrorMessage(Failure.sentence(e));
			return false;
		}
	}
}
