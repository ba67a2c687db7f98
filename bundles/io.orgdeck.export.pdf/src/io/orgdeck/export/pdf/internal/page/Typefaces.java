package io.orgdeck.export.pdf.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.orgdeck.core.house.HouseStyle;

/**
 * The typefaces that every file brings along, so that it looks the same everywhere: Open Sans, or Liberation Serif for a house whose
 * typeface has serifs, and DejaVu Sans for the scripts and signs that these lack. They also know which characters they can show, because a missing one would be printed as something else.
 */
public final class Typefaces {

	/** What stands for a character that no typeface has. */
	public static final String MISSING = "\u25a1";

	private static final int REGULAR = 400;
	private static final int BOLD = 700;
	private static final List<String> SANS = List.of("Open Sans", "DejaVu Sans");
	private static final String SERIF = "Liberation Serif";
	private static Typefaces known;
	private static Typefaces serifs;

	static {
		QuietLibraries.ensure();
	}

	/** One font file. */
	private record Face(String family, int weight, FontStyle style, byte[] content, CmapLookup glyphs, TrueTypeFont font,
			HorizontalMetricsTable metrics, double unitsPerEm) {
	}

	private final List<Face> faces = new ArrayList<>();

	/** In the order in which a character is looked for. */
	private final List<String> families;

	private Typefaces() {
		families = SANS;
		add("Open Sans", REGULAR, "OpenSans-Regular.ttf");
		add("DejaVu Sans", REGULAR, "DejaVuSans.ttf");
		add("Open Sans", BOLD, "OpenSans-Bold.ttf");
		add("Open Sans", REGULAR, FontStyle.ITALIC, "OpenSans-Italic.ttf");
		add("Open Sans", BOLD, FontStyle.ITALIC, "OpenSans-BoldItalic.ttf");
		add("DejaVu Sans", BOLD, "DejaVuSans-Bold.ttf");
	}

	/** With serifs first; which characters there are does not depend on that. */
	private Typefaces(Typefaces others) {
		families = Stream.concat(Stream.of(SERIF), others.families.stream()).toList();
		add(SERIF, REGULAR, "LiberationSerif-Regular.ttf");
		add(SERIF, BOLD, "LiberationSerif-Bold.ttf");
		add(SERIF, REGULAR, FontStyle.ITALIC, "LiberationSerif-Italic.ttf");
		add(SERIF, BOLD, FontStyle.ITALIC, "LiberationSerif-BoldItalic.ttf");
		faces.addAll(others.faces);
	}

	/** The typefaces, which are read once. */
	public static synchronized Typefaces get() {
		if (known == null) {
			known = new Typefaces();
		}
		return known;
	}

	/** The typefaces in the order that suits a house. */
	public static synchronized Typefaces of(HouseStyle house) {
		if (house.serif() && serifs == null) {
			serifs = new Typefaces(get());
		}
		return house.serif() ? serifs : get();
	}

	/** Names of the families, the one that is tried first at the beginning. */
	public List<String> families() {
		return families;
	}

	private void add(String family, int weight, String name) {
		add(family, weight, FontStyle.NORMAL, name);
	}

	private void add(String family, int weight, FontStyle style, String name) {
		try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + name)) {
			byte[] content = withoutLigatures(in.readAllBytes());
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
			faces.add(new Face(family, weight, style, content, font.getUnicodeCmapLookup(), font, font.getHorizontalMetrics(),
					font.getUnitsPerEm()));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // part of the product
		}
	}

	/**
	 * The font without its rules for joining letters: nobody finds "first" where it is written with a sign for fi. The list of the
	 * font's tables begins at byte 12, with 16 bytes for each and its name first. Scripts that join letters are joined before.
	 */
	private static byte[] withoutLigatures(byte[] font) {
		int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
		for (int at = 12; at < 12 + tables * 16; at += 16) {
			if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
				font[at] = 'x';
			}
		}
		return font;
	}

	TrueTypeFont first() {
		return faces.getFirst().font();
	}

	/** Hands the fonts over, each embedded with the glyphs that are used. */
	void addTo(PdfRendererBuilder builder) {
		faces.forEach(
				face -> builder.useFont(() -> new ByteArrayInputStream(face.content()), face.family(), face.weight(), face.style(),
						true));
	}

	/** Width of a text on one line, in the unit of the size. */
	public double width(String text, boolean bold, double size) {
		double width = 0;
		for (int i = 0; i < text.length();) {
			int code = text.codePointAt(i);
			i += Character.charCount(code);
			width += advance(code, bold ? BOLD : REGULAR);
		}
		return width * size;
	}

	private double advance(int code, int weight) {
		for (Face face : faces) {
			int glyph = face.weight() == weight && face.style() == FontStyle.NORMAL ? face.glyphs().getGlyphId(code) : 0;
			if (glyph != 0) {
				return face.metrics().getAdvanceWidth(glyph) / face.unitsPerEm();
			}
		}
		return 0;
	}

	/** Whether a character can be shown, or need not be seen. */
	private boolean has(int code) {
		return Character.isWhitespace(code) || isInvisible(code)
				|| faces.stream().filter(face -> face.weight() == REGULAR).anyMatch(face -> face.glyphs().getGlyphId(code) != 0);
	}

	private static boolean isInvisible(int code) {
		return Character.getType(code) == Character.FORMAT || code >= 0xfe00 && code <= 0xfe0f || code >= 0xe0100 && code <= 0xe01ef;
	}

	/** What readers take for one character and no typeface has, in the order of the text. */
	public List<String> missing(String text) {
		if (text.chars().allMatch(c -> c < 0x7f)) {
			return List.of();
		}
		var missing = new ArrayList<String>();
		characters(text).stream().filter(one -> !one.codePoints().allMatch(this::has)).forEach(missing::add);
		return missing;
	}

	/** The text with a sign in place of each character that no typeface has, and without what a document cannot hold. */
	public String shown(String text) {
		String clean = CleanText.of(text);
		if (clean.chars().allMatch(c -> c < 0x7f)) {
			return clean;
		}
		var shown = new StringBuilder();
		characters(clean).forEach(one -> shown.append(one.codePoints().allMatch(this::has) ? one : MISSING));
		return shown.toString();
	}

	private static List<String> characters(String text) {
		BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
		breaks.setText(text);
		var all = new ArrayList<String>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			all.add(text.substring(from, to));
			from = to;
		}
		return all;
	}
}
