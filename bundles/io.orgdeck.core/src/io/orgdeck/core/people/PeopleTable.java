package io.orgdeck.core.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/**
 * The participants of an assessment as a table, to be worked on in a spreadsheet program and brought back: the participant id
 * says who is who, whatever else has changed. For the consultant's own eyes, because it names people.
 */
public final class PeopleTable {

	private static final List<ListColumn> COLUMNS = List.of(ListColumn.ID, ListColumn.NUMBER, ListColumn.NAME, ListColumn.ROLE,
			ListColumn.GROUP,
			ListColumn.EMAIL);

	private final Assessment assessment;

	/** @param assessment only read */
	public PeopleTable(Assessment assessment) {
		this.assessment = assessment;
	}

	/** Writes comma-separated text in UTF-8; the stream stays open. */
	public void write(OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var csv = new CsvWriter(writer);
		csv.row(COLUMNS.stream().map(ListColumn::heading).toList());
		for (Participant one : assessment.getParticipants()) {
			String group = one.getGroup() == null ? "" : one.getGroup().getName();
			csv.row(Stream.of(one.getId(), String.valueOf(one.getNumber()), one.getName(), one.getRole(), group, one.getEmail())
					.map(text -> FormulaGuard.guarded(Texts.or(text, ""))).toList());
		}
		writer.flush();
	}
}
