package io.orgdeck.core.report;

import java.time.LocalDate;
import java.util.List;

import io.orgdeck.core.calendar.CalendarEntry;
import io.orgdeck.model.deck.Deck;

/**
 * What an export says: computed once from a copy of the assessment, so that paper, workbook and screen agree and
 * nothing that runs later can change or leak the assessment.
 *
 * @param id       of the assessment, by which answers that come back find it
 * @param client   name of the client
 * @param title    title of the assessment
 * @param language BCP 47 tag of the wording
 * @param made     day of making, from the caller's clock
 * @param cover    head of the board paper
 * @param sections board paper, in order; appendices last
 * @param tables   every figure
 * @param charts   the charts over the lines of a table, which a workbook can draw as well
 * @param people   the participants, for response sheets; no answers
 * @param meetings the sessions and the cards chosen for them, for response sheets; no answers
 * @param calendar the dates, in the order of time
 * @param sheets   one page for each working group, not part of the paper
 * @param deck     a copy of the deck
 * @param summary  the same on one page
 */
public record ReportModel(String id, String client, String title, String language, LocalDate made, Cover cover,
		List<ReportSection> sections, Tables tables, List<Chart> charts, List<Person> people, List<Meeting> meetings,
		List<CalendarEntry> calendar, List<ReportSection> sheets, Deck deck, BoardSummary summary) {

	public ReportModel {
		sections = List.copyOf(sections);
		charts = List.copyOf(charts);
		people = List.copyOf(people);
		meetings = List.copyOf(meetings);
		calendar = List.copyOf(calendar);
		sheets = List.copyOf(sheets);
	}

	/** A report that is not summed up. */
	public ReportModel(String id, String client, String title, String language, LocalDate made, Cover cover,
			List<ReportSection> sections, Tables tables, List<Chart> charts, List<Person> people, List<Meeting> meetings,
			List<CalendarEntry> calendar, List<ReportSection> sheets, Deck deck) {
		this(id, client, title, language, made, cover, sections, tables, charts, people, meetings, calendar, sheets, deck,
				BoardSummary.NONE);
	}

	/**
	 * A participant without answers.
	 *
	 * @param id     stable id
	 * @param number short number in the assessment
	 * @param group  name of the respondent group, or empty
	 */
	public record Person(String id, int number, String name, String group) {
	}

	/**
	 * A session without what was said and voted in it.
	 *
	 * @param id     stable id
	 * @param date   or null
	 * @param cards  ids of the cards chosen for it
	 * @param agenda a page for those who come
	 */
	public record Meeting(String id, String title, LocalDate date, List<String> cards, ReportSection agenda) {
		public Meeting {
			cards = List.copyOf(cards);
		}
	}

	/** What the author should know before the paper goes out: traces that lead nowhere. */
	public List<String> warnings() {
		return sections.stream().filter(section -> section.id().equals(TraceSection.ID)).flatMap(section -> section.blocks().stream())
				.filter(Block.Guidance.class::isInstance).map(block -> ((Block.Guidance) block).text()).toList();
	}

	/** The same without the sentences that are meant for the author. */
	public ReportModel withoutGuidance() {
		List<ReportSection> plain = sections.stream().map(section -> new ReportSection(section.id(), section.heading(), section.appendix(),
				section.blocks().stream().filter(block -> !(block instanceof Block.Guidance)).toList())).toList();
		return withSections(plain);
	}

	/** The same with other sections. */
	public ReportModel withSections(List<ReportSection> others) {
		return new ReportModel(id, client, title, language, made, cover, others, tables, charts, people, meetings, calendar, sheets, deck,
				summary);
	}

	/** The same with another head. */
	public ReportModel withCover(Cover other) {
		return new ReportModel(id, client, title, language, made, other, sections, tables, charts, people, meetings, calendar, sheets, deck,
				summary);
	}

	/** The same with another summary, such as none. */
	public ReportModel withSummary(BoardSummary other) {
		return new ReportModel(id, client, title, language, made, cover, sections, tables, charts, people, meetings, calendar, sheets, deck,
				other);
	}

	/** The section with that id. */
	public ReportSection section(String id) {
		return sections.stream().filter(section -> section.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No section " + id + "."));
	}
}
