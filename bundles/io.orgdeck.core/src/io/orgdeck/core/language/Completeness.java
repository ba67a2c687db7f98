package io.orgdeck.core.language;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.language.SheetLine.State;

/**
 * How far a language is, beside the texts of this product.
 *
 * @param texts      that the product has
 * @param translated those of them that have a translation
 * @param drafts     translations that nobody has checked
 * @param stale      translations of texts that have changed since
 */
public record Completeness(int texts, int translated, int drafts, int stale) {

	static Completeness of(List<SheetLine> lines) {
		return new Completeness(lines.size(), lines.size() - count(lines, State.MISSING), count(lines, State.DRAFT),
				count(lines, State.STALE));
	}

	private static int count(List<SheetLine> lines, State state) {
		return (int) lines.stream().filter(line -> line.state() == state).count();
	}

	/** Whether anything of it was not checked as it stands. */
	public boolean isDraft() {
		return drafts + stale > 0;
	}

	/** The counts in a sentence. */
	@Override
	public String toString() {
		return NLS.bind(Messages.completeness, new Object[] { translated, texts, drafts, stale });
	}
}
