package io.orgdeck.export.pdf.internal.check;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.export.pdf.internal.page.CleanText;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** Texts that must be found in a written file, those of one place in the order of reading. Space does not count. */
public final class Expectations {

	private static final int EXCERPT = 60;

	/** A text that must be found, and where it belongs. */
	private record Wanted(String place, String text, boolean whole) {
	}

	private final List<Wanted> wanted = new ArrayList<>();
	private final List<Wanted> anywhere = new ArrayList<>();

	/** A whole paragraph or cell, or words for a chart. */
	public void whole(String place, String text) {
		add(place, text, true);
	}

	/** A part of a paragraph or cell. */
	public void part(String place, String text) {
		add(place, text, false);
	}

	/** A part of a paragraph, wherever it stands. */
	public void anywhere(String place, String text) {
		String shown = Typefaces.get().shown(text);
		if (!comparable(shown).isEmpty()) {
			anywhere.add(new Wanted(place, shown, false));
		}
	}

	/** Words for a picture, of which nothing is replaced. */
	public void words(String place, String text) {
		wanted.add(new Wanted(place, CleanText.of(text), true));
	}

	private void add(String place, String text, boolean whole) {
		String shown = Typefaces.get().shown(text);
		if (!comparable(shown).isEmpty()) {
			wanted.add(new Wanted(place, shown, whole));
		}
	}

	/**
	 * Opens the file and looks.
	 *
	 * @param sentence what is said when something is missing: {0} how many, {1} the first, {2} its place
	 * @throws ExportException with that sentence
	 */
	public void check(byte[] file, String sentence) throws IOException {
		List<String> found = WrittenText.of(file).stream().map(Expectations::comparable).toList();
		var missing = new ArrayList<Wanted>();
		int from = 0;
		for (Wanted one : wanted) {
			int at = find(one, found, from);
			if (at < 0) {
				missing.add(one);
			} else {
				from = one.whole() ? at + 1 : at;
			}
		}
		anywhere.stream().filter(one -> find(one, found, 0) < 0).forEach(missing::add);
		if (!missing.isEmpty()) {
			Wanted first = missing.getFirst();
			throw new ExportException(NLS.bind(sentence, new Object[] { missing.size(), excerpt(first.text()), first.place() }), null);
		}
	}

	private static int find(Wanted wanted, List<String> found, int from) {
		String text = comparable(wanted.text());
		for (int i = from; i < found.size(); i++) {
			if (wanted.whole() ? found.get(i).equals(text) : found.get(i).contains(text)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * What of a text can be found again: its letters and figures. Where some of it runs from right to left it is written in the order in
	 * which the eye meets it, so there only the letters are compared and not their order.
	 */
	private static String comparable(String text) {
		String plain = CleanText.squeezed(Normalizer.normalize(CleanText.of(text), Form.NFKC));
		char[] letters = plain.toCharArray();
		if (!Bidi.requiresBidi(letters, 0, letters.length)) {
			return plain;
		}
		return plain.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static String excerpt(String text) {
		return text.codePointCount(0, text.length()) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
	}
}
