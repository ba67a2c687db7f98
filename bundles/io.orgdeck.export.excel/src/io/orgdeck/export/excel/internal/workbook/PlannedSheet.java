package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.LongTexts;

/**
 * A sheet of the workbook before it is written.
 *
 * @param name  of the sheet
 * @param table what stands on it
 * @param part  1 for a table's first or only sheet; a table with more rows than a sheet can hold goes on in the next
 */
record PlannedSheet(String name, Table table, int part) {

	/** All sheets but overview and dictionary, in order. */
	static List<PlannedSheet> of(ReportModel report, Counting counting, int mostRows) {
		Messages messages = counting.messages();
		Map<String, String> names = names(messages);
		var taken = new SheetNames();
		List.of(messages.sheet_overview, messages.sheet_charts, messages.sheet_longTexts, messages.sheet_dictionary, messages.sheet_codes,
				messages.sheet_answers, messages.sheet_calculation, messages.sheet_counted).forEach(taken::take);
		var sheets = new ArrayList<PlannedSheet>();
		var tables = new LinkedHashMap<String, Table>();
		names.keySet().forEach(id -> report.tables().find(id).ifPresent(table -> tables.put(id, table)));
		report.tables().all().forEach(table -> tables.putIfAbsent(table.id(), table));
		tables.remove(Tables.OVERVIEW);
		tables.replaceAll((id, table) -> arranged(table, report, counting));
		tables.forEach((id, table) -> split(names.getOrDefault(id, table.caption()), messages.sheet_more, table, mostRows, taken, sheets));
		return sheets;
	}

	/** The sheets between votes and figures. */
	static List<PlannedSheet> counting(Counting counting) {
		Messages messages = counting.messages();
		var sheets = new ArrayList<PlannedSheet>();
		sheets.add(new PlannedSheet(messages.sheet_answers, counting.answers().table(), 1));
		sheets.add(new PlannedSheet(messages.sheet_calculation, counting.calculation().table(), 1));
		if (counting.votes().isWhole()) {
			sheets.add(new PlannedSheet(messages.sheet_counted, counting.votes().table(), 1));
		}
		return sheets;
	}

	/** The sheet for texts that no cell can hold, if there are any. */
	static List<PlannedSheet> longTexts(List<PlannedSheet> sheets, Language language) {
		var texts = new LongTexts(language);
		sheets.forEach(sheet -> texts.collect(sheet.name, sheet.table, 1));
		return texts.isEmpty() ? List.of() : List.of(new PlannedSheet(language.texts(Messages.class).sheet_longTexts, texts.table(), 1));
	}

	boolean shows(String tableId) {
		return table.id().equals(tableId) && part == 1;
	}

	/** Name of the table object on the sheet. */
	String tableName() {
		String name = ExcelNames.ofTable(table.id());
		return part == 1 ? name : name + part;
	}

	private static Table arranged(Table table, ReportModel report, Counting counting) {
		return switch (table.id()) {
			case Tables.SCORES ->
				Arrangement.withWords(Arrangement.withShortNames(table, report.deck(), counting.messages()), counting.calculation());
			case Tables.DISTRIBUTION -> Arrangement.byDimension(Arrangement.withUnasked(table, counting.votes(), report.deck()),
					report.tables().get(Tables.QUESTIONS), report.deck());
			case Tables.RATINGS -> new Table(table.id(), table.caption(), table.columns(), table.rows(), "", "");
			default -> table;
		};
	}

	private static void split(String name, String more, Table table, int mostRows, SheetNames taken, List<PlannedSheet> sheets) {
		for (int part = 1, from = 0; part == 1 || from < table.rows().size(); part++, from += mostRows) {
			int to = Math.min(from + mostRows, table.rows().size());
			Table rows = to - from == table.rows().size() ? table
					: new Table(table.id(), table.caption(), table.columns(), table.rows().subList(from, to), table.note(),
							table.whenEmpty());
			String wanted = part == 1 ? name : NLS.bind(more, name, part);
			sheets.add(new PlannedSheet(taken.unique(wanted), rows, part));
		}
	}

	private static Map<String, String> names(Messages messages) {
		var names = new LinkedHashMap<String, String>();
		names.put(Tables.OVERVIEW, messages.sheet_overview);
		names.put(Tables.RATINGS, messages.sheet_ratings);
		names.put(Tables.COMMENTS, messages.sheet_comments);
		names.put(Tables.SCORES, messages.sheet_scores);
		names.put(Tables.QUESTIONS, messages.sheet_questions);
		names.put(Tables.DISTRIBUTION, messages.sheet_distribution);
		names.put(Tables.LEVELS, messages.sheet_levels);
		names.put(Tables.TICKED, messages.sheet_ticked);
		names.put(Tables.TYPED, messages.sheet_typed);
		names.put(Tables.GROUPS, messages.sheet_groups);
		names.put(Tables.EVIDENCE, messages.sheet_evidence);
		names.put(Tables.FINDINGS, messages.sheet_findings);
		names.put(Tables.RECOMMENDATIONS, messages.sheet_recommendations);
		names.put(Tables.ACTIONS, messages.sheet_actions);
		names.put(Tables.WORKING_GROUPS, messages.sheet_workingGroups);
		names.put(Tables.MEETINGS, messages.sheet_meetings);
		names.put(Tables.SESSIONS, messages.sheet_sessions);
		names.put(Tables.DECK, messages.sheet_deck);
		return names;
	}
}
