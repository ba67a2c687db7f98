package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.words.Typed;

/**
 * The heading of one column, taken apart: tools put a code before the wording, a row or an option behind it, and spread the whole over
 * up to three rows.
 *
 * @param index    of the column, from 0
 * @param texts    one for each row of headings, some of them empty
 * @param inherits whether the first text stands over several columns, this being a later one
 */
record Heading(int index, List<String> texts, boolean inherits) {

	private static final Pattern TAGS = Pattern.compile("<[^<>]{1,200}>");
	private static final Pattern BRACKETS = Pattern.compile("(?<stem>.*\\S)\\s*\\[(?<tail>[^\\[\\]]+)\\]\\s*", Pattern.DOTALL);
	private static final Pattern FIRST_BRACKETS = Pattern.compile("\\[(?<code>[^\\[\\]]{1,60})\\]\\s*(?<rest>.*)", Pattern.DOTALL);
	private static final Pattern CODED = Pattern.compile(
			"(?<code>[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._/-]{0,59})(?:\\s*[:)|]\\s*|\\.?\\s+(?:[-\u2013\u2014]\\s+)?)(?<rest>.*)",
			Pattern.DOTALL);
	private static final Pattern CODED_ROW = Pattern
			.compile("(?<code>[\\p{L}\\p{Nd}_.-]{1,40})\\[(?<row>[^\\[\\]]{1,60})\\]\\.?\\s+(?<rest>.+)", Pattern.DOTALL);
	/** SurveyJS names the column of a comment after the question. */
	private static final Pattern COMMENT_OF = Pattern.compile("(?<code>[\\p{L}\\p{Nd}_.]{1,60})-(?<comment>Comment)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBERED = Pattern.compile("(?:[Qq]?\\d{1,3}(?:\\.\\d{1,3})*\\s*[.):-]|\\d{1,3})\\s+(?=\\S)");
	/** Points, times and clicks that a tool keeps of a question stand in columns of their own. */
	private static final Pattern NOTE_BEFORE = Pattern.compile("(?<note>[^-:]{3,20}?)(?: - |: ).+", Pattern.DOTALL);
	private static final Pattern TIME_OF_CODE = Pattern.compile("grouptime\\d*|[\\p{L}\\p{Nd}]{2,40}time", Pattern.CASE_INSENSITIVE);
	private static final Pattern ENDING = Pattern.compile("[\\s*:.!?\u2026]+$");
	private static final String DASH = " - ";
	private static final int LONGEST = 4_000;
	private static final int MOST_DASHES = 6;

	Heading {
		texts = List.copyOf(texts);
	}

