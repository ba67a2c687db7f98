package io.orgdeck.export.pdf.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.pdf.internal.page.Markup;

/**
 * The places of a paper that its text leads to: sections, appendices, tables, recommendations, and what a code such as K1.5 or E3
 * stands for, so that a reader can follow every figure to where it comes from.
 */
final class Places {

	/** The section whose numbered statements are the recommendations. */
	static final String RECOMMENDATIONS = "recommendations";

	private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,6}\\d+(?:\\.\\d+)?\\b");
	private static final Pattern TRACE = Pattern.compile("\\(([A-Z]{1,6}\\d+)[^()]*\\)$");
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
	private static final Set<String> KEYS = Set.of("code", "question");

	/** Where a text leads and what it is called there. */
	private record Place(String id, String shown) {
	}

	private final Messages messages;
	private final Pattern pointer;
	private final Map<String, Place> places = new HashMap<>();
	private final Map<String, String> sections = new HashMap<>();
	private final Map<String, String> codes = new HashMap<>();
	private final Set<String> given = new HashSet<>();
	private int recommendations;

	Places(ReportModel report, Messages messages) {
		this.messages = messages;
		pointer = Pattern.compile("\\b(?:(?<code>[A-Z]{1,6}\\d+(?:\\.\\d+)?)|(?<kind>(?i:" + Pattern.quote(messages.section) + "|"
				+ Pattern.quote(messages.recommendation) + "))\\s(?<number>\\d+))\\b");
		var outline = new Outline(messages.appendix);
		var tables = new ArrayList<String>();
		for (ReportSection section : report.sections()) {
			Outline.Entry entry = section.appendix() ? outline.appendix(section.heading()) : outline.section(section.heading());
			places.put(section.id(), new Place(section(section.id()), entry.number()));
			if (!section.appendix()) {
				sections.put(entry.number(), section(section.id()));
			}
			section.blocks().forEach(block -> know(block, section, tables));
		}
	}

	private void know(Block block, ReportSection section, List<String> tables) {
		if (block instanceof Block.TableBlock one && !one.table().rows().isEmpty()) {
			Table table = one.table();
			tables.add(table.id());
			places.put(table.id(), new Place(table(table.id()), messages.table + " " + tables.size()));
			if (isRegister(table, section.appendix())) {
				table.rows().forEach(row -> know(row.getFirst()));
			}
		} else if (block instanceof Block.Labelled labelled) {
			lead(labelled.label()).ifPresent(code -> codes.put(code, code(code)));
		} else if (block instanceof Block.Numbered list && section.id().equals(RECOMMENDATIONS)) {
			list.items().forEach(item -> {
				recommendations++;
				Matcher trace = TRACE.matcher(item);
				if (trace.find()) {
					codes.put(trace.group(1), recommendation(recommendations));
				}
			});
		}
	}

	private void know(Cell cell) {
		if (cell instanceof Cell.Text text && CODE.matcher(text.text()).matches()) {
			String code = text.text();
			codes.put(code, code(code));
			int dot = code.indexOf('.');
			if (dot > 0) {
				codes.putIfAbsent(code.substring(0, dot), code(code)); // a card is where its first question is
			}
		}
	}

	private static Optional<String> lead(String label) {
		Matcher matcher = CODE.matcher(label);
		return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
	}

	/** Whether codes lead to the lines of a table. */
	static boolean isRegister(Table table, boolean appendix) {
		return appendix && KEYS.contains(table.columns().getFirst().id());
	}

	static String section(String id) {
		return "sec-" + id;
	}

	static String table(String id) {
		return "tab-" + id;
	}

	static String recommendation(int number) {
		return "rec-" + number;
	}

	private static String code(String code) {
		return "ref-" + code;
	}

	/** The id for the place where a code stands first as what others lead to, if it is such a code. */
	Optional<String> anchor(String text) {
		return lead(text).filter(code -> code(code).equals(codes.get(code)) && given.add(code)).map(Places::code);
	}

	/** The sentence as it is read. */
	String sentence(Block.CrossReference reference) {
		return PLACE.matcher(reference.sentence()).replaceAll(found -> Matcher.quoteReplacement(place(reference, found.group(1)).shown()));
	}

	void write(Markup page, Block.CrossReference reference) {
		Matcher matcher = PLACE.matcher(reference.sentence());
		int from = 0;
		while (matcher.find()) {
			page.text(reference.sentence().substring(from, matcher.start()));
			Place place = place(reference, matcher.group(1));
			link(page, place.id(), place.shown());
			from = matcher.end();
		}
		page.text(reference.sentence().substring(from));
	}

	private Place place(Block.CrossReference reference, String index) {
		String id = reference.places().get(Integer.parseInt(index));
		return Optional.ofNullable(places.get(id)).orElseThrow(() -> new IllegalArgumentException("No place " + id + " in this paper."));
	}

	private void link(Markup page, String id, String shown) {
		page.element("a", shown, "href", "#" + id, "title", NLS.bind(messages.goTo, shown));
	}

	/** Writes text in which codes, and sections and recommendations by number, lead to what they stand for. */
	void write(Markup page, String text) {
		Matcher matcher = pointer.matcher(text);
		int from = 0;
		while (matcher.find()) {
			String shown = matcher.group("code") == null ? matcher.group("number") : matcher.group("code");
			Optional<String> id = target(matcher);
			if (id.isPresent()) {
				from = write(page, text, from, matcher.end() - shown.length(), id.get(), shown);
			}
		}
		page.text(text.substring(from));
	}

	/** Writes a link with the brackets and stops around it in it, so that no end of a line parts them. Says where the text goes on. */
	private int write(Markup page, String text, int from, int begin, String id, String shown) {
		int before = begin;
		while (before > from && isStop(text.charAt(before - 1))) {
			before--;
		}
		int after = begin + shown.length();
		while (after < text.length() && isStop(text.charAt(after))) {
			after++;
		}
		page.text(text.substring(from, before));
		page.element("a", text.substring(before, after), "href", "#" + id, "title", NLS.bind(messages.goTo, shown));
		return after;
	}

	private static boolean isStop(char c) {
		return "()[]{},.;:?!'\"\u201c\u201d\u2018\u2019".indexOf(c) >= 0;
	}

	private Optional<String> target(Matcher found) {
		if (found.group("code") != null) {
			return Optional.ofNullable(codes.get(found.group("code")));
		}
		String number = found.group("number");
		return found.group("kind").equalsIgnoreCase(messages.section) ? Optional.ofNullable(sections.get(number))
				: Optional.of(number).filter(one -> one.length() < 4 && !one.startsWith("0") && Integer.parseInt(one) <= recommendations)
						.map(one -> recommendation(Integer.parseInt(one)));
	}
}
