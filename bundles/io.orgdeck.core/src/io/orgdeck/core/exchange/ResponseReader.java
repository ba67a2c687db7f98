package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;
import java.util.List;
import java.util.Optional;

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
		this.questions = new QuestionFinder(assessment.getDeck());
	}

	/** The answers in a file. Sheets that are neither response sheets nor tables of votes are left alone. */
	public Responses read(Spreadsheet file) {
		var rows = new ResponseRows(file, assessment);
		var people = new People(assessment, rows.problems());
		boolean any = false;
		for (Sheet sheet : file.sheets()) {
			var form = new ResponseForm(assessment, questions, sheet, rows, people);
			Optional<VoteTable> votes = VoteTable.find(assessment, questions, sheet, rows, people);
			if (form.isOne()) {
				form.read();
				any = true;
			} else if (votes.isPresent()) {
				votes.get().read();
				any = true;
			}
		}
		if (!any) {
			rows.error(file.sheets().isEmpty() ? new Sheet(file.name(), List.of()) : file.sheets().getFirst(), 0, -1,
					Messages.response_none, Messages.response_noneRemedy);
		}
		return rows.result();
	}
}
