package io.orgdeck.export.word.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.w3c.dom.Element;

import io.orgdeck.core.export.StyledExporter.TextStyle;

/** How text in a style looks, with what it takes from the styles that it builds on and from the document. */
final class StyleLooks {

	private static final int DEPTH = 20;
	/** What Word uses when a document says nothing, in half points. */
	private static final int USUAL_SIZE = 20;
	private static final String COLOUR = "[0-9a-fA-F]{6}";

	private final Element sheet;
	private final Map<String, Element> byId;

	StyleLooks(Element sheet, Map<String, Element> byId) {
		this.sheet = sheet;
		this.byId = byId;
	}

	/** @param ours whether we bring the style because the document lacks it */
	TextStyle of(Element style, boolean ours) {
		List<Element> looks = looks(style);
		String font = first(looks, look -> WordXml.child(look, "rFonts").map(fonts -> WordXml.attribute(fonts, "ascii"))
				.filter(name -> !name.isBlank())).orElse("");
		int size = first(looks, look -> WordXml.child(look, "sz").map(one -> WordXml.number(one, "val", USUAL_SIZE))).orElse(USUAL_SIZE);
		String colour = first(looks, look -> WordXml.child(look, "color").map(WordXml::val)).filter(value -> value.matches(COLOUR))
				.orElse("");
		return new TextStyle(WordXml.child(style, "name").map(WordXml::val).orElse(""), ours, font, size / 2.0, isOn(looks, "b"),
				isOn(looks, "i"), colour);
	}

	/** Text properties, the nearest first. */
	private List<Element> looks(Element style) {
		List<Element> looks = new ArrayList<>();
		Element at = style;
		for (int depth = 0; at != null && depth < DEPTH; depth++) {
			WordXml.child(at, "rPr").ifPresent(looks::add);
			at = WordXml.child(at, "basedOn").map(parent -> byId.get(WordXml.val(parent))).orElse(null);
		}
		WordXml.path(sheet, "docDefaults", "rPrDefault", "rPr").ifPresent(looks::add);
		return looks;
	}

	private static <T> Optional<T> first(List<Element> looks, Function<Element, Optional<T>> property) {
		return looks.stream().map(property).flatMap(Optional::stream).findFirst();
	}

	private static boolean isOn(List<Element> looks, String property) {
		return first(looks, look -> WordXml.child(look, property)).map(WordXml::val)
				.filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off")).isPresent();
	}
}
