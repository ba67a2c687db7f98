package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.xlsx.LongTexts;

/**
 * A sheet of the workbook before it is written.
 *
 * @param name  of the sheet
 * @param table what stands on it
 * @param part  1 for a table's first or only sheet; a table with more rows than a sheet can hold goes on in the next
 */
record PlannedSheet(String name, Table table, int part) {

	private static final int LONGEST_NAME = 31;

	/** All sheets but overview and dictionary, in order. */
	static List<PlannedSheet> of(ReportModel report, Counting counting, int mostRows) {
		Map<String, String> names = names();
		Set<String> taken = new HashSet<>(Set.of(key(Messages.sheet_overview), key(Messages.sheet_charts),
				key(Messages.sheet_longTexts), key(Messages.sheet_dictionary), key(Messages.sheet_codes),
				key(Messages.sheet_answers), key(Messages.sheet_calculation), key(Messages.sheet_counted)));
		var sheets = new ArrayList<PlannedSheet>();
		var tables = new LinkedHashMap<String, Table>();
		names.keySet().forEach(id -> report.tables().find(id).ifPresent(table -> tables.put(id, table)));
		report.tables().all().forEach(table -> tables.putIfAbsent(table.id(), table));
		tables.remove(Tables.OVERVIEW);
		tables.replaceAll((id, table) -> arranged(table, report, counting));
		tables.forEach((id, table) -> split(names.getOrDefault(id, table.caption()), table, mostRows, taken, sheets));
		return sheets;
	}

	/** The sheets between votes and figures. */
	static List<PlannedSheet> counting(Counting counting) {
		var sheets = new ArrayList<PlannedSheet>();
		sheets.add(new PlannedSheet(Messages.sheet_answers, counting.answers().table(), 1));
		sheets.add(new PlannedSheet(Messages.sheet_calculation, counting.calculation().table(), 1));
		if (counting.votes().isWhole()) {
			sheets.add(new PlannedSheet(Messages.sheet_counted, counting.votes().table(), 1));
		}
		return sheets;
	}

	/** The sheet for texts that no cell can hold, if there are any. */
	static List<PlannedSheet> longTexts(List<PlannedSheet> sheets) {
		var texts = new LongTexts();
		sheets.forEach(sheet -> texts.collect(sheet.name, sheet.table, 1));
		return texts.isEmpty() ? List.of() : List.of(new PlannedSheet(Messages.sheet_longTexts, texts.table(), 1));
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
				Arrangement.withWords(Arrangement.withShortNames(table, report.deck()), counting.calculation());
			case Tables.DISTRIBUTION -> Arrangement.byDimension(Arrangement.withUnasked(table, counting.votes(), report.deck()),
					report.tables().get(Tables.QUESTIONS), report.deck());
			case Tables.RATINGS -> new Table(table.id(), table.caption(), table.columns(), table.rows(), "", "");
			default -> table;
		};
	}

	private static void split(String name, Table table, int mostRows, Set<String> taken, List<PlannedSheet> sheets) {
		for (int part = 1, from = 0; part == 1 || from < table.rows().size(); part++, from += mostRows) {
			int to = Math.min(from + mostRows, table.rows().size());
			Table rows = to - from == table.rows().size() ? table
					: new Table(table.id(), table.caption(), table.columns(), table.rows().subList(from, to), table.note(),
							table.whenEmpty());
			String wanted = part == 1 ? name : NLS.bind(Messages.sheet_more, name, part);
			sheets.add(new PlannedSheet(unique(wanted, taken), rows, part));
		}
	}

	private static String unique(String wanted, Set<String> taken) {
		String safe = WorkbookUtil.createSafeSheetName(wanted);
		String name = safe;
		for (int i = 2; !taken.add(key(name)); i++) {
			String end = " (" + i + ')';
			name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
		}
		return name;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		names.put(Tables.OVERVIEW, Messages.sheet_overview);
		names.put(Tables.RATINGS, Messages.sheet_ratings);
		names.put(Tables.COMMENTS, Messages.sheet_comments);
		names.put(Tables.SCORES, Messages.sheet_scores);
		names.put(Tables.QUESTIONS, Messages.sheet_questions);
		names.put(Tables.DISTRIBUTION, Messages.sheet_distribution);
		names.put(Tables.LEVELS, Messages.sheet_levels);
		names.put(Tables.GROUPS, Messages.sheet_groups);
		names.put(Tables.EVIDENCE, Messages.sheet_evidence);
		names.put(Tables.FINDINGS, Messages.sheet_findings);
		names.put(Tables.RECOMMENDATIONS, Messages.sheet_recommendations);
		names.put(Tables.ACTIONS, Messages.sheet_actions);
		names.put(Tables.WORKING_GROUPS, Messages.sheet_workingGroups);
		names.put(Tables.MEETINGS, Messages.sheet_meetings);
		names.put(Tables.SESSIONS, Messages.sheet_sessions);
		names.put(Tables.DECK, Messages.sheet_deck);
		return names;
	}
}
