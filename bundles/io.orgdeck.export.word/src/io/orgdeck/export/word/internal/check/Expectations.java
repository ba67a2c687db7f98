package io.orgdeck.export.word.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.export.word.internal.text.DocumentText;

/** Texts that must be found in a written file, those of one place in the order of reading. Space does not count. */
public final class Expectations {

	private static final int EXCERPT = 60;

	/** A text that must be found, and where it belongs. */
	private record Wanted(String place, String text) {
	}

	private final List<Wanted> texts = new ArrayList<>();
	private final List<Wanted> comments = new ArrayList<>();
	private final List<Wanted> anywhere = new ArrayList<>();

	/** A whole paragraph or cell, or words for a chart. */
	public void whole(String place, String text) {
		add(texts, new Wanted(place, plain(text)));
	}

	/** A part of any paragraph or cell, wherever it stands. */
	public void anywhere(String place, String text) {
		add(anywhere, new Wanted(place, plain(text)));
	}

	public void comment(String place, String text) {
		add(comments, new Wanted(place, plain(text)));
	}

	private static void add(List<Wanted> wanted, Wanted one) {
		if (!one.text().isEmpty()) {
			wanted.add(one);
		}
	}

	/**
	 * Opens the file and looks.
	 *
	 * @param file     without password
	 * @param sentence what is said when something is missing: {0} how many, {1} the first, {2} its place
	 * @throws ExportException with that sentence
	 */
	public void check(byte[] file, String sentence) throws IOException {
		WrittenText written = WrittenText.of(file);
		List<String> found = plain(written.texts());
		List<Wanted> missing = new ArrayList<>(missing(texts, found));
		missing.addAll(missing(comments, plain(written.comments())));
		anywhere.stream().filter(one -> found.stream().noneMatch(text -> text.contains(one.text()))).forEach(missing::add);
		if (!missing.isEmpty()) {
			Wanted first = missing.getFirst();
			throw new ExportException(NLS.bind(sentence, new Object[] { missing.size(), excerpt(first.text()), first.place() }), null);
		}
	}

	private static List<String> plain(List<String> texts) {
		return texts.stream().map(Expectations::plain).toList();
	}

	private static List<Wanted> missing(List<Wanted> wanted, List<String> found) {
		List<Wanted> missing = new ArrayList<>();
		int from = 0;
		String place = "";
		for (Wanted one : wanted) {
			if (!one.place().equals(place)) {
				from = 0; // the author may have put sections into another order
				place = one.place();
			}
			int at = find(one.text(), found, from);
			if (at < 0) {
				missing.add(one);
			} else {
				from = at + 1;
			}
		}
		return missing;
	}

	private static int find(String text, List<String> found, int from) {
		for (int i = from; i < found.size(); i++) {
			if (found.get(i).equals(text)) {
				return i;
			}
		}
		return -1;
	}

	/** The text with single spaces between its words. */
	private static String plain(String text) {
		String clean = DocumentText.clean(text);
		var plain = new StringBuilder(clean.length());
		boolean between = false;
		for (int i = 0; i < clean.length(); i++) {
			char c = clean.charAt(i);
			if (Character.isWhitespace(c)) {
				between = true;
			} else {
				if (between && !plain.isEmpty()) {
					plain.append(' ');
				}
				plain.append(c);
				between = false;
			}
		}
		return plain.toString();
	}

	private static String excerpt(String text) {
		if (text.codePointCount(0, text.length()) <= EXCERPT) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
	}
}
