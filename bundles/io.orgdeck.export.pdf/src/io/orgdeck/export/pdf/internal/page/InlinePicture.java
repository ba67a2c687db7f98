package io.orgdeck.export.pdf.internal.page;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/** Pictures that stand in the page itself; no other is ever looked for. */
public final class InlinePicture {

	private static final Set<String> STARTS = Set.of(start("png"), start("jpeg"));

	private InlinePicture() {
	}

	/**
	 * Puts a picture on the page.
	 *
	 * @param format png or jpeg
	 * @param words  for people who cannot see it
	 * @param width  in points, as the height
	 */
	public static void add(Markup page, String format, byte[] file, String words, double width, double height) {
		page.open("img", "src", start(format) + Base64.getEncoder().encodeToString(file), "alt", words, "style",
				String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, height)).close();
	}

	private static String start(String format) {
		return "data:image/" + format + ";base64,";
	}

	/** Whether a page may refer to it. */
	static boolean isOne(String uri) {
		return STARTS.stream().anyMatch(uri::startsWith);
	}
}
