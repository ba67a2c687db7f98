package io.orgdeck.export.word.internal.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/**
 * Leads from a code in the text, such as K1.5 or E3, to the line of the appendix, the finding or the recommendation that
 * it stands for, so that a reader can follow every figure to where it comes from; likewise from "section 8" and
 * "recommendation 2".
 */
final class Traces {

	private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,6}\\d+(?:\\.\\d+)?\\b");
	private static final Pattern TRACE = Pattern.compile("\\(([A-Z]{1,6}\\d+)[^()]*\\)$");
	private static final Set<String> KEYS = Set.of("code", "question");

	private final Map<String, String> bookmarks = new HashMap<>();
	private final Set<String> placed = new HashSet<>();
	private final CrossReferences references;
	private final Messages own;
	/** What the text leads from: a code, or a section or recommendation by its number. */
	private final Pattern pointer;

	Traces(ReportModel report, CrossReferences references) {
		this.references = references;
		own = Messages.in(report.language());
		pointer = Pattern.compile("\\b(?:(?<code>[A-Z]{1,6}\\d+(?:\\.\\d+)?)|(?<kind>(?iu:" + Pattern.quote(own.section) + "|"
				+ Pattern.quote(own.recommendation) + "))\\s(?<number>\\d+))\\b");
		for (ReportSection section : report.sections()) {
			for (Block block : section.blocks()) {
				if (block instanceof Block.TableBlock table && leadTo(table.table(), section.appendix())) {
					table.table().rows().forEach(row -> know(row.getFirst()));
				} else if (block instanceof Block.Labelled labelled) {
					lead(labelled.label()).ifPresent(code -> bookmarks.put(code, bookmark(code)));
				} else if (block instanceof Block.Numbered list && section.id().equals(CrossReferences.RECOMMENDATIONS)) {
					know(list.items());
				}
			}
		}
	}

	/** A recommendation names its code at the beginning of the words in brackets that end it. */
	private void know(List<String> recommendations) {
		for (int i = 0; i < recommendations.size(); i++) {
			Matcher trace = TRACE.matcher(recommendations.get(i));
			if (trace.find()) {
				bookmarks.put(trace.group(1), CrossReferences.recommendation(i + 1));
			}
		}
	}

	private void know(Cell cell) {
		if (cell instanceof Cell.Text text && CODE.matcher(text.text()).matches()) {
			String code = text.text();
			bookmarks.put(code, bookmark(code));
			int dot = code.indexOf('.');
			if (dot > 0) {
				// A card is where its first question is.
				bookmarks.putIfAbsent(code.substring(0, dot), bookmark(code));
			}
		}
	}

	private static String bookmark(String code) {
		return "ref_" + code.replace('.', '_');
	}

	/** The code that a label begins with. */
	private static Optional<String> lead(String label) {
		Matcher matcher = CODE.matcher(label);
		return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
	}

	/** Writes a paragraph in which every code that stands for something leads there. */
	void paragraph(WordWriter words, Setting setting, String text) {
		words.paragraph(setting.rightToLeft(TextDirection.startsRightToLeft(text)), () -> text(words, text));
	}

	/** Writes the first cell of a line in a register, to which codes lead, or any other. */
	void cell(WordWriter words, Setting setting, String text, boolean register) {
		if (register && bookmark(text).equals(bookmarks.get(text)) && placed.add(text)) {
			words.paragraph(setting, () -> words.bookmark(bookmark(text), () -> words.run(text)));
		} else {
			paragraph(words, setting, text);
		}
	}

	/** Writes a label; codes lead here if it begins with one. */
	void label(WordWriter words, String label) {
		Optional<String> code = lead(label).filter(placed::add);
		if (code.isPresent()) {
			words.bookmark(bookmark(code.get()), () -> words.run(TextRole.LABEL, label));
		} else {
			words.run(TextRole.LABEL, label);
		}
	}

	/** Writes text in which codes lead to what they stand for. Text of two directions stays whole, lest its order change. */
	void text(WordWriter words, String text) {
		Matcher matcher = pointer.matcher(text);
		if (TextDirection.stretches(text).size() > 1) {
			words.run(text);
			return;
		}
		int from = 0;
		while (matcher.find()) {
			String code = matcher.group("code");
			if (code == null) {
				words.run(text.substring(from, matcher.start("number")));
				number(words, matcher);
				from = matcher.end();
			} else if (bookmarks.containsKey(code)) {
				words.run(text.substring(from, matcher.start()));
				words.link(bookmarks.get(code), () -> words.run(TextRole.LINK, code));
				from = matcher.end();
			}
		}
		words.run(text.substring(from));
	}

	private void number(WordWriter words, Matcher pointer) {
		if (pointer.group("kind").equalsIgnoreCase(own.section)) {
			references.section(words, pointer.group("number"));
		} else {
			references.recommendation(words, pointer.group("number"));
		}
	}

	/** Whether codes lead to the lines of a table. */
	static boolean leadTo(Table table, boolean appendix) {
		return appendix && KEYS.contains(table.columns().getFirst().id());
	}
}
