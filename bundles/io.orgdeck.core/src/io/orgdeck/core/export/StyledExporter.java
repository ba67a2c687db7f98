package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An exporter that writes in the styles of a client's document. */
public interface StyledExporter extends Exporter {

	/**
	 * A role that text plays in what is exported.
	 *
	 * @param option option that names the style of the role, when it is not the one of the usual name
	 * @param name   the role in people's words
	 * @param usual  style that plays the role unless another is chosen; one of ours where the document has none of that name
	 */
	record Role(String option, String name, TextStyle usual) {
	}

	/**
	 * A style and how its text looks, for a sample of it.
	 *
	 * @param name   as the document calls it
	 * @param ours   whether we bring it because the document lacks it
	 * @param font   typeface, or empty when it comes from a theme
	 * @param points size in points
	 * @param colour as rrggbb, or empty for the usual colour
	 */
	record TextStyle(String name, boolean ours, String font, double points, boolean bold, boolean italic, String colour) {
	}

	/**
	 * What a document offers.
	 *
	 * @param styles paragraph styles, by name
	 * @param roles  what text can be, in the order of a paper
	 */
	record Template(List<TextStyle> styles, List<Role> roles) {
		public Template {
			styles = List.copyOf(styles);
			roles = List.copyOf(roles);
		}
	}

	/**
	 * Looks into a client's document. Nothing in it is run or fetched.
	 *
	 * @throws IOException with a sentence, when it cannot be read or must not be used
	 */
	Template template(Path file) throws IOException;
}
