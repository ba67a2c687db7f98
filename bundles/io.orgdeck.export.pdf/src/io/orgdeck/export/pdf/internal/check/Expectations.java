package io.orgdeck.export.pdf.internal.check;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.export.pdf.internal.page.CleanText;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** Texts that must be found in a written file, those of one place in the order of reading. Space does not count. */
public final class Expectations {

	private static final int EXCERPT = 60;

	/** A text that must be found, and where it belongs. */
	private record Wanted(String place, String text, boolean whole) {
	}

	private static final Pattern FIGURE = Pattern.compile("[\\p{N}.,%–-]*");

	private final boolean turned;
	private final List<Wanted> wanted = new ArrayList<>();
	private final List<Wanted> anywhere = new ArrayList<>();

	/** @param language of the file, a BCP 47 tag */
	public Expectations(String language) {
		turned = Facts.isRightToLeft(language);
	}

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

	/** Words for a picture, wherever it stands. */
	public void wordsAnywhere(String place, String text) {
		anywhere.add(new Wanted(place, CleanText.of(text), true));
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
		List<String> found = WrittenText.of(file).stream().map(this::comparable).toList();
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

	private int find(Wanted wanted, List<String> found, int from) {
		String text = comparable(wanted.text());
		for (int i = from; i < found.size(); i++) {
			if (wanted.whole() ? found.get(i).equals(text) : holds(found.get(i), text)) {
				return i;
			}
		}
		return -1;
	}

	private boolean holds(String found, String text) {
		return found.contains(text) || isTurned(text) && holdsLetters(found, text);
	}

	private static boolean holdsLetters(String found, String text) {
		int at = 0;
		for (char letter : text.toCharArray()) {
			at = found.indexOf(letter, at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

	private boolean isTurned(String plain) {
		char[] letters = plain.toCharArray();
		return turned && !FIGURE.matcher(plain).matches() || Bidi.requiresBidi(letters, 0, letters.length);
	}

	/**
	 * What of a text can be found again: its letters and figures. Where some of it, or the file, runs from right to left it is written in
	 * the order in which the eye meets it, so there only the letters are compared and not their order.
	 */
	private String comparable(String text) {
		String plain = CleanText.squeezed(Normalizer.normalize(CleanText.of(text), Form.NFKC));
		if (!isTurned(plain)) {
			return plain;
		}
		return plain.codePoints().map(Expectations::eitherWay).sorted()
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Brackets look the other way where words run from right to left. */
	private static int eitherWay(int code) {
		return switch (code) {
			case ')' -> '(';
			case ']' -> '[';
			case '}' -> '{';
			case '>' -> '<';
			case '»' -> '«';
			default -> code;
		};
	}

	private static String excerpt(String text) {
		return text.codePointCount(0, text.length()) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
	}
}
