package io.orgdeck.app.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.language.InstalledLanguage;
import io.orgdeck.core.language.ScreenLanguage;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.DayStyle;
import io.orgdeck.core.words.Language;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScreenDays;
import io.orgdeck.ui.parts.TypeSize;
import io.orgdeck.ui.parts.WidgetIds;

/** The preference page for light and dark, the same choice as in the menu, for the size of type, for dates and for the language of the screen. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int USUAL_SIZE = 100;
	private static final String ENGLISH = "en-GB";
	/** A day on which nobody mistakes the month. */
	private static final LocalDate SHOWN = LocalDate.of(2026, 12, 31);

	private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);
	private final List<Optional<String>> tags = new ArrayList<>();
	private Combo size;
	private Combo days;
	private Combo language;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.appearanceLead);
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		add(place, Appearance.SYSTEM, Messages.appearanceSystem);
		add(place, Appearance.LIGHT, Messages.appearanceLight);
		add(place, Appearance.DARK, Messages.appearanceDark);
		select(Appearance.current());
		createSize(place);
		createDays(place);
		createLanguage(place);
		return place;
	}

	private static Combo combo(Composite place, String label, String id) {
		var row = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 2 * Layouts.UNIT, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(label);
		return WidgetIds.name(AccessibleName.give(new Combo(row, SWT.READ_ONLY), LegacyActionTools.removeMnemonics(label)), id);
	}

	private void createLanguage(Composite place) {
		language = combo(place, Messages.language, "appearance.language");
		add(Optional.empty(), Messages.languageComputers);
		add(Optional.of(ENGLISH), Language.of(ENGLISH).name());
		InstalledLanguage.titles().forEach((tag, title) -> add(Optional.of(tag), title));
		language.select(Math.max(0, tags.indexOf(ScreenLanguage.chosen())));
		Labels.sentences(place, Messages.languageLater);
	}

	private void add(Optional<String> tag, String title) {
		tags.add(tag);
		language.add(title);
	}

	private void createSize(Composite place) {
		size = combo(place, Messages.typeSize, "appearance.size");
		TypeSize.CHOICES.forEach(percent -> size.add(NLS.bind(Messages.percent, percent)));
		selectSize(TypeSize.chosen());
		Labels.sentences(place, Messages.typeSizeLater);
	}

	private void createDays(Composite place) {
		days = combo(place, Messages.days, "appearance.days");
		for (var style : DayStyle.values()) {
			var shown = Language.onScreen().with(style).shortDay(SHOWN);
			days.add(style == DayStyle.COMPUTER ? NLS.bind(Messages.daysComputers, shown) : shown);
		}
		days.select(DayStyle.onScreen().ordinal());
		Labels.sentences(place, Messages.daysWhere);
	}

	private void selectSize(int percent) {
		size.select(TypeSize.CHOICES.indexOf(percent));
	}

	private void add(Composite place, Appearance appearance, String text) {
		var button = new Button(place, SWT.RADIO);
		button.setText(text);
		choices.put(appearance, WidgetIds.name(button, "appearance." + appearance.name()));
	}

	private void select(Appearance selected) {
		choices.forEach((appearance, button) -> button.setSelection(appearance == selected));
	}

	@Override
	protected void performDefaults() {
		select(Appearance.SYSTEM);
		selectSize(USUAL_SIZE);
		days.select(DayStyle.WORDS.ordinal());
		language.select(0);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		choices.forEach((appearance, button) -> {
			if (button.getSelection() && appearance != Appearance.current()) {
				appearance.choose();
			}
		});
		TypeSize.choose(TypeSize.CHOICES.get(size.getSelectionIndex()));
		ScreenDays.choose(DayStyle.values()[days.getSelectionIndex()]);
		return chooseLanguage();
	}

	private boolean chooseLanguage() {
		Optional<String> tag = tags.get(language.getSelectionIndex());
		try {
			if (!tag.equals(ScreenLanguage.chosen())) {
				ScreenLanguage.choose(tag);
			}
			return true;
		} catch (StoreException told) {
			setErrorMessage(told.getMessage());
			return false;
		}
	}
}
