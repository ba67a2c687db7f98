package io.orgdeck.core.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Makes readable ids of names. */
public final class Slug {

	private Slug() {
	}

	/** Letters and digits in lower case, joined by hyphens; "x" where nothing is left. */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return slug.isEmpty() ? "x" : slug; //$NON-NLS-1$
	}
}
