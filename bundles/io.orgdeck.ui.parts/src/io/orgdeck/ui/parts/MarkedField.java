package io.orgdeck.ui.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a field for text with marks, and what is selected there. Each change gives what the field holds after it.
 *
 * @param start of the selection, or the place of the cursor
 * @param end   the same as the start where nothing is selected
 */
record MarkedField(String text, int start, int end) {

	/** Marks around words, which they touch: bold, and italic, alone or within bold. */
	enum Around {
		BOLD("**", "(?<!\\\\)(\\*\\*)(?=\\S)(.+?)(?<=\\S)\\*\\*"),
		ITALIC("*", "(?<![*\\\\])(?:\\*\\*)?(\\*)(?=[^\\s*])(.+?)(?<=[^\\s*])\\*(?:\\*\\*)?(?!\\*)");

		private final String mark;
		private final Pattern pattern;

		Around(String mark, String pattern) {
			this.mark = mark;
			this.pattern = Pattern.compile(pattern);
		}
	}

	/** Words between marks: where the first mark begins, and where the second one does. */
	private record Span(int open, int close) {
	}

	/** A link: where it stands, its words and its address. */
	record Link(int start, int end, String words, String address) {
	}

	private static final Pattern ITEM = Pattern.compile("^(\\h*)(?:[-+*]|(\\d{1,9})([.)]))(\\h+|$)");
	private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[((?:\\\\.|[^\\]\\\\\\n])*)\\]\\(([^()\\s]*)\\)");

	/** Whether all that is selected, or where the cursor stands, is marked so. */
	boolean is(Around kind) {
		return around(kind).isPresent();
	}

	/** Marks what is selected, or the word at the cursor, or takes the marks away. */
	MarkedField toggled(Around kind) {
		Optional<Span> marked = around(kind);
		if (marked.isPresent()) {
			return without(kind, marked.get());
		}
		MarkedField words = words();
		if (words.start == words.end) {
			return new MarkedField(words.before() + kind.mark + kind.mark + words.after(), start + kind.mark.length(),
					start + kind.mark.length());
		}
		var changed = new StringBuilder();
		for (String line : words.selected().splitWithDelimiters("\\R", -1)) {
			changed.append(wrapped(kind, line));
		}
		return words.replaced(changed.toString()).selecting(words.start, changed.length());
	}

	/** A line, or the end of one, in marks that stand behind what makes it an item and touch its words. */
	private static String wrapped(Around kind, String line) {
		Matcher item = ITEM.matcher(line);
		String before = item.find() ? item.group() : line.substring(0, line.length() - line.stripLeading().length());
		String words = line.substring(before.length()).strip();
		if (words.isEmpty()) {
			return line;
		}
		String behind = line.substring(line.stripTrailing().length());
		Matcher marked = kind.pattern.matcher(words);
		while (marked.find()) {
			words = words.substring(0, marked.end(2)) + words.substring(marked.end(2) + kind.mark.length());
			words = words.substring(0, marked.start(1)) + words.substring(marked.end(1));
			marked.reset(words);
		}
		return before + kind.mark + words + kind.mark + behind;
	}

	private MarkedField without(Around kind, Span span) {
		int length = kind.mark.length();
		String changed = text.substring(0, span.open) + text.substring(span.open + length, span.close)
				+ text.substring(span.close + length);
		int last = span.close - length;
		return new MarkedField(changed, Math.clamp(start - length, span.open, last), Math.clamp(end - length, span.open, last));
	}

	private Optional<Span> around(Around kind) {
		Matcher marked = kind.pattern.matcher(text);
		while (marked.find()) {
			var span = new Span(marked.start(1), marked.end(2));
			if (span.open <= start && end <= span.close + kind.mark.length() && (start < end || start > span.open)) {
				return Optional.of(span);
			}
		}
		return Optional.empty();
	}

	/** Whether each line that is touched begins as an item of a list. */
	boolean isList() {
		MarkedField lines = lines();
		return !lines.selected().isBlank() && lines.selected().lines().allMatch(line -> line.isBlank() || isItem(line));
	}

	/** Whether a line is an item of a list. */
	static boolean isItem(String line) {
		return ITEM.matcher(line).find();
	}

	/** Makes items of the lines that are touched, or paragraphs again. */
	MarkedField listed() {
		boolean undo = isList();
		MarkedField lines = lines();
		var changed = new StringBuilder();
		boolean alone = lines.selected().isBlank();
		for (String line : lines.selected().splitWithDelimiters("\\R", -1)) {
			boolean blank = line.isBlank() && !(alone && changed.isEmpty());
			changed.append(undo ? ITEM.matcher(line).replaceFirst("$1") : blank || isItem(line) ? line : "- " + line);
		}
		MarkedField after = lines.replaced(changed.toString());
		return start == end ? after.at(start + changed.length() - lines.selected().length())
				: after.selecting(lines.start, changed.length());
	}

	/** What the key for a new line does in a list: begins the next item, or ends the list in an item without words. Empty elsewhere. */
	Optional<MarkedField> nextItem(String delimiter) {
		MarkedField line = at(start).lines();
		Matcher item = ITEM.matcher(line.selected());
		if (start != end || !item.find() || start < line.start + item.end()) {
			return Optional.empty();
		}
		if (line.selected().length() == item.end()) {
			return Optional.of(line.replaced(""));
		}
		String next = item.group(2) == null ? item.group().stripTrailing()
				: item.group(1) + (Long.parseLong(item.group(2)) + 1) + item.group(3);
		return Optional.of(replaced(delimiter + next + item.group(4)));
	}

	/** The link that is touched. */
	Optional<Link> link() {
		Matcher link = LINK.matcher(text);
		while (link.find()) {
			if (link.start() <= start && end <= link.end()) {
				return Optional.of(new Link(link.start(), link.end(), link.group(1), link.group(2)));
			}
		}
		return Optional.empty();
	}

	/** Lets what is selected, or the word at the cursor, lead to an address; to none where that is empty. */
	MarkedField linked(String address) {
		String to = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
		Optional<Link> before = link();
		MarkedField words = before.map(link -> new MarkedField(text, link.start(), link.end())).orElseGet(this::words);
		String said = before.map(Link::words).orElseGet(() -> words.selected().replaceAll("[\\[\\]]", "\\\\$0").replaceAll("\\R", " "));
		return words.replaced(to.isEmpty() ? said : "[" + (said.isBlank() ? address : said) + "](" + to + ")");
	}

	/** Puts in what comes from elsewhere: several paragraphs, or items, stand on lines of their own. */
	MarkedField pasted(String marks, String delimiter) {
		String first = marks.lines().findFirst().orElse("");
		boolean begins = !isItem(first) || before().substring(before().lastIndexOf('\n') + 1).isBlank();
		boolean ends = marks.lines().skip(1).findAny().isEmpty() && !isItem(first) || after().lines().findFirst().orElse("").isBlank();
		return replaced((begins ? "" : delimiter) + marks.replaceAll("\\R", delimiter) + (ends ? "" : delimiter));
	}

	/** Puts that in place of what is selected, with the cursor behind it. */
	MarkedField replaced(String by) {
		return new MarkedField(before() + by + after(), start + by.length(), start + by.length());
	}

	/** What is selected without blanks around it, or the word at the cursor. */
	private MarkedField words() {
		int from = start;
		int to = end;
		while (start == end && to < text.length() && isWord(text.charAt(to))) {
			to++;
		}
		while (start == end && from > 0 && isWord(text.charAt(from - 1))) {
			from--;
		}
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new MarkedField(text, from, to);
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** The whole lines that are touched. */
	private MarkedField lines() {
		int from = text.lastIndexOf('\n', start - 1) + 1;
		int to = text.indexOf('\n', end);
		to = to < 0 ? text.length() : to;
		return new MarkedField(text, from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
	}

	private MarkedField at(int place) {
		return selecting(Math.clamp(place, 0, text.length()), 0);
	}

	private MarkedField selecting(int from, int length) {
		return new MarkedField(text, from, from + length);
	}

	private String before() {
		return text.substring(0, start);
	}

	private String selected() {
		return text.substring(start, end);
	}

	private String after() {
		return text.substring(end);
	}
}
