package io.orgdeck.core.migration;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A version of the file format. A new minor version adds; a new major version cannot be read by older programs. */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

	/**
	 * The version that is written.
	 * <ul>
	 * <li>0.9 – the first trial: namespaces ended in /0, an action's due date was called "deadline".
	 * <li>1.0 – namespaces end in /1; "deadline" is "due", like everywhere else.
	 * <li>1.1 – meetings have a time, a place, an agenda, decisions and a note of how the actions stood; an action says
	 * when it was done; earlier versions of vision and statement are kept; findings, recommendations, options, actions and
	 * sections of the paper say whether they are public; a deck that builds on another can name cards of that one.
	 * <li>1.2 – a participant may have an e-mail address; a ballot says whether its answers stand beside the result of another
	 * session or round; the highest number that a participant was ever given is kept.
	 * <li>1.3 – a level stands for any number; a question says which levels of its scale it takes, and what they are called there.
	 * <li>1.4 – themes, codes and coded passages of what people have said; a deck says words, headings and sentences of papers in its
	 * own words, and what stretches of its scale are called.
	 * <li>1.5 – what was agreed and told about the data of those who take part; a ballot keeps how its votes came in; a dimension may
	 * be a part of another, and counts there by a weight; questions of yes or no and of one of several, and answers that are only counted;
	 * translations of a deck's texts, and the language that is chosen for the readers of an assessment.
	 * <li>1.6 – marks in the running text of cards say how words look; a card may have a picture.
	 * </ul>
	 */
	public static final FormatVersion CURRENT = new FormatVersion(1, 6);

	/** The first version in which the running text of cards is read for marks. */
	public static final FormatVersion FORMATTED_TEXT = new FormatVersion(1, 6);

	private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

	/** Reads "1.0"; empty when the text is not a version. */
	public static Optional<FormatVersion> parse(String text) {
		var match = FORM.matcher(text == null ? "" : text);
		return match.matches()
				? Optional.of(new FormatVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
				: Optional.empty();
	}

	/** Whether a file of this version has to be migrated. What a minor version has added is simply not there in an older one. */
	public boolean needsMigration() {
		return major < CURRENT.major();
	}

	/** The version to write: a newer one is kept, so that what it has added is not taken for a mistake. */
	public FormatVersion orCurrent() {
		return compareTo(CURRENT) < 0 ? CURRENT : this;
	}

	@Override
	public int compareTo(FormatVersion other) {
		return Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor).compare(this, other);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
