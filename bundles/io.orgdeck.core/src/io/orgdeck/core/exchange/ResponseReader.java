package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;

/**
 * Reads filled response sheets and tables of votes, as far as they are certain: moved columns, changed ids, formulas and
 * merged cells are seen through or refused by sheet, row and column, never guessed at.
 */
public final class ResponseReader {

	private final Assessment assessment;
	private final QuestionFinder questions;

	/** @param assessment to which the answers shall belong; only read */
	public ResponseReader(Assessment assessment) {
		this.assessment = assessment;
		this.questions = QuestionFinder.of(assessment);
	}

	/** Whether a file holds response sheets or tables of votes; others may be tables of another program. */
	public boolean knows(Spreadsheet file) {
		var rows = new ResponseRows(file, assessment);
		var people = new People(assessment, rows.problems());
		return file.sheets().stream().anyMatch(sheet -> {
			var form = new ResponseForm(assessment, questions, sheet, rows, people);
			return form.isOne() || form.visibleHeadings().isPresent()
					|| VoteTable.find(assessment, questions, sheet, rows, people).isPresent();
		});
	}

	/** The answers in a file. Words in sheets that are neither response sheets nor tables of votes are told. */
	public Responses read(Spreadsheet file) {
		var rows = new ResponseRows(file, assessment);
		var people = new People(assessment, rows.problems());
		var others = new ArrayList<Sheet>();
		boolean belongs = false;
		OwnTexts instructions = OwnTexts.ofInstructions(assessment);
		var forms = new HashSet<String>();
		for (Sheet sheet : file.sheets()) {
			var form = new ResponseForm(assessment, questions, sheet, rows, people);
			Optional<VoteTable> votes = VoteTable.find(assessment, questions, sheet, rows, people);
			if (form.isOne()) {
				belongs |= form.read();
				forms.add(sheet.name());
				instructions.addFingerprints(form.fingerprintsOfInstructions());
			} else if (form.visibleHeadings().isPresent()) {
				belongs = true;
				rows.error(sheet, form.visibleHeadings().get().number(), -1, Messages.response_hiddenRowsMissing,
						Messages.response_freshSheet);
			} else if (votes.isPresent()) {
				votes.get().read();
				belongs = true;
			} else {
				others.add(sheet);
			}
		}
		if (others.size() == file.sheets().size()) {
			rows.error(others.isEmpty() ? new Sheet(file.name(), List.of()) : others.getFirst(), 0, -1, Messages.response_none,
					Messages.response_noneRemedy);
		} else if (belongs) {
			others.forEach(sheet -> tell(sheet, instructions, rows));
		}
		askWhenSeveralPeopleAnswer(file, forms, rows);
		return rows.result();
	}

	/** Tells the words of a sheet without answers, apart from those of the instructions, which stand in its first two columns. */
	private static void tell(Sheet sheet, OwnTexts instructions, ResponseRows rows) {
		for (Row row : sheet.rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				if (column > 1 || !instructions.has(row.cell(column))) {
					rows.tellWords(sheet, row, column);
				}
				rows.tellNote(sheet, row, column);
			}
		}
		sheet.asides().stream().filter(aside -> !instructions.has(aside.text())).forEach(aside -> rows.tell(sheet, aside));
	}

	/** A response sheet is made for one person; one that comes back with several people's answers was passed on, or put together. */
	private static void askWhenSeveralPeopleAnswer(Spreadsheet file, Set<String> forms, ResponseRows rows) {
		long people = rows.result().responses().stream().filter(response -> forms.contains(response.place().sheet()))
				.map(response -> response.vote().participant()).distinct().count();
		if (people > 1) {
			rows.warning(new Sheet(file.name(), List.of()), 0, -1, NLS.bind(Messages.response_severalPeople, people),
					Messages.response_severalPeopleRemedy);
		}
	}
}