	/** The rows of the heading, joined by a line break. */
	String joined() {
		return texts.stream().map(Typed::line).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** On one line, for people. */
	String line() {
		return String.join(" \u2013 ", texts.stream().map(Typed::line).filter(text -> !text.isEmpty() && !text.startsWith("{")).toList());
	}

	/** A text without the tags, numbers and signs that tools put around a wording, as {@link Typed#key} sees it. */
	static String folded(String text) {
		String begin = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		String plain = TAGS.matcher(begin).replaceAll(" ").replace("&nbsp;", " ").replace("&amp;", "&").replace("&#39;", "'")
				.replace("&quot;", "\"");
		String key = Typed.key(plain).replace('\u2010', '-').replace('\u2011', '-').replace('\u2013', '-').replace('\u2014', '-');
		return ENDING.matcher(key).replaceAll("").strip();
	}

	/** A wording without a number before it. */
	static String unnumbered(String folded) {
		Matcher numbered = NUMBERED.matcher(folded);
		return numbered.lookingAt() ? folded.substring(numbered.end()) : folded;
	}

	/** Whether the wording was cut off, and says so. */
	boolean isCut() {
		return texts.stream().map(Typed::line).anyMatch(text -> text.endsWith("\u2026") || text.endsWith("..."));
	}

	/** What may be the code of a question, from the most to the least certain. */
	Set<String> codes() {
		var codes = new LinkedHashSet<String>();
		for (String text : texts) {
			String line = Typed.line(text);
			if (line.isEmpty() || line.startsWith("{")) {
				continue;
			}
			codes.add(line);
			Matcher brackets = BRACKETS.matcher(line);
			if (brackets.matches()) {
				codes.add(brackets.group("tail").strip());
				codes.add(brackets.group("stem").strip());
				codedStart(brackets.group("stem"), codes);
			}
			Matcher first = FIRST_BRACKETS.matcher(line);
			if (first.matches()) {
				codes.add(first.group("code").strip());
			}
			Matcher row = CODED_ROW.matcher(line);
			if (row.matches()) {
				codes.add(row.group("row").strip());
				codes.add(row.group("code"));
			}
			Matcher comment = COMMENT_OF.matcher(line);
			if (comment.matches()) {
				codes.add(comment.group("code"));
			}
			codedStart(line, codes);
		}
		return codes;
	}

	private static void codedStart(String line, Set<String> codes) {
		Matcher coded = CODED.matcher(line);
		if (coded.matches()) {
			codes.add(coded.group("code").replaceAll("[._/-]+$", ""));
		}
	}

	/** What may be the wording of a question, folded, from the whole to its parts. */
	List<String> wordings() {
		var wordings = new LinkedHashSet<String>();
		for (String text : parts()) {
			String folded = folded(text);
			wordings.add(folded);
			wordings.add(unnumbered(folded));
			Matcher first = FIRST_BRACKETS.matcher(folded);
			if (first.matches()) {
				wordings.add(first.group("rest"));
			}
			Matcher coded = CODED.matcher(folded);
			if (coded.matches() && coded.group("code").chars().anyMatch(Character::isDigit)) {
				wordings.add(coded.group("rest").strip());
			}
		}
		wordings.remove("");
		return List.copyOf(wordings);
	}

	/** Whole texts first, then what stands in brackets or behind a dash, then what stands before it. */
	private List<String> parts() {
		var wholes = new ArrayList<String>();
		var tails = new ArrayList<String>();
		var stems = new ArrayList<String>();
		for (String text : texts) {
			String line = Typed.line(text);
			if (line.isEmpty() || line.startsWith("{")) {
				continue;
			}
			wholes.add(line);
			Matcher row = CODED_ROW.matcher(line);
			String words = row.matches() ? row.group("rest") : line;
			wholes.add(words);
			Matcher brackets = BRACKETS.matcher(words);
			if (brackets.matches()) {
				tails.add(brackets.group("tail"));
				stems.add(brackets.group("stem"));
			}
			dashed(words, tails, stems);
		}
		wholes.addAll(tails);
		wholes.addAll(stems);
		return wholes;
	}

	/** What stands behind, between and before dashes; a wording may hold dashes of its own. */
	private static void dashed(String line, List<String> tails, List<String> stems) {
		List<String> parts = List.of(line.split(DASH, MOST_DASHES));
		for (int from = 1; from < parts.size(); from++) {
			tails.add(String.join(DASH, parts.subList(from, parts.size())));
		}
		for (int end = parts.size() - 1; end > 0; end--) {
			for (int from = 0; from < end; from++) {
				stems.add(String.join(DASH, parts.subList(from, end)));
			}
		}
	}

	/** What stands last in the heading: the row of a grid, an option, "Comment"; folded, and empty where nothing stands apart. */
	String tail() {
		String last = "";
		int filled = 0;
		for (String text : texts) {
			String line = Typed.line(text);
			if (!line.isEmpty() && !line.startsWith("{")) {
				last = line;
				filled++;
			}
		}
		Matcher comment = COMMENT_OF.matcher(last);
		if (comment.matches()) {
			return folded(comment.group("comment"));
		}
		Matcher row = CODED_ROW.matcher(last);
		if (row.matches()) {
			if (isComment(row.group("row"))) {
				return folded(row.group("row"));
			}
			last = row.group("rest");
		}
		Matcher brackets = BRACKETS.matcher(last);
		if (brackets.matches()) {
			return folded(brackets.group("tail"));
		}
		int dash = last.lastIndexOf(DASH);
		if (dash > 0) {
			return folded(last.substring(dash + DASH.length()));
		}
		return filled > 1 ? folded(last) : "";
	}

	/** Whether a tool notes something here of a question: its points, or how long somebody took. */
	boolean isNoteOfTool(Tool tool) {
		String line = texts.stream().map(Typed::line).filter(text -> !text.isEmpty() && !text.startsWith("{")).reduce("",
				(one, last) -> last);
		Matcher before = NOTE_BEFORE.matcher(line);
		return before.matches() && Vocabulary.has(Vocabulary.NOTE_BEFORE, before.group("note"))
				|| BRACKETS.matcher(line).matches() && Vocabulary.NOTE_BEHIND.contains(tail())
				|| tool == Tool.QUALTRICS
						&& Vocabulary.NOTE_BEHIND.stream().anyMatch(note -> Typed.key(texts.getFirst()).endsWith('_' + note))
				|| tool == Tool.LIMESURVEY && TIME_OF_CODE.matcher(line).matches();
	}

	/** Whether the heading asks for words beside an answer and says nothing else. */
	boolean isCommentAlone() {
		List<String> filled = texts.stream().map(Typed::line).filter(text -> !text.isEmpty() && !text.startsWith("{")).toList();
		return !filled.isEmpty() && isComment(filled.getFirst());
	}

	/** Whether a text asks for words beside an answer; tools number headings that stand there twice. */
	static boolean isComment(String text) {
		String key = folded(text).replaceAll("\\s*\\d{1,3}$", "");
		return Vocabulary.COMMENT.contains(key) || Vocabulary.COMMENT.contains(key + '?');
	}
}
