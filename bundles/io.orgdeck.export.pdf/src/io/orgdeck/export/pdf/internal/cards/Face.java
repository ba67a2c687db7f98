package io.orgdeck.export.pdf.internal.cards;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.report.CardText.Line;

/**
 * One side of a printed card.
 *
 * @param code    of the card
 * @param section title of its section
 * @param colour  of the section's band, rrggbb
 * @param compact in the smaller size
 * @param lines   below the band
 * @param picture what stands for the line that is a picture, if there is one
 */
record Face(String code, String section, String colour, boolean compact, List<Line> lines, Optional<PrintedPicture> picture) {

	Face {
		lines = List.copyOf(lines);
	}

	/** The colour in which words can be read on the band. */
	String textColour() {
		int band = Integer.parseInt(colour, 16);
		double light = 0.299 * (band >> 16) + 0.587 * (band >> 8 & 0xff) + 0.114 * (band & 0xff);
		return light < 125 ? "FFFFFF" : "1E2528";
	}
}
