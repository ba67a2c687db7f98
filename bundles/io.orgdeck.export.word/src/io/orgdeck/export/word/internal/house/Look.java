package io.orgdeck.export.word.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.xmlbeans.XmlAnySimpleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import io.orgdeck.core.export.StyledExporter.TextStyle;

/** How text in a style looks, with what it takes from the styles that it builds on and from the document. */
final class Look {

	/** What Word uses when a document says nothing, in half points. */
	private static final int USUAL_SIZE = 20;
	private static final String COLOUR = "[0-9a-fA-F]{6}";

	/** Text properties, the nearest first. */
	private final List<CTRPr> looks;

	private Look(List<CTRPr> looks) {
		this.looks = looks;
	}

	static Look of(List<CTStyle> ancestry, Optional<CTRPr> defaults) {
		List<CTRPr> looks = new ArrayList<>();
		ancestry.stream().filter(CTStyle::isSetRPr).map(CTStyle::getRPr).forEach(looks::add);
		defaults.ifPresent(looks::add);
		return new Look(looks);
	}

	/** @param ours whether we bring the style because the document lacks it */
	TextStyle named(String name, boolean ours) {
		return new TextStyle(name, ours, first(Look::font).orElse(""), size() / 2.0,
				first(look -> last(look.getBList())).filter(Look::isOn).isPresent(),
				first(look -> last(look.getIList())).filter(Look::isOn).isPresent(),
				first(Look::colour).filter(value -> value.matches(COLOUR)).orElse(""));
	}

	/** In half points. */
	int size() {
		return first(look -> last(look.getSzList())).map(size -> number(size.xgetVal(), USUAL_SIZE)).orElse(USUAL_SIZE);
	}

	private <T> Optional<T> first(Function<CTRPr, Optional<T>> property) {
		return looks.stream().map(property).flatMap(Optional::stream).findFirst();
	}

	private static <T> Optional<T> last(List<T> values) {
		return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
	}

	static Optional<String> font(CTRPr look) {
		return last(look.getRFontsList()).map(fonts -> fonts.getAscii()).filter(name -> !name.isBlank());
	}

	static Optional<String> colour(CTRPr look) {
		return last(look.getColorList()).map(colour -> colour.xgetVal()).map(XmlAnySimpleType::getStringValue);
	}

	private static boolean isOn(CTOnOff switched) {
		return !switched.isSetVal() || isOn(switched.xgetVal());
	}

	/** Whether a switch is on, however it is spelt. */
	static boolean isOn(XmlAnySimpleType value) {
		return Stream.of("1", "true", "on").anyMatch(value.getStringValue()::equals);
	}

	/** A number, or another where there is none. */
	static int number(XmlAnySimpleType value, int otherwise) {
		String text = value == null ? "" : value.getStringValue();
		return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
	}
}
