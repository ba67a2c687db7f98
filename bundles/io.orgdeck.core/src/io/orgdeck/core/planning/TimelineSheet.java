package io.orgdeck.core.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of the printed timeline. A group that goes on from the sheet before has its name again, and no name stands alone
 * at the foot of a sheet.
 *
 * @param number counted from 1
 * @param count  how many sheets there are
 */
public record TimelineSheet(List<TimelineRow> rows, int number, int count) {

	/** A group's name and one row of it. */
	private static final int LEAST = 2;

	public TimelineSheet {
		rows = List.copyOf(rows);
	}

	/** @param most as many rows as have room on a sheet; at least two are taken */
	public static List<TimelineSheet> of(List<TimelineRow> rows, int most) {
		List<List<TimelineRow>> sheets = new ArrayList<>();
		int room = 0;
		TimelineRow heading = null;
		for (int i = 0; i < rows.size(); i++) {
			TimelineRow row = rows.get(i);
			boolean begins = row instanceof TimelineRow.Heading;
			if (room < (begins && hasRows(rows, i) ? LEAST : 1)) {
				sheets.add(new ArrayList<>());
				room = Math.max(LEAST, most);
				if (!begins && heading != null) {
					sheets.getLast().add(heading);
					room--;
				}
			}
			heading = begins ? row : heading;
			sheets.getLast().add(row);
			room--;
		}
		List<TimelineSheet> numbered = new ArrayList<>();
		sheets.forEach(sheet -> numbered.add(new TimelineSheet(sheet, numbered.size() + 1, sheets.size())));
		return numbered;
	}

	private static boolean hasRows(List<TimelineRow> rows, int heading) {
		return heading + 1 < rows.size() && !(rows.get(heading + 1) instanceof TimelineRow.Heading);
	}
}
