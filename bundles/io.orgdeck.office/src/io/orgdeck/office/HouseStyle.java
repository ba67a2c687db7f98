package io.orgdeck.office;

import java.util.Objects;
import java.util.Optional;

/**
 * How the files of a firm or client look: set once, used by paper, slides and workbook alike.
 *
 * @param typeface of all words; empty where the document's own theme decides
 * @param palette  colours
 * @param logo     shown on covers and title slides
 * @param header   line that runs along the top of every page, or an empty text
 * @param footer   line that runs along the foot of every page, or an empty text
 */
public record HouseStyle(Optional<String> typeface, Palette palette, Optional<Logo> logo, String header, String footer) {

	/** The product's own look, for those who have set no other. */
	public static final HouseStyle STANDARD = new HouseStyle(Optional.of("Arial"), Palette.STANDARD, Optional.empty(), "", "");

	/**
	 * A picture that stands for the house.
	 *
	 * @param content     a PNG or JPEG file
	 * @param description what somebody who cannot see it needs to know
	 */
	public record Logo(byte[] content, String description) {
		public Logo {
			content = content.clone();
		}

		@Override
		public byte[] content() {
			return content.clone();
		}
	}

	public HouseStyle {
		Objects.requireNonNull(palette);
	}

	/** The same in the typeface of the document that is written into. */
	public HouseStyle withThemeTypeface() {
		return new HouseStyle(Optional.empty(), palette, logo, header, footer);
	}

	/** The same with another typeface. */
	public HouseStyle withTypeface(String name) {
		return new HouseStyle(Optional.of(name), palette, logo, header, footer);
	}

	/** The same in other colours. */
	public HouseStyle withPalette(Palette other) {
		return new HouseStyle(typeface, other, logo, header, footer);
	}

	/** The same with other running lines. */
	public HouseStyle withLines(String above, String below) {
		return new HouseStyle(typeface, palette, logo, above, below);
	}
}
