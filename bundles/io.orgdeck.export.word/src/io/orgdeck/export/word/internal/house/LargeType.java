package io.orgdeck.export.word.internal.house;

import java.util.Map;

import org.w3c.dom.Element;

import io.orgdeck.export.word.internal.markup.TextRole;

/** Sets the styles of a paper in large type, never smaller than the client's own, with wide lines and room around them. */
final class LargeType {

	/** Half points for the roles that an easy-read paper uses. */
	private static final Map<TextRole, Integer> SIZES = Map.ofEntries(Map.entry(TextRole.BODY, 32), Map.entry(TextRole.BULLET, 32),
			Map.entry(TextRole.NUMBERED, 32), Map.entry(TextRole.TITLE, 56), Map.entry(TextRole.SUBTITLE, 36),
			Map.entry(TextRole.KICKER, 28),
			Map.entry(TextRole.HEADING_1, 44), Map.entry(TextRole.HEADING_2, 38), Map.entry(TextRole.HEADING_3, 32),
			Map.entry(TextRole.HEADER, 24),
			Map.entry(TextRole.FOOTER, 24));
	/** One and a half lines, in 240ths. */
	private static final String LINE = "360";
	private static final String AROUND = "160";

	private LargeType() {
	}

	/** Enlarges the style of a role, if it is one of those that are. */
	static void apply(TextRole role, Element style) {
		Integer size = SIZES.get(role);
		if (size == null) {
			return;
		}
		Element look = StyleParts.runProperties(style);
		for (String name : new String[] { "sz", "szCs" }) {
			Element there = WordXml.child(look, name).orElse(null);
			if (there == null) {
				StyleParts.insert(look, name, Integer.toString(size));
			} else if (WordXml.number(there, "val", 0) < size) {
				WordXml.set(there, "val", Integer.toString(size));
			}
		}
		if (role == TextRole.BODY || role == TextRole.BULLET || role == TextRole.NUMBERED) {
			Element spacing = StyleParts.spacing(style);
			WordXml.set(spacing, "line", LINE);
			WordXml.set(spacing, "lineRule", "auto");
			WordXml.set(spacing, "before", AROUND);
			WordXml.set(spacing, "after", AROUND);
		}
	}
}
