package io.orgdeck.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a report by their id. Every figure that any export shows stands in one of them. */
public final class Tables {

	/**
	 * Key figures: label and value. Columns label, value. The first row is the overall score, the second the overall score
	 * capped at the targets, the third the coverage as a share; counts follow.
	 */
	public static final String OVERVIEW = "overview";
	/**
	 * One row per vote, sorted by answer so that the order tells nothing about who voted. Columns session, date,
	 * question, card, dimension, round, last (yes or no), group, answer, value. The group is suppressed
	 * throughout when any group's results are; all of a question's rows are left out when too few people answered it.
	 */
	public static final String RATINGS = "ratings";
	/**
	 * What voters wrote beside their votes, apart from the votes, because words point at people. Columns session, question,
	 * card, comment; sorted by the words.
	 */
	public static final String COMMENTS = "comments";
	/** One row per dimension. Columns dimension, score, target, capped, coverage, agreement, evidence. */
	public static final String SCORES = "scores";
	/**
	 * One row per rateable question. Columns question, card, text, dimension, weight, n, median, mean, q1, q3, agreement,
	 * outside, dontKnow, notApplicable, shift, evidence.
	 */
	public static final String QUESTIONS = "questions";
	/** One row per question: how many chose each level. Columns question, then one per level, dontKnow, notApplicable. */
	public static final String DISTRIBUTION = "distribution";
	/**
	 * The answers to questions that are not answered on the deck's first scale as it stands: on another one, on some of its levels
	 * or with own words. Only there where a deck has such questions. Columns question, value, answer, meaning, votes; one row per
	 * answer, lowest first.
	 */
	public static final String LEVELS = "levels";
	/**
	 * How many people ticked each answer to questions of which several may be ticked. Only there where a deck has such questions. Columns
	 * question, text, answer, ticked, share (of those who answered), of (how many answered); one row per answer.
	 */
	public static final String TICKED = "ticked";
	/**
	 * What people typed as answers: numbers, dates, words. Only there where a deck asks for such. Columns question, text, answered (how many
	 * people), lowest, median, highest, as words with the unit; empty for answers in words, which stand in {@link #COMMENTS}.
	 */
	public static final String TYPED = "typed";
	/** One row per dimension, one column per respondent group; suppressed where the guard says so. */
	public static final String GROUPS = "groups";
	/** Columns code, title, description, strength, source, date, questions. */
	public static final String EVIDENCE = "evidence";
	/** Columns code, title, text, severity, dimension, cards, questions, evidence. */
	public static final String FINDINGS = "findings";
	/** Columns code, text, findings, cards. */
	public static final String RECOMMENDATIONS = "recommendations";
	/** Columns code, group, dimension, title, description, owner, timeFrame, start, due, status, measure, shownBy, findings, recommendations, finished, aim, waitsFor. */
	public static final String ACTIONS = "actions";
	/** Columns dimension, group, lead, members, remit, cards, aims, milestones. */
	public static final String WORKING_GROUPS = "workingGroups";
	/** One row per meeting of a working group. Columns group, date, title, place, held (yes or no), minutes, decisions. */
	public static final String MEETINGS = "meetings";
	/** Columns title, date, place, facilitator, status, attended, cards, notes. */
	public static final String SESSIONS = "sessions";
	/** One row per card and question of the deck. Columns section, card, title, question, text, dimension, weight. */
	public static final String DECK = "deck";

	private final Map<String, Table> byId = new LinkedHashMap<>();

	public Tables(List<Table> tables) {
		tables.forEach(table -> byId.put(table.id(), table));
	}

	/** The table with that id; all of the constants above but {@link #LEVELS}, {@link #TICKED} and {@link #TYPED} are there always. */
	public Table get(String id) {
		Table table = byId.get(id);
		if (table == null) {
			throw new IllegalArgumentException("No table " + id + ".");
		}
		return table;
	}

	/** The table with that id, where the report has it. */
	public Optional<Table> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** All tables in the order of the paper. */
	public List<Table> all() {
		return List.copyOf(byId.values());
	}
}
