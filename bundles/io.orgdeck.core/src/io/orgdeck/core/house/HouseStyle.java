package io.orgdeck.core.house;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the files of a firm or client look: set once, used by paper, slides, workbook and PDF alike.
 *
 * @param name     whose it is; empty for the product's own
 * @param headings typeface of headings, as the computers call it on which files are opened
 * @param body     typeface of all other words
 * @param serif    whether files that bring their typefaces along, such as PDF, take one with serifs for both
 * @param colours  of words, lines and charts
 * @param logo     shown at the head of first pages and on the opening slide
 * @param header   line that runs along the top of every page, or an empty text
 * @param footer   line that runs along the foot of every page, or an empty text
 */
public record HouseStyle(String name, String headings, String body, boolean serif, HouseColours colours, Optional<Logo> logo, String header,
		String footer) {

	/** The product's own look, for those who have set no other. */
	public static final HouseStyle STANDARD = new HouseStyle("", "Arial", "Arial", false, HouseColours.STANDARD, Optional.empty(), "", "");

	public HouseStyle {
		Objects.requireNonNull(colours);
		Objects.requireNonNull(logo);
	}

	/** What cannot be read on white paper, each in a sentence with a remedy. */
	public List<String> remarks() {
		return colours.remarks();
	}

	/** The same in other colours. */
	public HouseStyle withColours(HouseColours other) {
		return new HouseStyle(name, headings, body, serif, other, logo, header, footer);
	}

	/** The same with a logo, or without one. */
	public HouseStyle withLogo(Optional<Logo> other) {
		return new HouseStyle(name, headings, body, serif, colours, other, header, footer);
	}

	/** The same with other typefaces. */
	public HouseStyle withTypefaces(String ofHeadings, String ofBody, boolean withSerifs) {
		return new HouseStyle(name, ofHeadings, ofBody, withSerifs, colours, logo, header, footer);
	}

	/** The same with other running lines. */
	public HouseStyle withLines(String above, String below) {
		return new HouseStyle(name, headings, body, serif, colours, logo, above, below);
	}
}
