package io.orgdeck.core.tables;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** Takes down what is wrong in one file. */
public final class SheetProblems {

	private final String file;
	private final List<ImportProblem> problems = new ArrayList<>();

	public SheetProblems(String file) {
		this.file = file;
	}

	/** Takes down what the reader of the file has found. */
	public void addAll(List<ImportProblem> found) {
		problems.addAll(found);
	}

	/** @param row 0 for the sheet as a whole; {@code column} -1 for the row as a whole */
	public void error(Sheet sheet, int row, int column, String text, String remedy) {
		problems.add(ImportProblem.error(place(sheet, row, column), text, remedy));
	}

	/** @param row 0 for the sheet as a whole; {@code column} -1 for the row as a whole */
	public void warning(Sheet sheet, int row, int column, String text, String remedy) {
		problems.add(ImportProblem.warning(place(sheet, row, column), text, remedy));
	}

	public Place place(Sheet sheet, int row, int column) {
		return new Place(file, sheet.name(), row, column);
	}

	/** Whether a sheet is a text file, which is but one sheet. */
	public boolean isText(Sheet sheet) {
		return sheet.name().equals(file);
	}

	public boolean anyError() {
		return problems.stream().anyMatch(ImportProblem::isError);
	}

	public List<ImportProblem> all() {
		return problems;
	}
}
