package io.orgdeck.ui.paper.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.Logo;
import io.orgdeck.core.store.Failure;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The fields of a house style. */
final class HouseFields {

	private static final int MOST_LETTERS = 200;

	private final Runnable changed;
	private final Text name;
	private final Combo headings;
	private final Combo body;
	private final Button serif;
	private final List<ColorSelector> colours = new ArrayList<>();
	private final List<ColorSelector> charts = new ArrayList<>();
	private final Text header;
	private final Text footer;
	private final Text description;
	private Optional<Logo> logo = Optional.empty();
	private boolean showing;

	/** @param changed called after the user has changed something */
	HouseFields(Composite parent, Runnable changed) {
		this.changed = changed;
		name = text(parent, "name", Messages.fieldName);
		var faces = Layouts.equalColumns(parent, 2);
		headings = typeface(faces, "headings", Messages.headings);
		body = typeface(faces, "body", Messages.body);
		serif = WidgetIds.name(new Button(parent, SWT.CHECK), "house.serif");
		serif.setText(Messages.serif);
		serif.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell()));
		Labels.caption(parent, Messages.colours);
		var row = Layouts.columns(parent, 4);
		for (String what : List.of(Messages.accent, Messages.text, Messages.quiet, Messages.rule)) {
			colours.add(colour(row, what, true));
		}
		Labels.caption(parent, Messages.chartColours);
		var others = Layouts.columns(parent, HouseColours.STANDARD.others().size());
		for (int i = 1; i <= HouseColours.STANDARD.others().size(); i++) {
			charts.add(colour(others, Messages.chartColours + ' ' + i, false));
		}
		header = text(parent, "header", Messages.header);
		footer = text(parent, "footer", Messages.footer);
		description = text(parent, "logoDescription", Messages.logoDescription);
		var picture = Layouts.columns(parent, 2);
		button(picture, "house.logo", Messages.addLogo, this::chooseLogo);
		button(picture, "house.removeLogo", Messages.removeLogo, () -> {
			logo = Optional.empty();
			tell();
		});
	}

	private void button(Composite parent, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private Text text(Composite parent, String id, String caption) {
		Labels.caption(parent, caption);
		var text = WidgetIds.name(AccessibleName.give(new Text(parent, SWT.BORDER), caption), "house." + id);
		text.setTextLimit(MOST_LETTERS);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> tell());
		return text;
	}

	private Combo typeface(Composite parent, String id, String caption) {
		var place = Layouts.stack(parent);
		Labels.caption(place, caption);
		var combo = WidgetIds.name(AccessibleName.give(new Combo(place, SWT.DROP_DOWN), caption), "house." + id);
		combo.setItems(Stream.concat(Stream.of("Arial", "Calibri", "Georgia", "Times New Roman", "Verdana"),
				Arrays.stream(parent.getDisplay().getFontList(null, true)).map(FontData::getName)).distinct().sorted()
				.toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(10 * Layouts.UNIT, SWT.DEFAULT).applyTo(combo);
		combo.addModifyListener(event -> tell());
		return combo;
	}

	private ColorSelector colour(Composite parent, String what, boolean named) {
		var place = named ? Layouts.stack(parent) : parent;
		if (named) {
			Labels.plain(place, what);
		}
		var selector = new ColorSelector(place);
		String question = NLS.bind(Messages.chooseColour, what);
		selector.getButton().setToolTipText(question);
		AccessibleName.give(selector.getButton(), question);
		selector.addListener(event -> tell());
		return selector;
	}

	private void chooseLogo() {
		new FileQuestion(Messages.logoTitle, Map.of(Messages.logoKind, "*.png;*.jpg;*.jpeg"), Optional.empty())
				.askForFiles(description.getShell()).stream().findFirst().ifPresent(this::take);
	}

	private void take(Path file) {
		try {
			String words = description.getText().isBlank() ? name.getText().isBlank() ? Messages.logo : name.getText()
					: description.getText();
			logo = Optional.of(Logo.of(Files.readAllBytes(file), words));
			description.setText(words);
			tell();
		} catch (IOException e) {
			MessageDialog.openError(description.getShell(), Messages.logoTitle, Failure.reason(e));
		}
	}

	private void tell() {
		if (!showing) {
			changed.run();
		}
	}

	void show(HouseStyle house) {
		showing = true;
		name.setText(house.name());
		headings.setText(house.headings());
		body.setText(house.body());
		serif.setSelection(house.serif());
		List<String> four = List.of(house.colours().accent(), house.colours().text(), house.colours().quiet(), house.colours().rule());
		for (int i = 0; i < four.size(); i++) {
			colours.get(i).setColorValue(rgb(four.get(i)));
		}
		for (int i = 0; i < charts.size(); i++) {
			charts.get(i).setColorValue(rgb(house.colours().line(i + 1)));
		}
		header.setText(house.header());
		footer.setText(house.footer());
		logo = house.logo();
		description.setText(logo.map(Logo::description).orElse(""));
		showing = false;
	}

	HouseStyle style() {
		HouseStyle usual = HouseStyle.STANDARD;
		var shown = new HouseColours(hex(colours.get(0)), hex(colours.get(1)), hex(colours.get(2)), hex(colours.get(3)),
				charts.stream().map(HouseFields::hex).toList());
		Optional<Logo> described = logo.map(
				one -> new Logo(one.png(), one.width(), one.height(),
						description.getText().isBlank() ? one.description() : description.getText()));
		return new HouseStyle(name.getText().strip(), or(headings.getText(), usual.headings()), or(body.getText(), usual.body()),
				serif.getSelection(), shown, described, header.getText().strip(), footer.getText().strip());
	}

	private static String or(String typed, String otherwise) {
		return typed.isBlank() ? otherwise : typed.strip();
	}

	private static RGB rgb(String rrggbb) {
		int all = Integer.parseInt(rrggbb, 16);
		return new RGB(all >> 16, all >> 8 & 0xff, all & 0xff);
	}

	private static String hex(ColorSelector selector) {
		RGB colour = selector.getColorValue();
		return String.format(Locale.ROOT, "%02X%02X%02X", colour.red, colour.green, colour.blue);
	}
}
