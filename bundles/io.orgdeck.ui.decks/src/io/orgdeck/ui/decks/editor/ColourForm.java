package io.orgdeck.ui.decks.editor;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;

import io.orgdeck.ui.parts.SectionColour;
import io.orgdeck.ui.parts.TextForm;

/** Colours as {@code #rrggbb}, with or without the sign before. */
final class ColourForm implements TextForm<String> {

	@Override
	public String format(String colour) {
		return colour;
	}

	@Override
	public Optional<String> parse(String text) {
		var written = text.startsWith("#") ? text : '#' + text;
		return SectionColour.parse(written).map(SectionColour::rgb).map(ColourForm::hex);
	}

	static String hex(RGB colour) {
		return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notAColour, text);
	}
}
