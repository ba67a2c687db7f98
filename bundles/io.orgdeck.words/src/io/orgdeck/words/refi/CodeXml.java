package io.orgdeck.words.refi;

import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Theme;

/** Themes and codes as a REFI-QDA code tree: a theme is a code that nothing is given, with its codes in it. */
final class CodeXml {

	/** The code that stands for quotes chosen for papers. */
	static final String QUOTES = Guids.of("code", "quotes");
	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	/** The id of what says that a coding was chosen as a quote. */
	static String quote(String coding) {
		return Guids.of("quote", coding);
	}

	private final Assessment assessment;
	private final QdaXml xml;

	CodeXml(Assessment assessment, QdaXml xml) {
		this.assessment = assessment;
		this.xml = xml;
	}

	/** Whether there is anything to write. */
	static boolean isAny(Assessment assessment) {
		return !assessment.getThemes().isEmpty() || !assessment.getCodes().isEmpty();
	}

	/** @param quotes whether quotes were chosen */
	void write(boolean quotes) throws XMLStreamException {
		xml.element("Codes", () -> {
			for (Theme theme : assessment.getThemes()) {
				xml.element("Code", () -> {
					xml.text("Description", theme.getText());
					for (Code code : top(theme)) {
						write(code);
					}
				}, "guid", Guids.of(theme.getId()), "name", Texts.or(theme.getName(), "-"), "isCodable", "false", "color",
						colour(theme.getColour()));
			}
			for (Code code : top(null)) {
				write(code);
			}
			if (quotes) {
				xml.empty("Code", "guid", QUOTES, "name", Messages.quotes, "isCodable", "true");
			}
		});
	}

	private List<Code> top(Theme theme) {
		return assessment.getCodes().stream().filter(code -> code.getPartOf() == null && code.getTheme() == theme).toList();
	}

	private void write(Code code) throws XMLStreamException {
		xml.element("Code", () -> {
			xml.text("Description", code.getText());
			for (Code part : assessment.getCodes()) {
				if (part.getPartOf() == code) {
					write(part);
				}
			}
		}, "guid", Guids.of(code.getId()), "name", Texts.or(code.getName(), "-"), "isCodable", "true", "color", colour(code.getColour()));
	}

	private static String colour(String colour) {
		return colour != null && COLOUR.matcher(colour).matches() ? colour : "";
	}
}
