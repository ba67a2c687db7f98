package io.orgdeck.export.pdf.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;

/** Puts the colours and typefaces of a house into a style sheet, where words such as {@code $accent} stand for them. */
final class HouseSheet {

	/** Shades of the accent, as the heat map of the Word paper has them. */
	private static final int STEPS = 5;
	/** Above the first page of a paper, where a logo takes some of the room. */
	private static final String TOP = "26mm";
	private static final String LESS_TOP = "13mm";

	/** The longer of two words with the same beginning stands first. */
	private final Map<String, String> values = new LinkedHashMap<>();

	HouseSheet(HouseStyle house) {
		HouseColours colours = house.colours();
		String middling = colours.step(1, STEPS);
		values.put("$on-accent", '#' + colours.textOn(colours.accent()));
		values.put("$on-middling", '#' + colours.textOn(middling));
		values.put("$middling", '#' + middling);
		values.put("$accent", '#' + colours.accent());
		values.put("$text", '#' + colours.text());
		values.put("$quiet", '#' + colours.quiet());
		values.put("$rule", '#' + colours.rule());
		values.put("$first-top", house.logo().isPresent() ? LESS_TOP : TOP);
		values.put("$typefaces", Typefaces.of(house).families().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")));
	}

	String of(String sheet) {
		String result = sheet;
		for (Map.Entry<String, String> value : values.entrySet()) {
			result = result.replace(value.getKey(), value.getValue());
		}
		return result;
	}
}
