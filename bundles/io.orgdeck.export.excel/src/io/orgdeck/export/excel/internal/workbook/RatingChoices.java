package io.orgdeck.export.excel.internal.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.Scale;

/** Lists to choose from on the sheet of ratings, so that nobody types a word that no formula knows. */
final class RatingChoices {

	private final Table ratings;
	private final Counting counting;

	RatingChoices(Table ratings, Counting counting) {
		this.ratings = ratings;
		this.counting = counting;
	}

	void add(XSSFSheet sheet) {
		var helper = sheet.getDataValidationHelper();
		int below = Math.max(1, ratings.rows().size()) + 1;
		if (!counting.votes().questions().isEmpty()) {
			add(sheet, helper.createFormulaListConstraint(ExcelNames.ofColumn(Calculation.ID, Calculation.QUESTION)),
					new CellRangeAddressList(1, below + CountedVotes.SPARE - 2, ratings.indexOf("question"), ratings.indexOf("question")),
					"question", counting.messages().choices_question);
		}
		add(sheet, helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, "1",
				String.valueOf(counting.votes().rounds())),
				new CellRangeAddressList(1, below + CountedVotes.SPARE - 2, ratings.indexOf("round"), ratings.indexOf("round")), "round",
				NLS.bind(counting.messages().choices_round, counting.votes().rounds()));
		int answer = ratings.indexOf("answer");
		Map<Scale, CellRangeAddressList> cells = rows(answer);
		if (cells.size() == 1) {
			cells.values().iterator().next().addCellRangeAddress(below, answer, below + CountedVotes.SPARE - 2, answer);
		}
		cells.forEach((scale, range) -> add(sheet, helper.createFormulaListConstraint(words(scale)), range, "answer",
				counting.messages().choices_answer));
	}

	/** The rows whose questions are answered on each scale. */
	private Map<Scale, CellRangeAddressList> rows(int column) {
		var cells = new LinkedHashMap<Scale, CellRangeAddressList>();
		int first = 0;
		while (first < ratings.rows().size()) {
			Scale scale = scale(ratings.rows().get(first));
			int last = first;
			while (last + 1 < ratings.rows().size() && scale(ratings.rows().get(last + 1)).equals(scale)) {
				last++;
			}
			if (scale.size() > 0) {
				cells.computeIfAbsent(scale, unseen -> new CellRangeAddressList()).addCellRangeAddress(first + 1, column, last + 1, column);
			}
			first = last + 1;
		}
		return cells;
	}

	private Scale scale(List<Cell> row) {
		CountedQuestion question = row.get(ratings.indexOf("question")) instanceof Cell.Text id ? counting.votes().question(id.text())
				: null;
		return question == null || question.question() == null ? Scale.NONE : question.scale();
	}

	private String words(Scale scale) {
		int column = counting.answers().table().indexOf(AnswerList.ANSWER);
		return new CellRangeAddress(counting.answers().position(scale, 0), counting.answers().notApplicable(scale), column, column)
				.formatAsString(counting.messages().sheet_answers, true);
	}

	private void add(XSSFSheet sheet, DataValidationConstraint constraint, CellRangeAddressList cells, String column, String text) {
		DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
		validation.setShowErrorBox(true);
		validation.createErrorBox(ratings.columns().get(ratings.indexOf(column)).label(), text);
		sheet.addValidationData(validation);
	}
}
