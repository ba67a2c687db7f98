package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/**
 * The places of a paper that its text refers to: sections, appendices, tables and recommendations, with the numbers that
 * Word will give them. A reference is a field, so that it stays right when the author moves something.
 */
final class CrossReferences {

	/** The section whose numbered statements are the recommendations. */
	static final String RECOMMENDATIONS = "recommendations";

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

	/**
	 * What a field leads to.
	 *
	 * @param bookmark    around it
	 * @param instruction what Word makes of the bookmark: its text, or with \r the number of its paragraph
	 * @param shown       the result until Word works it out again
	 */
	private record Place(String bookmark, String instruction, String shown) {
	}

	private final Map<String, Place> places = new HashMap<>();
	private final List<Place> sections = new ArrayList<>();
	private final List<Place> recommendations = new ArrayList<>();
	private final Set<String> wanted;

	CrossReferences(ReportModel report, Outline outline) {
		wanted = report.sections().stream().flatMap(section -> section.blocks().stream()).filter(Block.CrossReference.class::isInstance)
				.flatMap(block -> ((Block.CrossReference) block).places().stream()).collect(Collectors.toCollection(HashSet::new));
		String word = Messages.in(report.language()).table;
		int tables = 0;
		for (ReportSection section : report.sections()) {
			know(section, outline.of(section));
			for (Block block : section.blocks()) {
				if (block instanceof Block.TableBlock table && !table.table().rows().isEmpty()) {
					tables++;
					String bookmark = table(table.table().id());
					places.put(table.table().id(), new Place(bookmark, "REF " + bookmark + " \\h", word + " " + tables));
				} else if (block instanceof Block.Numbered list && section.id().equals(RECOMMENDATIONS)) {
					list.items().forEach(
							item -> recommendations.add(numbered(recommendation(recommendations.size() + 1), recommendations.size() + 1)));
				}
			}
		}
	}

	private void know(ReportSection section, Outline.Entry entry) {
		var place = new Place(section(section.id()), "REF " + section(section.id()) + " \\r \\h", entry.number());
		places.put(section.id(), place);
		if (!section.appendix()) {
			sections.add(place);
		}
	}

	private static Place numbered(String bookmark, int number) {
		return new Place(bookmark, "REF " + bookmark + " \\r \\h", Integer.toString(number));
	}

	/** The bookmark in the heading of a section. */
	static String section(String id) {
		return "sec_" + PartMarks.word(id);
	}

	/** The bookmark around the number of a table. */
	static String table(String id) {
		return "tab_" + PartMarks.word(id);
	}

	/** The bookmark in the recommendation with that number. */
	static String recommendation(int number) {
		return "rec_" + number;
	}

	/** Whether the text refers to a table. */
	boolean leadTo(String table) {
		return wanted.contains(table);
	}

	/** The sentence as it will be read. */
	String text(Block.CrossReference reference) {
		return PLACE.matcher(reference.sentence()).replaceAll(found -> Matcher.quoteReplacement(place(reference, found.group(1)).shown()));
	}

	void write(WordWriter words, Block.CrossReference reference) {
		Matcher matcher = PLACE.matcher(reference.sentence());
		int from = 0;
		while (matcher.find()) {
			words.run(reference.sentence().substring(from, matcher.start()));
			write(words, place(reference, matcher.group(1)));
			from = matcher.end();
		}
		words.run(reference.sentence().substring(from));
	}

	private Place place(Block.CrossReference reference, String index) {
		String id = reference.places().get(Integer.parseInt(index));
		return Optional.ofNullable(places.get(id)).orElseThrow(() -> new IllegalArgumentException("No place " + id + " in this paper."));
	}

	private static void write(WordWriter words, Place place) {
		words.field(place.instruction(), TextRole.LINK, place.shown());
	}

	/** Writes the number that the author gave to a section, as a field if there is such a section. */
	void section(WordWriter words, String number) {
		write(words, sections, number);
	}

	/** The same for a recommendation. */
	void recommendation(WordWriter words, String number) {
		write(words, recommendations, number);
	}

	private static void write(WordWriter words, List<Place> places, String number) {
		places.stream().filter(place -> place.shown().equals(number)).findFirst().ifPresentOrElse(place -> write(words, place),
				() -> words.run(number));
	}
}
