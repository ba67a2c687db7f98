package io.orgdeck.core.deck;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes readable ids of names. */
public final class Slug {

	private static final int LONGEST = 100;
	private static final int READABLE = 40;
	/** In Latin script accents can go without one name becoming another; elsewhere they are letters. */
	private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+\\p{M}*");

	private Slug() {
	}

	/** Letters and digits in lower case, joined by hyphens. Where nothing is left, or too much, a number made of the name tells it from others. */
	public static String of(String name) {
		String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String small = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
		String slug = BETWEEN.matcher(small).replaceAll("-").replaceAll("^[-\\p{M}]+|-+$", "");
		if (!slug.isEmpty() && slug.length() <= LONGEST) {
			return slug;
		}
		String readable = slug.isEmpty() ? "x" : slug.substring(0, slug.offsetByCodePoints(0, READABLE)).replaceAll("-+$", "");
		return name.isBlank() ? readable : readable + '-' + HexFormat.of().toHexDigits(name.strip().hashCode());
	}
}
